import { phrasing } from '../phrasing.ts';
import type { Expectations } from '../words.ts';

const { any, counted } = phrasing('ar');

const characters = (count: number) =>
  counted(count, {
    one: 'حرفاً واحداً',
    two: 'حرفين',
    few: '# أحرف',
    many: '# حرفاً',
    other: '# حرف',
  });
const items = (count: number) =>
  counted(count, {
    one: 'بنداً واحداً',
    two: 'بندين',
    few: '# بنود',
    many: '# بنداً',
    other: '# بند',
  });

/** What a value (`قيمة`, feminine) should have been. */
export const expectations: Expectations = {
  text: {
    message: 'فارغة أو ليست نصاً',
    remedy: "اكتب نصاً؛ وإن كان رقماً أو كلمة مثل «true» فضعه بين علامتي اقتباس: «'2024'».",
  },
  line: {
    message: 'ليست في سطر واحد',
    remedy:
      'اكتبها بلا انتقال إلى سطر جديد؛ ويمكن أن يبدأ النص الطويل بالعلامة «>-» ثم يُكتب في السطر التالي.',
  },
  number: {
    message: 'ليست عدداً',
    remedy: 'اكتب الأرقام بلا علامتي اقتباس ولا أي علامة أخرى: «304» أو «3.7».',
  },
  'whole-number': {
    message: 'ليست عدداً صحيحاً',
    remedy: 'اكتب الأرقام بلا علامتي اقتباس ولا كسر عشري: «2024».',
  },
  boolean: {
    message: 'ليست «true» ولا «false»',
    remedy: 'اكتب «true» (نعم) أو «false» (لا) بلا علامتي اقتباس.',
  },
  list: {
    message: 'ليست قائمة',
    remedy:
      'اكتب بنودها بين قوسين مربعين ولو كان فيها بند واحد، كما في «[jordan, iraq]»، أو كل بند في سطر مستقل بعد «- ».',
  },
  fields: {
    message: 'ليست مجموعة حقول',
    remedy: 'اكتب حقولها في الأسطر التي تحتها، كلاً منها أبعد بمسافتين: «ar: …» ثم «en: …».',
  },
  date: {
    message: 'ليست مكتوبة على صورة تاريخ',
    remedy:
      "اكتب السنة ثم الشهر ثم اليوم، ولكل من الشهر واليوم رقمان: «2024-07-04». وحيث يجوز تاريخ أقل دقة يكفي «2024-07»، أو السنة بين علامتي اقتباس: «'2024'».",
  },
  'yearly-day': {
    message: 'ليست يوماً من كل سنة',
    remedy: 'اكتب الشهر ثم اليوم، ولكل منهما رقمان، بلا سنة: «12-18».',
  },
  instant: {
    message: 'ليست تاريخاً معه الساعة وفارق التوقيت',
    remedy: 'اكتب التاريخ ثم «T» ثم الساعة ثم فارق التوقيت: «2024-07-04T10:00:00+03:00».',
  },
  id: {
    message: 'لا تصلح معرّفاً',
    remedy: 'اكتب حروفاً لاتينية صغيرة وأرقاماً تفصل بينها شرطات مفردة: «saudi-arabia».',
  },
  address: {
    message: 'ليست عنواناً كاملاً',
    remedy:
      'اكتب العنوان كله مبتدئاً بما يلي: «https://»، كما في «https://www.iom.int/». وينتهي عنوان الموقع نفسه بشرطة مائلة.',
  },
  quoted: {
    message: 'ليست بين علامتي اقتباس',
    remedy: 'اكتبها كما في «<Cite source="iom-mena-networks"/>» أو «<Callout tone="note">».',
  },
  once: { message: 'مذكورة مرتين', remedy: 'أبقِ واحدة واحذف الأخرى.' },
  form: {
    message: 'ليست على الصورة المطلوبة في هذا الحقل',
    remedy: 'انظر كيف كُتب الحقل نفسه في مادة أخرى، واكتبه مثله.',
  },
  'one-of': (options) => ({
    message: 'ليست من القيم المعروفة',
    remedy: `اكتب ${any(options)}.`,
  }),
  'at-least': {
    characters: (limit) => ({
      message: 'أقصر مما ينبغي',
      remedy: `اكتب ${characters(limit)} على الأقل.`,
    }),
    items: (limit) => ({
      message: 'بنودها أقل مما ينبغي',
      remedy: `اذكر ${items(limit)} على الأقل.`,
    }),
    value: (limit) => ({
      message: 'أصغر مما ينبغي',
      remedy: `اكتب عدداً لا يقل عن ${limit}.`,
    }),
  },
  'at-most': {
    characters: (limit) => ({
      message: 'أطول مما ينبغي',
      remedy: `اجعلها ${characters(limit)} على الأكثر، بما في ذلك المسافات.`,
    }),
    items: (limit) => ({
      message: 'بنودها أكثر مما ينبغي',
      remedy: `أبقِ ${items(limit)} على الأكثر.`,
    }),
    value: (limit) => ({
      message: 'أكبر مما ينبغي',
      remedy: `اكتب عدداً لا يزيد على ${limit}.`,
    }),
  },
};
