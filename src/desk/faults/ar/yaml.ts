import type { YamlTrouble } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';

const { quoted } = phrasing('ar');

const troubles: Record<YamlTrouble, Words> = {
  alias: {
    message: 'تبدأ القيمة بعلامة «&» أو «*»، ولكل منهما معنى خاص هنا',
    remedy: "ضع القيمة كلها بين علامتي اقتباس: «title: '* ملاحظة'».",
  },
  colon: {
    message: 'في النص نقطتان رأسيتان تليهما مسافة، فيُقرأ كأنه حقلان',
    remedy: "ضع النص بين علامتي اقتباس: «title: 'المنطقة العربية: استعراض'».",
  },
  indentation: {
    message: 'لا يبدأ هذا السطر حيث ينبغي',
    remedy:
      'ابدأ حقول المستوى الواحد من العمود نفسه، واجعل كل مستوى أبعد بمسافتين من المستوى الذي فوقه؛ وانظر في السطر السابق أيضاً.',
  },
  'several-documents': {
    message: 'سطر من ثلاث شرطات يبدأ جزءاً ثانياً، وليس للملف إلا جزء واحد',
    remedy: 'احذف السطر «---»، أو ضع النص الذي يرد فيه بين علامتي اقتباس.',
  },
  'start-of-value': {
    message: 'في القيمة علامة لها معنى خاص هنا، مثل «@» أو «`» أو «\\»',
    remedy: "ضع القيمة كلها بين علامتي اقتباس مفردتين: «title: '@UN_Migration'».",
  },
  tab: {
    message: 'يبدأ السطر بمسافة جدولة (مفتاح «Tab»)',
    remedy: 'ضع مكانها مسافات عادية، اثنتين لكل مستوى.',
  },
  tag: {
    message: 'تبدأ القيمة بعلامة «!»، ولها معنى خاص هنا',
    remedy: "ضع القيمة كلها بين علامتي اقتباس: «title: '!'».",
  },
  unclosed: {
    message: 'فُتحت علامة اقتباس أو فُتح قوس بلا إغلاق، أو تكرر الإغلاق',
    remedy: "أغلق كل ما فُتح مرة واحدة: «sources: [iom-mena-networks]» و«title: 'استعراض'».",
  },
  other: {
    message: 'تتعذر قراءة الحقول من هذا الموضع',
    remedy:
      'اكتب كل حقل في سطر مستقل: اسمه ثم نقطتين رأسيتين ثم مسافة ثم قيمته، كما في «country: jordan»؛ وانظر في السطر السابق أيضاً.',
  },
};

/** Files of fields as they are typed. */
export const yaml = {
  'yaml-syntax': ({ trouble }) => troubles[trouble],
  'yaml-duplicate-key': ({ key }) => ({
    message: `ورد الحقل ${quoted(key)} هنا مرة ثانية`,
    remedy: 'أبقِ أحدهما واحذف الآخر.',
  }),
} satisfies Theme;
