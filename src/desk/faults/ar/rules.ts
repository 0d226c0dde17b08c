import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('ar');

/** What one field of an entry says of another. */
export const rules = {
  'date-before': ({ field, other }) => ({
    message: `تاريخ ${quoted(field)} يسبق تاريخ ${quoted(other)}`,
    remedy: 'صحّح أحد التاريخين؛ ولا بأس بأن يتساويا.',
  }),
  'id-date-other': ({ id, date }) => ({
    message: `يبدأ اسم المجلد ${quoted(id)} بتاريخ غير تاريخ النشر ${quoted(date)}`,
    remedy: 'صحّح «published»، أو اسم المجلد ما دامت المذكرة لم تُنشر بعد.',
  }),
  'redirect-taken': ({ address }) => ({
    message: `العنوان السابق ${quoted(address)} هو عنوان صفحة قائمة أو عنوان سابق مكرر`,
    remedy: 'احذفه من هنا: لا يؤدي العنوان إلا إلى صفحة واحدة.',
  }),
  'sources-few': () => ({
    message: 'لهذه الحقيقة أقل من مصدرين',
    remedy: 'أضف مصدراً مستقلاً آخر: ما يقال في وجه مفهوم خاطئ يحتاج إلى مصدرين على الأقل.',
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
