import { phrasing } from '../phrasing.ts';
import { type Theme, type Words, wordsFor } from '../words.ts';
import { expectations } from './expectations.ts';

const { quoted, all } = phrasing('ar');

const examples: Record<string, string> = {
  Cite: 'يُكتب هكذا: «<Cite source="iom-mena-networks"/>».',
  Callout: 'يُكتب هكذا: «<Callout tone="note">»، ثم النص في الأسطر التالية، ثم «</Callout>».',
};

const places: Record<string, string> = {
  Cite: 'ضعه بعد جملة، في سطر كلمتها الأخيرة؛ لا في عنوان ولا في رابط.',
  Callout: 'اجعل أوله في سطر مستقل وآخره كذلك، ولا تضعه داخل مكوّن آخر.',
};

/** What editors may write as a tag. */
export const components = {
  'component-unknown': ({ component, known }) => ({
    message: `لا يوجد مكوّن اسمه ${quoted(component)}`,
    remedy: `صحّح الاسم، مع مراعاة الحرف الأول الكبير، أو احذفه. والمتاح من المكوّنات: ${all(known)}.`,
  }),
  'component-misplaced': ({ component }) => ({
    message: `لا مكان هنا للمكوّن ${quoted(component)}`,
    remedy: places[component] ?? 'انقله إلى مكان آخر أو احذفه.',
  }),
  'component-filled': ({ component }) => ({
    message: `كُتبت كلمات داخل المكوّن ${quoted(component)}، وليس له نص`,
    remedy: shown(component),
  }),
  'component-empty': ({ component }) => ({
    message: `ليس في المكوّن ${quoted(component)} أي نص`,
    remedy: `اكتب نصه أو احذفه. ${shown(component)}`,
  }),
  'attribute-unknown': ({ component, attribute, known }) => ({
    message: `ليس للمكوّن ${quoted(component)} ما يسمى ${quoted(attribute)}`,
    remedy: `احذفه؛ وللمكوّن ما يلي فقط: ${all(known)}. ${shown(component)}`,
  }),
  'attribute-missing': ({ component, attribute }) => ({
    message: `لم تُذكر قيمة ${quoted(attribute)} في المكوّن ${quoted(component)}`,
    remedy: shown(component),
  }),
  'attribute-wrong': ({ component, attribute, expected }): Words => {
    const { message, remedy } = wordsFor(expected, expectations);
    return {
      message: `قيمة ${quoted(attribute)} في المكوّن ${quoted(component)} ${message}`,
      remedy,
    };
  },
} satisfies Theme;

function shown(component: string): string {
  return examples[component] ?? 'صحّحه أو احذفه.';
}
