/**
 * The sections of a site by their address below its language: the indexes of collections, and the
 * pages that show a reference list whole (glossary, figures, sources, countries).
 */
export const sectionNames = [
  'structure',
  'networks',
  'messages',
  'campaign',
  'press',
  'events',
  'icons',
  'documents',
  'film',
  'glossary',
  'figures',
  'sources',
  'countries',
  'search',
] as const;

/** The pages below each language that the site makes of itself: no section, and no entry’s. */
export const offers = ['feeds', 'data', 'verify'] as const;

export type Section = (typeof sectionNames)[number];
