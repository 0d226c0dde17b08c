import { z } from 'zod';
import { inEvery } from '../../i18n/locales.ts';
import { arabicStatus, status } from '../certainty.ts';
import { field, inEveryLanguage, line } from '../field.ts';
import { reference } from '../shared.ts';
import { id } from './id.ts';

const forms = z.strictObject(inEvery(() => z.array(line)));
const inSome = z.strictObject(inEvery(() => line.optional()));

/** `content/reference/glossary.yaml`: the terms to prefer, and what a text is searched for. */
export const glossaryTerm = z.strictObject({
  id,
  theme: field(
    z.enum(['people', 'movement', 'work', 'protection', 'return', 'society', 'debate', 'compact']),
    {
      label: { ar: 'الموضوع', en: 'Theme' },
      hint: {
        ar: 'people الناس، movement التنقل، work العمل، protection الحماية، return الاحتجاز والعودة، society المجتمع، debate النقاش العام، compact الاتفاق العالمي ومساره.',
        en: 'people, movement, work, protection, return (and detention), society, debate (in public) or compact (and its process).',
      },
    },
  ),
  term: field(inEveryLanguage, {
    label: { ar: 'المصطلح', en: 'Term' },
    hint: { ar: 'ما نفضّل كتابته بكل لغة.', en: 'What we prefer to write in each language.' },
  }),
  definition: field(inEveryLanguage.optional(), {
    label: { ar: 'التعريف', en: 'Definition' },
    hint: {
      ar: 'ما يعنيه المصطلح، بكلماتنا؛ واتركه إن لم تقله المصادر.',
      en: 'What the term means, in our words; leave it out where no source says so.',
    },
  }),
  strength: field(z.enum(['must', 'should']), {
    label: { ar: 'درجة الإلزام', en: 'Strength' },
    hint: {
      ar: 'must لا يُكتب ما يُجتنب بصوتنا أبداً، أو should أعد النظر: قد يصح في اسم أو معنى فني.',
      en: 'must (never in our own voice) or should (look again: a name may be right).',
    },
  }),
  avoid: field(forms, {
    label: { ar: 'ما يُجتنب', en: 'To be avoided' },
    hint: {
      ar: 'يُبحث عنه بكل صيغه الصرفية؛ والكلمة العربية المفردة المعرّفة يُبحث عنها معرّفةً فقط، والفعل الإنكليزي يُكتب مع «to»؛ و«…» كلمة واحدة أو لا شيء.',
      en: 'Searched for in every inflection; a single Arabic word with its article only with it; an English verb is listed with “to”; “…” is one word or none.',
    },
  }),
  variants: field(forms.optional(), {
    label: { ar: 'صيغ أخرى', en: 'Other forms' },
    hint: {
      ar: 'جموع التكسير وما لا يأتي به الصرف.',
      en: 'Broken plurals and what inflection does not give.',
    },
  }),
  allow: field(forms.optional(), {
    label: { ar: 'ما يصح', en: 'Allowed' },
    hint: {
      ar: 'عبارات يصح فيها اللفظ الذي يُجتنب عادةً.',
      en: 'Phrases in which what is avoided elsewhere is right.',
    },
  }),
  note: field(inEveryLanguage, {
    label: { ar: 'السبب', en: 'Reason' },
    hint: {
      ar: 'لماذا نفضّل المصطلح، في جملة أو جملتين يقرؤهما الجميع.',
      en: 'Why we prefer the term, in a sentence or two that everybody reads.',
    },
  }),
  keywords: field(forms.optional(), {
    label: { ar: 'كلمات البحث', en: 'Search words' },
    hint: {
      ar: 'كلمات وعبارات أخرى يبحث بها القراء عن المصطلح؛ لا تعرضها أي صفحة.',
      en: 'Other words and phrases by which readers look for the term; no page shows them.',
    },
  }),
  unsearched: field(inSome.optional(), {
    label: { ar: 'ما لا يُبحث عنه', en: 'Not searched for' },
    hint: {
      ar: 'ألفاظ من هذه اللغة تُجتنب أيضاً ولا يُبحث عنها لأن لها معاني بريئة، مع السبب؛ للمحررين وحدهم، ولا تعرضه أي صفحة.',
      en: 'Words of this language to be avoided too that have innocent senses, and why; for editors alone: no page shows it.',
    },
  }),
  arabic_status: arabicStatus,
  sources: field(z.array(reference('sources')).default([]), {
    label: { ar: 'المصادر', en: 'Sources' },
    hint: {
      ar: 'معرّفات من قائمة المصادر، إن أخذنا المصطلح من مصدر.',
      en: 'Ids from the list of sources, where the term was taken from one.',
    },
  }),
  status,
});
