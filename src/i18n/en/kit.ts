/** What stands in the archive that a journalist takes home. */
export default {
  // The name of a file: without the signs that systems keep for themselves.
  'kit.readme': 'README',
  'kit.contents': 'What is in this kit',
  'kit.texts': 'Texts',
  'kit.pictures': 'Pictures',
  'kit.icons': 'Icons of the related objectives',
  'kit.alt': 'What it shows: {{text}}',
  'kit.credit': 'Credit: {{credit}}',
  'kit.licence': 'Licence: {{licence}}',
  // The short code that a file prints, and where it can be looked up; an address follows.
  'code.label': 'Code of this document',
  'code.text': 'To learn what it stands for, and whether a file is as it was published:',
  'kit.check': 'To check the files',
  'kit.check_text':
    'Open a terminal in the folder of the kit and run the command below. A file that is not as it was published is then named.',
  'kit.check_page': 'Or choose the files on this page, where they stay on your device:',
  'kit.page': 'The page, where corrections are shown',
  'kit.terms': 'Terms',
} as const;
