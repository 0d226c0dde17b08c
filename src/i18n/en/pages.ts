/** Pages of their own. */
export default {
  'page.contents': 'On this page',
  'corrections.log': 'All corrections',
  'corrections.none': 'Nothing has been corrected or withdrawn so far.',
  // `section` is the name of the section in which the text stood.
  'corrections.withdrawn': 'A text that was withdrawn ({{section}})',
} as const;
