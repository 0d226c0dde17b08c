/** The page of figures. */
export default {
  'figures.stock': 'How many migrants there are',
  'figures.women': 'Women and girls',
  'figures.refugees': 'Refugees and displaced people',
  'figures.work': 'Work',
  'figures.remittances': 'Money sent home',
  'figures.deaths': 'Deaths and disappearances',
  'figures.compact': 'The Compact, its reviews and networks',
  'figures.subjects': 'Subjects',
  'figures.source': 'Source:',
  'figures.comma': ',',
  // Below the diagram of the region, and as its name.
  'figures.tiles_one': '{{count}} country of the diagram is counted',
  'figures.tiles_other': '{{count}} countries of the diagram are counted',
  'figures.used': 'Used in',
  'figures.more_uses_one': 'and on {{count}} more page',
  'figures.more_uses_other': 'and on {{count}} more pages',
} as const;
