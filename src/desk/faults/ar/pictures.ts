import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('ar');

/** Pictures and their files. */
export const pictures = {
  'picture-missing': ({ name }) => ({
    message: `الصورة ${quoted(name)} ليست في هذا المجلد`,
    remedy: 'ضع الملف بجانب «facts.yaml»، أو صحّح اسمه في الوقائع، أو احذف الصورة منها.',
  }),
  'picture-unlisted': ({ name }) => ({
    message: `الصورة ${quoted(name)} غير مذكورة في الوقائع`,
    remedy:
      'أضفها في «facts.yaml» تحت «pictures» بمصدرها ورخصتها وموافقة من فيها ونصها البديل، أو احذف الملف.',
  }),
  'picture-kind': ({ name }) => ({
    message: `محتويات الملف ${quoted(name)} ليست صورة من النوع الذي يدل عليه اسمه`,
    remedy: 'افتحه في برنامج للصور واحفظه من جديد بالنوع نفسه، أو صحّح آخر اسمه هنا وفي الوقائع.',
  }),
  'picture-heavy': ({ name, limit }) => ({
    message: `حجم الصورة ${quoted(name)} أكبر من ${limit} ميغابايت`,
    remedy: 'صغّر أبعادها في برنامج للصور واحفظها من جديد: يكفي أن يكون عرضها 3000 بكسل.',
  }),
  'picture-secret': ({ name, kind }) => ({
    message:
      kind === 'place'
        ? `في ملف الصورة ${quoted(name)} موقع التقاطها`
        : `في ملف الصورة ${quoted(name)} بيانات آلة التصوير التي التقطتها`,
    remedy:
      'احفظ نسخة منها بلا بيانات وصفية، وضعها مكانها: فقد يُعرف بهذه البيانات من التقطها أو من يظهر فيها.',
  }),
  'picture-source': ({ id }) => ({
    message: `الصورة ${quoted(id)} لا ملف لها ولا رسم، أو لها الاثنان معاً`,
    remedy: 'اكتب «file» لصورة في هذا المجلد، أو «drawing» لصورة يرسمها الموقع.',
  }),
  'drawing-figures': ({ kind, fewest, most }) => ({
    message: `عدد الأرقام المدرجة تحت «statistics» لا يناسب الرسم ${quoted(kind)}`,
    remedy:
      fewest === most ? `العدد المطلوب: ${most}.` : `العدد المطلوب: من ${fewest} إلى ${most}.`,
  }),
  'drawing-untold': ({ value, language }) => ({
    message: `يُظهر الرسم الرقم ${value} ولا يذكره نصه البديل باللغة ${quoted(language)}`,
    remedy: 'اكتب الرقم في «alt» كما هو في قائمة الأرقام: يحتاج إليه من لا يرى الرسم.',
  }),
} satisfies Theme;
