/** What the site has on each country. */
export default {
  'countries.none': 'This site has no page about this country yet.',
} as const;
