import { z } from 'zod';
import { inEveryLanguage, line } from './field.ts';
import { certainty, day, idPattern, partialDate, sources } from './shared.ts';

const id = z.string().regex(idPattern);

/** The languages of sources: each has a name in every language of the site. */
const sourceLanguages = ['ar', 'en', 'fr'] as const;

/** `content/reference/sources.yaml`: where a fact was read. */
export const source = z.strictObject({
  id,
  title: line,
  language: z.enum(sourceLanguages),
  publisher: line,
  year: z.int().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum(['primary', 'secondary', 'reference']),
});

/** `content/reference/countries.yaml`: UN short names only; `cell` places the tile on the cartogram. */
export const country = z.strictObject({
  id,
  iso2: z.string().regex(/^[A-Z]{2}$/),
  name: inEveryLanguage,
  tile: inEveryLanguage.optional(),
  cell: z.strictObject({ column: z.int().min(1).max(9), row: z.int().min(1).max(5) }),
});

/** `content/reference/agencies.yaml`: UN entities and partners. */
export const agency = z.strictObject({
  id,
  acronym: line,
  name: inEveryLanguage,
  short: inEveryLanguage,
  url: z.url({ protocol: /^https?$/ }),
  arabic_status: certainty,
});

/** `content/reference/objectives.yaml`: the 23 objectives (A/RES/73/195, paragraph 16). */
export const objective = z.strictObject({
  id,
  number: z.int().min(1).max(23),
  label: inEveryLanguage,
  title: inEveryLanguage,
  summary: inEveryLanguage,
  arabic_status: certainty,
  english_status: certainty,
  sources,
});

/** `content/reference/statistics.yaml`: a figure never stands without its year, region, source and caution. */
export const statistic = z.strictObject({
  id,
  value: z.number(),
  unit: inEveryLanguage,
  year: partialDate.optional(),
  region: inEveryLanguage,
  text: inEveryLanguage,
  caution: inEveryLanguage.optional(),
  sources,
  status: certainty,
  checked: day,
});

/** The reference lists by the name of their file, and what one record of each looks like. */
export const referenceLists = {
  agencies: agency,
  countries: country,
  objectives: objective,
  sources: source,
  statistics: statistic,
} as const;

export type Agency = z.output<typeof agency>;
export type Country = z.output<typeof country>;
export type ObjectiveRecord = z.output<typeof objective>;
export type Source = z.output<typeof source>;
export type Statistic = z.output<typeof statistic>;
