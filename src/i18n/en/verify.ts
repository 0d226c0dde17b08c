/** Whether a file is one of this site's: the page that tells, and what it says of each file. */
export default {
  'verify.title': 'Check a file you were sent',
  'verify.keywords':
    'genuine or fake; authentic; checksum; SHA-256; verify; forwarded file; code on a PDF; is this file real; forged document; tampered file; suspicious PDF; hash',
  'verify.lead':
    'Is it really from this site? Choose the file, and learn which text it belongs to, in which language and of which edition.',
  'verify.file': 'Choose files',
  'verify.drop': 'You can also drop them anywhere on this page.',
  'verify.private':
    'Files are checked on your device and are not sent anywhere. Files larger than {{size}} are not read here: use a command below.',
  'verify.scriptless':
    'Your browser runs no JavaScript, so files cannot be checked on this page. The commands below do the same.',
  'verify.checking': 'Checking…',
  'verify.known_one': '{{count}} file is from this site.',
  'verify.known_other': '{{count}} files are from this site.',
  'verify.unknown_one': '{{count}} file is not known here.',
  'verify.unknown_other': '{{count}} files are not known here.',
  'verify.ours': 'This file is from this site, exactly as it was published.',
  'verify.not_known':
    'We do not know this file: messengers alter pictures, and a file of this site may have been altered on its way to you.',
  'verify.advice_compare': 'Compare what it says with the page of its text on this site.',
  'verify.advice_original':
    'Ask whoever sent it for the original, sent as a document and not as a picture.',
  'verify.advice_earlier':
    'Only the files of this edition are known here: one that was published before a correction is not.',
  'verify.too_large': 'This file is too large to be read here. Use a command below.',
  'verify.unread': 'This file could not be read. Choose it again, or use a command below.',
  'verify.label_entry': 'Belongs to',
  'verify.label_language': 'Language',
  'verify.label_format': 'Format',
  'verify.label_date': 'Last updated',
  'verify.label_edition': 'Edition',
  'verify.label_current': 'The file as it is offered now',
  'verify.label_archive': 'Also inside',
  'verify.edition_demonstration': 'Demonstration edition, not issued by the United Nations',
  'verify.edition_official': 'Official edition',
  'verify.insecure':
    'Your browser checks files only over a secure connection. Use a command below instead.',
  'verify.failed':
    'The list of files did not arrive. Check your connection and try again, or use a command below.',
  // A short code of ten letters and digits, which a printed file has at its end.
  'verify.code': 'Or type the code printed at the end of the document',
  'verify.code_button': 'Look up',
  'verify.code_hint':
    'Small letters, spaces and Arabic digits make no difference. The code is looked up on your device.',
  'verify.code_known':
    'The document with this code should say this text. Anyone can copy a code onto another paper: compare what you have with the text, and check the file itself if you have it.',
  'verify.code_mistyped':
    'No code reads so: a sign is wrong, missing or in the wrong place. Look at it again, sign by sign.',
  'verify.code_unknown':
    'We do not know this code. A text that has been corrected since has another one, and only those of this edition are known here: look for the text by its title.',
  'verify.code_empty': 'Type the code first.',
  'verify.commands': 'Without this page',
  // `sum` is SHA-256, `file` the name of a file.
  'verify.commands_text':
    'These commands print the {{sum}} sum of a file. A file is from this site where its sum stands in the list {{file}}, or in the list of the same name inside a kit.',
  'verify.list': 'The sums of all files of this site',
  'verify.whole': 'A whole copy of the site, in its folder',
} as const;
