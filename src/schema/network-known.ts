import { z } from 'zod';
import { inEvery } from '../i18n/locales.ts';
import { nameStatus, status } from './certainty.ts';
import { field, inEveryLanguage, line } from './field.ts';
import { partialDate, reference, sources } from './shared.ts';

/** What every fact about a network stands on. */
const sourced = { sources, status };

const note = field(inEveryLanguage.optional(), {
  label: { ar: 'ملاحظة', en: 'Note' },
  hint: {
    ar: 'ما ينبغي أن يعرفه القارئ عن هذه الواقعة.',
    en: 'What a reader should know of this fact.',
  },
});

const on = field(partialDate, {
  label: { ar: 'التاريخ', en: 'Date' },
  hint: {
    ar: 'سنة أو شهر أو يوم، كما في المصدر.',
    en: 'A year, month or day, as the source has it.',
  },
});

const since = field(partialDate.optional(), {
  label: { ar: 'منذ', en: 'Since' },
  hint: {
    ar: 'سنة أو شهر أو يوم، إن كان معلناً.',
    en: 'A year, month or day, where that is public.',
  },
});

const name = field(line, {
  label: { ar: 'الاسم', en: 'Name' },
  hint: { ar: 'الاسم بهذه اللغة.', en: 'What it is called in this language.' },
});

/** Which source names a network. */
export const naming = z.strictObject(sourced);

/** What a network is called in its country. */
export const localName = z.strictObject({
  ...inEvery(() => name),
  name_status: nameStatus,
  note,
  ...sourced,
});

/** Who leads a network. */
export const chairs = z.strictObject({
  agencies: field(z.array(reference('agencies')).min(1), {
    label: { ar: 'الكيانات', en: 'Entities' },
    hint: { ar: 'معرّفات من قائمة الكيانات.', en: 'Ids from the list of entities.' },
  }),
  ...sourced,
});

/** When something happened: a launch, a report. */
export const dated = z.strictObject({ on, ...sourced });

/** Since when something has been so. */
export const lasting = z.strictObject({ since, ...sourced });

/** Anything else that is known. */
export const knownFact = z.strictObject({
  text: field(inEveryLanguage, {
    label: { ar: 'الواقعة', en: 'Fact' },
    hint: { ar: 'جملة بكل لغة.', en: 'A sentence in each language.' },
  }),
  note,
  ...sourced,
});

/** A programme in the network's country. */
export const programme = z.strictObject({
  name: field(inEveryLanguage, {
    label: { ar: 'اسم البرنامج', en: 'Name of the programme' },
    hint: { ar: 'كما في مصدره، بكل لغة.', en: 'As its source has it, in each language.' },
  }),
  name_status: nameStatus,
  since,
  ...sourced,
});
