import type { InEvery } from '../../../i18n/locales.ts';
import { phrasing } from '../phrasing.ts';
import { type Theme, wordsFor } from '../words.ts';
import { expectations } from './expectations.ts';

const { quoted, all } = phrasing('ar');

/** The fields of an entry. */
export const fields = {
  'field-missing': ({ field, hint }) => ({
    message: `الحقل ${quoted(field)} غير موجود أو بلا قيمة`,
    remedy: `اكتب اسمه ثم نقطتين رأسيتين ثم مسافة ثم قيمته.${hinted(hint)}`,
  }),
  'field-unknown': ({ field, known }) => ({
    message: `لا يوجد هنا حقل اسمه ${quoted(field)}`,
    remedy: `صحّح الاسم أو احذف الحقل.${known.length > 0 ? ` وهذه هي الحقول هنا: ${all(known)}.` : ''}`,
  }),
  'field-wrong': ({ field, expected, hint }) => {
    const { message, remedy } = wordsFor(expected, expectations);
    return {
      message: `${field ? `قيمة الحقل ${quoted(field)}` : 'محتويات الملف'} ${message}`,
      remedy: `${remedy}${hinted(hint)}`,
    };
  },
  'date-unreal': ({ date }) => ({
    message: `التاريخ ${quoted(date)} لا وجود له في التقويم`,
    remedy:
      'صحّح اليوم أو الشهر: آخر أيام شباط/فبراير هو «2023-02-28»، أو «2024-02-29» في السنة الكبيسة.',
  }),
} satisfies Theme;

function hinted(hint: InEvery<string> | undefined): string {
  return hint ? ` عن هذا الحقل: ${hint.ar}` : '';
}
