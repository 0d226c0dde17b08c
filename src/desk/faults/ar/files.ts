import type { TooMuch } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';

const { counted, quoted } = phrasing('ar');
const letters = { few: '# أحرف', many: '# حرفاً', other: '# حرف' };

/** Files as they are saved. */
export const files = {
  'not-utf8': ({ encoding }) => ({
    message: `الملف غير محفوظ بترميز «UTF-8»، والأرجح أنه بترميز ${quoted(encoding)}`,
    remedy: 'افتحه في برنامج التحرير، واحفظه من جديد بترميز «UTF-8»، ثم تحقق من سلامة حروفه.',
  }),
  'character-hidden': ({ code }) => {
    if (code === 'U+FFFD') {
      return {
        message: 'ضاع هنا حرف عند نسخ النص أو حفظه',
        remedy: `اكتب من جديد ما كان هنا، مكان العلامة ${quoted('\u{fffd}')}.`,
      };
    }
    return {
      message: `في هذا الموضع رمز لا يُرى، وهو ${quoted(code)}`,
      remedy:
        'احذفه، أو احذف الكلمة واكتبها من جديد: تأتي هذه الرموز مع النصوص المنسوخة من برامج أخرى. أما اتجاه الكلام فيضبطه الموقع بنفسه.',
    };
  },
  'too-much': ({ kind, limit }) => {
    const words: Record<TooMuch, Words> = {
      file: {
        message: `حجم الملف أكبر من ${limit} كيلوبايت`,
        remedy: 'احذف ما دخل إليه خطأً، أو قسّمه.',
      },
      levels: {
        message: `في هذا الموضع أجزاء متداخلة على أكثر من ${counted(limit, { few: '# مستويات', many: '# مستوى', other: '# مستوى' })}`,
        remedy: 'اكتبه فقرات وقوائم بسيطة.',
      },
      paragraph: {
        message: `في هذه الفقرة أو القائمة أو هذا الجدول أكثر من ${counted(limit, letters)}`,
        remedy: 'افصل بين أجزائها بسطر خالٍ، أو احذف ما دخل إليها خطأً.',
      },
      signs: {
        message: `في النص أكثر من ${counted(limit, { few: '# علامات', many: '# علامة', other: '# علامة' })} من قبيل «<» و«{»`,
        remedy: 'قسّم النص، أو احذف ما دخل إليه خطأً.',
      },
    };
    return words[kind];
  },
  'front-matter-missing': () => ({
    message: 'لا يبدأ الملف بحقوله',
    remedy:
      'اجعل أول سطر فيه «---»، تليه حقول مثل «title: …» و«summary: …»، ثم سطر «---» آخر يليه النص.',
  }),
  'body-empty': () => ({
    message: 'ليس تحت الحقول أي نص',
    remedy: 'اكتب النص تحت سطر «---» الثاني، أو احذف الملف إلى أن يُكتب.',
  }),
} satisfies Theme;
