/** The search page. */
export default {
  'search.title': 'Search',
  'search.label': 'What are you looking for?',
  'search.button': 'Search',
  'search.index': 'Everything on this site',
  'search.index_text': 'Every page, by section.',
  // At the end of a long section: how many pages it has.
  'search.whole_section': 'All {{number}} in “{{section}}”',
  'search.lists': 'Lists',
  'search.none': 'Nothing found. Try another word, or browse the list below.',
  'search.found_one': '{{count}} result',
  'search.found_other': '{{count}} results',
  'search.more': 'Show more',
  'search.failed': 'Search could not be loaded. Try again, or browse the list below.',
  'search.hint': 'What you type stays on your device.',
} as const;
