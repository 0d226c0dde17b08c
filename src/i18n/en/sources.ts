/** The list of every source, and the pages that cite each. */
export default {
  'source.primary': 'From the body concerned',
  'source.secondary': 'From a third party',
  'source.reference': 'Used for checking',
  'source.cited_in': 'Cited in:',
  'source.cited_nowhere': 'Not cited on a page.',
  'source.more_one': 'and {{count}} more page',
  'source.more_other': 'and {{count}} more pages',
  'source.elsewhere_one': 'Cited on {{count}} page',
  'source.elsewhere_other': 'Cited on {{count}} pages',
} as const;
