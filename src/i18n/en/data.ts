/** Open data: the page that offers it, and the names of lists that have no section of their own. */
export default {
  'data.title': 'Open data',
  'data.keywords':
    'API; JSON; CSV; download data; dataset; spreadsheet; machine-readable; Excel; raw data; for developers; bulk download; export',
  'data.lead':
    'Everything that this site knows, as files that programs and spreadsheets read: each fact with its source and with how sure it is.',
  'data.files': 'The files',
  'data.count_one': '{{count}} record',
  'data.count_other': '{{count}} records',
  // Format and size: `CSV, 12 KB`.
  'data.file': '{{format}}, {{size}}',
  'data.schema': 'Schema',
  'data.index': 'List of all files',
  'data.languages':
    'Every file has Arabic and English side by side; a text that a language lacks is left empty.',
  'data.about': 'What to know before you use them',
  'data.ids':
    'An “{{id}}” is never changed within its file. A “{{urn}}” stays when an entry moves to another address.',
  'data.certainty':
    'Take the certainty along: “{{sourced}}” was read in a source, “{{secondary}}” comes from a third party, “{{seed}}” from the page on the Network, and “{{unverified}}” has not been checked.',
  'data.glossary':
    'In the glossary, what to avoid stands beside the word to use and the reason. Please keep the three together.',
  // `sign` is an apostrophe, `signs` are the four signs.
  'data.formulas':
    'The tables open in spreadsheets with their Arabic intact. Words that begin with one of {{signs}} have {{sign}} before them there, so that no spreadsheet runs them as a formula.',
  'data.elsewhere':
    'Pages elsewhere may fetch the files as they are. What is withdrawn is taken out, and its day is listed.',
  'data.examples': 'Examples',
  'data.example_page': 'The figures, in a page or a program',
  'data.example_table': 'The glossary, in a table',
  'data.example_schema': 'Check a file by its schema',
  'data.agencies': 'Entities',
  'data.functions': 'Functions of the Network',
  'data.objectives': 'Objectives of the Compact',
  'data.principles': 'Guiding principles',
  'data.round-tables': 'Round tables of the review forum',
} as const;
