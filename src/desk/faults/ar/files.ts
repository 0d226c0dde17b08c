import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('ar');

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
