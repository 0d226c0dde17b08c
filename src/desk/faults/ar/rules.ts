import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { all, quoted } = phrasing('ar');
const dates = { start: 'start: 2024-07-03', every: 'every: 12-18' };

/** What one field of an entry says of another. */
export const rules = {
  'date-before': ({ field, other }) => ({
    message: `تاريخ ${quoted(field)} يسبق تاريخ ${quoted(other)}`,
    remedy: 'صحّح أحد التاريخين؛ ولا بأس بأن يتساويا.',
  }),
  'event-undated': ({ field }) => ({
    message: `الحقل ${quoted(field)} ناقص، ولا شيء غيره يدل على موعد هذا الحدث`,
    remedy: `اكتبه بقدر ما يعرفه المصدر: ${quoted(dates[field])}.`,
  }),
  'event-dated-otherwise': ({ field, other }) => ({
    message: `الحقل ${quoted(field)} لا يلائم هذا النوع من الأحداث`,
    remedy: `احذفه واكتب ${quoted(dates[other])}، أو صحّح «kind»: فالنوع «day» وحده يحل كل سنة.`,
  }),
  'id-date-other': ({ id, date }) => ({
    message: `يبدأ اسم المجلد ${quoted(id)} بتاريخ غير تاريخ النشر ${quoted(date)}`,
    remedy: 'صحّح «published»، أو اسم المجلد ما دامت المذكرة لم تُنشر بعد.',
  }),
  'redirect-taken': ({ address }) => ({
    message: `العنوان السابق ${quoted(address)} هو عنوان صفحة قائمة أو عنوان سابق مكرر`,
    remedy: 'احذفه من هنا: لا يؤدي العنوان إلا إلى صفحة واحدة.',
  }),
  'address-lost': ({ address }) => ({
    message: `نُشر العنوان ${quoted(address)} من قبل، ولن يبقى فيه شيء بعد هذا البناء`,
    remedy:
      'إذا انتقل النص فاكتب عنوانه القديم، من دون اللغة، في الحقل «redirects» في ملف «facts.yaml» للنص الذي حلّ محله؛ وإذا أردت إزالته فاسحبه: يبقى مجلده وفيه الحقل «withdrawn» مع اليوم.',
  }),
  'relation-circular': ({ field, ids }) => ({
    message: `يدور الحقل ${quoted(field)} في حلقة مغلقة هي ${all(ids)}`,
    remedy:
      'احذفه من إحداها، أو اجعله يسمّي غيرها: فالحدث يسبق ما مهّد له، والهيئة جزء من هيئة أكبر منها.',
  }),
  'sources-few': () => ({
    message: 'لهذه الحقيقة أقل من مصدرين',
    remedy: 'أضف مصدراً مستقلاً آخر: ما يقال في وجه مفهوم خاطئ يحتاج إلى مصدرين على الأقل.',
  }),
  'fact-missing': () => ({
    message: 'لا يذكر هذا النص الحقيقة التي تأتي أولاً',
    remedy: 'اكتبها في جملة واحدة في الحقل «fact»؛ ولا يُستغنى عنها إلا في الأدلة والأنشطة والعُدد.',
  }),
  'myth-missing': () => ({
    message: 'لا يذكر هذا النص المفهوم الخاطئ الذي يرد عليه',
    remedy: 'اكتبه مرة واحدة في الحقل «myth» كما يُقال.',
  }),
  'signoff-twice': ({ agency, language }) => ({
    message: `موافقة ${quoted(agency)} على النص بلغة ${quoted(language)} مسجلة مرتين`,
    remedy: 'أبقِ الأحدث واحذف الأخرى.',
  }),
} satisfies Theme;
