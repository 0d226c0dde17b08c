import type { MdxTrouble } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';
import { forbidden } from './forbidden.ts';

const { quoted, all } = phrasing('ar');

const troubles: Record<MdxTrouble, Words> = {
  brace: {
    message: 'القوس «{» أو «}» يبدأ شيفرة أو ينهيها، ولا شيفرة في النصوص',
    remedy: 'احذفه، أو استعمل القوسين «( )».',
  },
  comment: {
    message: 'لا يجوز في النص تعليق بين «<!--» و«-->»',
    remedy: 'احذفه: للملاحظات الموجهة إلى الزملاء مكان آخر.',
  },
  'less-than': {
    message: 'العلامة «<» يبدأ بها مكوّن، ولا يُقرأ هنا أي مكوّن',
    remedy:
      'عبّر عنها بالكلمات، مثل «أقل من 5»؛ واكتب الرابط هكذا: «[كلمات](https://www.iom.int/)»، والمكوّن هكذا: «<Cite source="iom-mena-networks"/>».',
  },
  'tag-unclosed': {
    message: 'ما فُتح هنا لم يُغلق',
    remedy:
      'أغلقه: «<Cite source="iom-mena-networks"/>» بشرطته المائلة، أو «</Callout>» بعد نص «<Callout tone="note">».',
  },
  'tag-unopened': {
    message: 'أُغلق هنا ما لم يُفتح',
    remedy: 'احذفه، أو اكتب أوله: «<Callout tone="note">» قبل النص.',
  },
};

/** Texts as they are written. */
export const prose = {
  'mdx-syntax': ({ trouble }) => troubles[trouble],
  'code-forbidden': () => ({
    message: 'هذه شيفرة، ولا شيفرة في النصوص',
    remedy: 'احذف القوسين «{ }» أو استعمل «( )»، ولا تبدأ سطراً بكلمة «import» أو «export».',
  }),
  'html-forbidden': ({ tag }) => ({
    message: tag
      ? `لا تُقبل في النص وسوم «HTML» مثل ${quoted(tag)}`
      : 'لا يُقبل في النص القوسان الفارغان «<>»',
    remedy: 'احذف ذلك واكتب المقصود بعلامات النص: «**خط عريض**» و«*تأكيد*» و«- بند» و«> اقتباس».',
  }),
  'image-forbidden': () => ({
    message: 'لا تُكتب الصور في النص بهذه العلامة',
    remedy:
      'سجّل الصورة في «pictures» في «facts.yaml»، ثم أدرجها في سطر وحدها، مثل «<Figure id="hall"/>»؛ وإن أردت رابطاً فاحذف علامة «!».',
  }),
  'picture-unknown': ({ id, known }) => ({
    message: `ليس لهذه المادة صورة معرّفها ${quoted(id)}`,
    remedy:
      known.length > 0
        ? `صحّح المعرّف. وهذه هي الصور هنا: ${all(known)}.`
        : 'سجّل الصورة أولاً في «pictures» في «facts.yaml».',
  }),
  'heading-level': ({ level }) => ({
    message: `لا مكان هنا لعنوان من المستوى ${level}`,
    remedy:
      'ابدأ بعلامة «##»، وتحتها «###»، وتحت هذه «####»، ولا تتخطَّ مستوى. أما عنوان الصفحة فهو الحقل «title».',
  }),
  'block-forbidden': ({ kind }) => forbidden[kind],
} satisfies Theme;
