import { z } from 'zod';
import { inEvery } from '../i18n/locales.ts';
import { type FieldWords, field } from './field.ts';

/**
 * How sure a fact is: `sourced` (read in a source), `secondary` (a third party), `seed` (the
 * page on the Network, as given to this project), `unverified` (said in words on every page).
 */
export const certainty = z.enum(['sourced', 'secondary', 'seed', 'unverified']);

/** How sure the fact is beside which it stands. */
export const status = field(certainty, {
  label: { ar: 'درجة التحقق', en: 'Certainty' },
  hint: {
    ar: 'sourced من مصدر، أو secondary من طرف ثالث، أو seed من الصفحة المخصصة للشبكة، أو unverified غير متحقق منه.',
    en: 'sourced, secondary (a third party), seed (the page on the Network) or unverified.',
  },
});

/** How sure the Arabic wording of a name or a title is. */
export const arabicStatus = field(certainty, {
  label: { ar: 'درجة التحقق من العربية', en: 'Certainty of the Arabic' },
  hint: {
    ar: 'هل ورد النص العربي في مصدر (sourced) أم هو ترجمة عملية (unverified).',
    en: 'Whether the Arabic was read in a source (sourced) or is a working translation (unverified).',
  },
});

const ofName = z.strictObject(inEvery(() => certainty));
const nameWords: FieldWords = {
  label: { ar: 'درجة التحقق من الاسم', en: 'Certainty of the name' },
  hint: {
    ar: 'لكل لغة: هل ورد الاسم في مصدر أم هو ترجمة عملية (unverified).',
    en: 'Per language: read in a source, or a working translation (unverified).',
  },
};

/** How sure the name of something is, in each language. */
export const titleStatus = field(ofName, nameWords);

/** The same of a name that is one fact among others; without it, each language is as sure as the fact. */
export const nameStatus = field(ofName.optional(), nameWords);
