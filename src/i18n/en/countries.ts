/** What the site has on each country. */
export default {
  'countries.none': 'This site has no page about this country yet.',
  'countries.more_one': '{{count}} more in “{{section}}”',
  'countries.more_other': '{{count}} more in “{{section}}”',
} as const;
