/** The page of the Compact. */
export default {
  'compact.principles': 'The guiding principles',
  'compact.principles_text': 'The summaries are this site’s own words.',
  'compact.objectives': 'The objectives, by round table',
} as const;
