import { z } from 'zod';
import { inEvery } from '../i18n/locales.ts';
import { field, line } from './field.ts';

/** An id is an address: lower-case Latin words and digits joined by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** How a date is written that is known to the year, the month or the day. */
export const partialDatePattern = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** How a day is written. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** How a day is written that comes every year. */
export const yearlyDayPattern = /^\d{2}-\d{2}$/;

/** A date that exists, known to the year, the month or the day (`2024`, `2024-07`, `2024-07-04`). */
export const partialDate = z
  .string()
  .regex(partialDatePattern)
  .refine(exists, { params: { rule: 'date-unreal' } });

/** A day that exists in the calendar: `2024-07-04`. */
export const day = z
  .string()
  .regex(dayPattern)
  .refine(exists, { params: { rule: 'date-unreal' } });

/** A day that every year has: `12-18`, never `02-29`. */
export const yearlyDay = z
  .string()
  .regex(yearlyDayPattern)
  .refine((date) => exists(`${aYearWithoutLeapDay}-${date}`), { params: { rule: 'date-unreal' } });

/** An instant with its offset from UTC: `2024-07-04T10:00:00+03:00`. */
const instant = z.iso.datetime({ offset: true });

/** A fingerprint of what a text says, as `npm run match` and `npm run status` write it. */
export const fingerprint = z.string().regex(/^v1:[0-9a-f]{12}$/);

/** The reference lists and collections that a field may refer to, by id. */
export const refersTo = z.registry<{ collection: Referable }>();
export type Referable =
  | 'agencies'
  | 'campaign'
  | 'countries'
  | 'events'
  | 'glossary'
  | 'messages'
  | 'networks'
  | 'objectives'
  | 'press'
  | 'sources'
  | 'statistics'
  | 'structure';

/** The id of an entry of another collection; `reading/` checks that it is there. */
export function reference(collection: Referable) {
  const schema = z.string().regex(idPattern);
  refersTo.add(schema, { collection });
  return schema;
}

export const sources = field(z.array(reference('sources')).min(1), {
  label: { ar: 'المصادر', en: 'Sources' },
  hint: {
    ar: 'معرّفات من قائمة المصادر؛ لا واقعة بلا مصدر.',
    en: 'Ids from the list of sources; no fact stands without one.',
  },
});

/** What every kind of entry has: when it appeared and changed, how far it is cleared, when it may be seen. */
export const entryFields = {
  published: field(day, {
    label: { ar: 'تاريخ النشر', en: 'Published' },
    hint: {
      ar: 'يوم الظهور الأول، مثل 2024-07-04.',
      en: 'The day it first appeared: 2024-07-04.',
    },
  }),
  updated: field(day, {
    label: { ar: 'آخر تحديث', en: 'Updated' },
    hint: {
      ar: 'يوم آخر تغيير في المعنى.',
      en: 'The day its meaning last changed.',
    },
  }),
  clearance: field(z.enum(['drafting', 'in-clearance', 'cleared']), {
    label: { ar: 'حالة الإقرار', en: 'Clearance' },
    hint: {
      ar: 'drafting قيد الكتابة، أو in-clearance قيد الموافقة، أو cleared أُقرّ.',
      en: 'drafting, in-clearance or cleared.',
    },
  }),
  embargo: field(instant.optional(), {
    label: { ar: 'موعد رفع الحظر', en: 'Embargo ends' },
    hint: {
      ar: 'التاريخ والساعة وفارق التوقيت، مثل 2024-07-04T10:00:00+03:00.',
      en: 'Date, hour and offset: 2024-07-04T10:00:00+03:00.',
    },
  }),
  withdrawn: field(day.optional(), {
    label: { ar: 'تاريخ السحب', en: 'Withdrawn' },
    hint: {
      ar: 'يوم سحب النص؛ يبقى في عنوانه إشعار بالتاريخ.',
      en: 'The day it was taken back; a dated notice stays at its address.',
    },
  }),
  match: field(
    z
      .strictObject({
        on: field(day, {
          label: { ar: 'التاريخ', en: 'Date' },
          hint: { ar: 'يوم المقارنة.', en: 'The day on which they were compared.' },
        }),
        texts: field(z.strictObject(inEvery(() => z.array(fingerprint).min(1).optional())), {
          label: { ar: 'البصمات', en: 'Fingerprints' },
          hint: { ar: 'بصمات أقسام كل نص.', en: 'Those of the sections of each text.' },
        }),
      })
      .optional(),
    {
      label: { ar: 'تطابق النصوص', en: 'Texts that match' },
      hint: {
        ar: 'يكتبه الأمر npm run match حين تقول النصوص الشيء نفسه؛ لا يُكتب باليد.',
        en: 'npm run match writes it when the texts say the same; it is not written by hand.',
      },
    },
  ),
};

/** Words by which readers look for a page that does not have them itself, or not in its title. */
export const keywords = field(z.array(line).max(12).optional(), {
  label: { ar: 'كلمات البحث', en: 'Search words' },
  hint: {
    ar: 'كلمات وعبارات أخرى يبحث بها القراء عن هذه الصفحة؛ لا تظهر فيها.',
    en: 'Other words and phrases by which readers look for this page; it does not show them.',
  },
});

/** The words that every telling has. */
export const tellingFields = {
  title: field(z.string().regex(/\S/).max(110), {
    label: { ar: 'العنوان', en: 'Title' },
    hint: {
      ar: 'سطر واحد لا يزيد على 110 أحرف.',
      en: 'One line of at most 110 characters.',
    },
  }),
  summary: field(z.string().min(20).max(240), {
    label: { ar: 'الملخص', en: 'Summary' },
    hint: {
      ar: 'جملة واحدة للقوائم والبحث والروابط، من 20 إلى 240 حرفاً.',
      en: 'One sentence for lists, search and shared links: 20 to 240 characters.',
    },
  }),
  keywords,
};

const aYearWithoutLeapDay = 2023;

function exists(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
