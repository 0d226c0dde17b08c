import { z } from 'zod';
import { inEvery } from '../i18n/locales.ts';
import { field, inEveryLanguage, line } from './field.ts';
import { certainty, day, idPattern, partialDate, reference, sources } from './shared.ts';

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
const agency = z.strictObject({
  id,
  acronym: line,
  name: inEveryLanguage,
  short: inEveryLanguage,
  url: z.url({ protocol: /^https?$/ }),
  arabic_status: certainty,
});

/** `content/reference/objectives.yaml`: the 23 objectives (A/RES/73/195, paragraph 16). */
const objective = z.strictObject({
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

/** `content/reference/principles.yaml`: the ten guiding principles (A/RES/73/195, paragraph 15). */
const principle = z.strictObject({
  id,
  letter: z.string().regex(/^[a-j]$/),
  title: inEveryLanguage,
  summary: inEveryLanguage,
  arabic_status: certainty,
  sources,
  status: certainty,
});

/** `content/reference/functions.yaml`: the thirteen functions of the Network. */
const networkFunction = z.strictObject({
  id,
  number: z.int().min(1).max(13),
  title: inEveryLanguage,
  text: inEveryLanguage,
  sources,
  status: certainty,
});

/** `content/reference/round-tables.yaml`: the round tables of the review forum (A/RES/73/326) and their objectives. */
const roundTable = z.strictObject({
  id,
  label: inEveryLanguage,
  objectives: z.array(reference('objectives')).min(1),
  sources: z.array(reference('sources')).default([]),
  status: certainty,
});

const forms = z.strictObject(inEvery(() => z.array(line)));

/** `content/reference/glossary.yaml`: the terms to prefer, and what a text is searched for. */
const glossaryTerm = z.strictObject({
  id,
  term: inEveryLanguage,
  strength: z.enum(['must', 'should']),
  avoid: field(forms, {
    label: { ar: 'ما يُجتنب', en: 'To be avoided' },
    hint: {
      ar: 'يُبحث عنه بكل صيغه الصرفية؛ والكلمة العربية المفردة المعرّفة يُبحث عنها معرّفةً فقط، والفعل الإنكليزي يُكتب مع to؛ و«…» كلمة واحدة أو لا شيء.',
      en: 'Searched for in every inflection; a single Arabic word with its article only with it; an English verb is listed with “to”; “…” is one word or none.',
    },
  }),
  variants: field(forms.optional(), {
    label: { ar: 'صيغ أخرى', en: 'Other forms' },
    hint: {
      ar: 'جموع التكسير وما لا يأتي به الصرف.',
      en: 'Broken plurals and what inflection does not give.',
    },
  }),
  allow: field(forms.optional(), {
    label: { ar: 'ما يصح', en: 'Allowed' },
    hint: {
      ar: 'عبارات يصح فيها اللفظ الذي يُجتنب عادةً.',
      en: 'Phrases in which what is avoided elsewhere is right.',
    },
  }),
  note: inEveryLanguage,
  arabic_status: certainty,
  sources: z.array(reference('sources')).default([]),
  status: certainty,
});

/** The reference lists by the name of their file, and what one record of each looks like. */
export const referenceLists = {
  agencies: agency,
  countries: country,
  functions: networkFunction,
  glossary: glossaryTerm,
  objectives: objective,
  principles: principle,
  'round-tables': roundTable,
  sources: source,
  statistics: statistic,
} as const;

export type ListName = keyof typeof referenceLists;
export const listNames = Object.keys(referenceLists) as ListName[];
export type RecordOf<Name extends ListName> = z.output<(typeof referenceLists)[Name]>;

export type Source = z.output<typeof source>;
export type Statistic = z.output<typeof statistic>;
