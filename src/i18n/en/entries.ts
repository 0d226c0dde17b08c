/** What entries of every kind say about themselves. */
export default {
  'entry.published': 'Published {{date}}',
  'entry.updated': 'Updated {{date}}',
  'entry.checked': 'Last checked {{date}}',
  // `language` is a language's name in this language.
  'entry.untranslated':
    'This page has not been written in English yet. It is shown in {{language}}.',
  'entry.other_language': 'This page in {{language}}',
  'entry.withdrawn': 'Withdrawn',
  'entry.withdrawn_text': 'This text was withdrawn on {{date}} and is no longer available.',
  'entry.sources': 'Sources',
  'entry.source': 'Source {{number}}',
  'entry.in_source_language': 'In {{language}}',
  // Words that are spoken of, or that somebody else says.
  'entry.quoted': '“{{text}}”',
  'entry.objectives': 'Related objectives',
  'entry.corrections': 'Corrections',
  'entry.downloads': 'Downloads',
  'download.pdf': 'For print',
  'download.docx': 'For editing',
  'download.html': 'For reading offline',
  'download.txt': 'Plain text',
  'download.zip': 'Everything in one file',
  // Format, language and size of a file: `PDF, English, 2 pages, 92 KB`.
  'download.words': '{{format}}, {{language}}, {{size}}',
  'download.paged': '{{format}}, {{language}}, {{pages}}, {{size}}',
  'download.pages_one': '{{count}} page',
  'download.pages_other': '{{count}} pages',
  'figure.year': 'Year: {{year}}',
  'figure.region': 'Counts: {{region}}',
  'figure.caution': 'Caution: {{caution}}',
  'certainty.secondary': 'From a third party',
  'certainty.seed': 'From the page on the Network',
  'certainty.unverified': 'Not verified',
  'objective.title': 'Objective {{number}}: {{label}}',
  'objective.working_translation': 'Working translation',
} as const;
