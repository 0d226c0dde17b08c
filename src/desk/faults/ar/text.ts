import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted, all, any } = phrasing('ar');

/** Words as readers see them. */
export const text = {
  'presentation-form': ({ written, right }) => ({
    message: `في ${quoted(written)} أشكال حروف منسوخة من ملف «PDF» لا يجدها البحث`,
    remedy: `اكتب ${quoted(right)}.`,
  }),
  'mark-latin': ({ written, right }) => ({
    message: `العلامة ${quoted(written)} ليست علامة الترقيم العربية`,
    remedy: `اكتب ${quoted(right)} بدلاً منها.`,
  }),
  'mark-spaced': ({ mark }) => ({
    message: `قبل العلامة ${quoted(mark)} مسافة`,
    remedy: 'احذف المسافة: تتصل العلامة بالكلمة التي قبلها.',
  }),
  'quotes-straight': ({ written }) => ({
    message: `كُتبت العبارة ${quoted(written)} بين علامتي اقتباس غير عربيتين`,
    remedy: 'ضعها بين علامتي الاقتباس العربيتين.',
  }),
  tatweel: ({ written, right }) => ({
    message: `في الكلمة ${quoted(written)} تطويل فلا يجدها البحث`,
    remedy: `اكتب ${quoted(right)} بلا تطويل.`,
  }),
  'letter-foreign': ({ written, right }) => ({
    message: `الحرف ${quoted(written)} فارسي أو أردي أو كردي، ولا يشبه العربي إلا في شكله`,
    remedy: `اكتب ${quoted(right)} كي يجد البحث الكلمة.`,
  }),
  'glyph-missing': ({ written }) => ({
    message: `لا شكل للحرف ${quoted(written)} في الخط الذي تُرسم به الأيقونات`,
    remedy: 'اكتبه بحروف العربية أو الإنكليزية وأرقامها وعلاماتها.',
  }),
  'digits-foreign': ({ written, right }) => ({
    message: `الأرقام ${quoted(written)} ليست أرقام هذا الموقع`,
    remedy: `اكتب ${quoted(right)}: يستعمل الموقع الأرقام من 0 إلى 9 في اللغتين.`,
  }),
  'number-spaced': ({ written, right }) => ({
    message: `لا تُفصل الآلاف في العدد ${quoted(written)} كما تُفصل في هذه اللغة`,
    remedy: `اكتب ${quoted(right)}؛ والمسافة في العربية هي المسافة غير القابلة للكسر «U+00A0»، لأن غيرها يقلب العدد.`,
  }),
  'range-reordered': ({ written }) => ({
    message: `قد يُقرأ المدى ${quoted(written)} من آخره`,
    remedy: 'اكتبه بالكلمات، مثل «من 3 إلى 5» أو «يومي 3 و4».',
  }),
  'phone-reordered': ({ written }) => ({
    message: `يظهر الرقم ${quoted(written)} في هذا الحقل بترتيب غير صحيح`,
    remedy: 'انقله إلى النص تحت الحقول، حيث يحفظ الموقع ترتيبه.',
  }),
  'month-name': ({ written, right }) => ({
    message: `اسم الشهر ${quoted(written)} ليس كما تكتبه الأمم المتحدة`,
    remedy: `اكتب الاسمين معاً: ${quoted(right)}.`,
  }),
  'space-double': ({ after }) => ({
    message: `بعد ${quoted(after)} مسافتان أو أكثر`,
    remedy: 'أبقِ مسافة واحدة.',
  }),
  placeholder: ({ written }) => ({
    message: `كُتب ${quoted(written)} مكان ما كان ينبغي أن يُكتب`,
    remedy: 'اكتب هنا ما ينبغي، أو احذف الجملة.',
  }),
  'link-vague': ({ written }) => ({
    message: `كلمات الرابط ${quoted(written)} لا تبيّن إلى أين يؤدي`,
    remedy: 'اجعل كلماته اسم الصفحة أو الوثيقة التي تُفتح.',
  }),
  'myth-repeated': () => ({
    message: 'تتكرر هنا كلمات مفهوم خاطئ خارج حقله «myth»',
    remedy:
      'قل الحقيقة بكلماتها هي: يُقتبس المفهوم الخاطئ مرة واحدة في حقله، ومن يقرأ عنواناً أو ملخصاً أو جملة واحدة يجب ألا يخرج به.',
  }),
  'title-stop': ({ written }) => ({
    message: `ينتهي العنوان ${quoted(written)} بنقطة`,
    remedy: 'احذف النقطة: لا نقطة في آخر العناوين.',
  }),
  'title-duplicate': ({ title, file }) => ({
    message: `العنوان ${quoted(title)} مكتوب أيضاً في ${quoted(file)}`,
    remedy: 'اجعل كل عنوان يقول ما تنفرد به صفحته.',
  }),
  'review-overdue': ({ day }) => ({
    message: `كانت المراجعة واجبة في ${quoted(day)} وقد مضى هذا اليوم`,
    remedy: 'راجع المعلومات على مصادرها، وأصلح ما تغيّر، ثم حدّد اليوم التالي.',
  }),
  'statistic-uncited': ({ written, id, sources }) => ({
    message: `الرقم ${quoted(written)} هو ${quoted(id)} في قائمة الأرقام، وقد ورد هنا بلا مصدره`,
    remedy: `اذكر المصدر ${any(sources)} بعد الجملة، أو أدرج الرقم في سطر وحده هكذا: «<Statistic id="…"/>».`,
  }),
  'statistic-differs': ({ written, source, values }) => ({
    message: `الرقم ${quoted(written)} غير ما في قائمة الأرقام عن المصدر ${quoted(source)}`,
    remedy: `تحقق منه: ما في القائمة هو ${all(values)}.`,
  }),
  'term-avoided': ({ written, term, hint }) => ({
    message: `لا تقول الشبكة ${quoted(written)}`,
    remedy: `اكتب ${quoted(term)} بالصيغة التي تقتضيها الجملة. ${hint.ar}`,
  }),
  'term-discouraged': ({ written, term, hint }) => ({
    message: `تفضّل الشبكة ألا تقول ${quoted(written)}`,
    remedy: `انظر أليس الأصلح هنا ${quoted(term)}. ${hint.ar}`,
  }),
} satisfies Theme;
