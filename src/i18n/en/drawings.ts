/** Pictures that the site draws from its lists. */
export default {
  // What a figure counts, and when: `Arab countries, 2020`.
  'drawing.where': '{{region}},\u00a0{{year}}',
  'drawing.unlisted': 'The source does not list its countries',
  'drawing.dot': 'Each of the 1,000 dots is 0.1 per cent',
} as const;
