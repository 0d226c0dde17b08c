/** Entries of every kind in lists, and how they hang together. */
export default {
  'kind.activity': 'Activity',
  'kind.fact': 'Fact',
  'kind.film': 'Film',
  'kind.guide': 'Guide',
  'kind.icons': 'Objective',
  'kind.messages': 'Joint message',
  'kind.pages': 'Page',
  'kind.technique': 'How people are misled',
  'kind.toolkit': 'Toolkit',
  'related.title': 'Also on this site',
  'related.pages': 'About and help',
  // What a list of a section leaves out, or hides behind these words.
  'related.more_one': '{{count}} more in “{{section}}”',
  'related.more_other': '{{count}} more in “{{section}}”',
  // Between the pages of a long list.
  'pagination.label': 'Pages of the list',
  'pagination.title': '{{title}}, page {{page}}',
  'pagination.page': 'Page {{page}}',
  'pagination.part': '{{title}}, page {{page}}',
  'pagination.next': 'Next',
  'pagination.previous': 'Previous',
} as const;
