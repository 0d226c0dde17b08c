import { z } from 'zod';
import { field, line } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { entryFields, idPattern, reference, sources, tellingFields } from './shared.ts';

const statistics = field(z.array(reference('statistics')).default([]), {
  label: { ar: 'الأرقام', en: 'Figures' },
  hint: { ar: 'معرّفات من قائمة الأرقام.', en: 'Ids from the list of figures.' },
});

/** A point that supports a message: its id joins it to its words in each language. */
const point = z.strictObject({
  id: field(z.string().regex(idPattern), {
    label: { ar: 'المعرّف', en: 'Id' },
    hint: {
      ar: 'كلمات لاتينية صغيرة بينها شرطات؛ وتحته جملته في كل نص.',
      en: 'Small Latin words joined by hyphens; each text has its sentence under it.',
    },
  }),
  sources,
  statistics,
});

/** `content/messages/<id>/facts.yaml`: a joint message, what it rests on and what it is about. */
export const messageFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  objectives: field(z.array(reference('objectives')).min(1), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'أهداف الاتفاق، مثل gcm-17.', en: 'Objectives of the Compact: gcm-17.' },
  }),
  supporting: field(z.array(point).min(1), {
    label: { ar: 'النقاط المساندة', en: 'Supporting points' },
    hint: {
      ar: 'لكل نقطة معرّف ومصادر؛ وجملتها في النصوص.',
      en: 'Each with an id and sources; its sentence is in the texts.',
    },
  }),
  proof: field(z.strictObject({ sources, statistics }), {
    label: { ar: 'الأدلة', en: 'Proof' },
    hint: {
      ar: 'مصادر الرسالة وأرقامها، بمعرّفاتها.',
      en: 'The sources and figures that it rests on, by id.',
    },
  }),
  pictures,
});

/** The front matter of `content/messages/<id>/index.<locale>.mdx`. */
export const messageText = z.strictObject({
  ...tellingFields,
  audience: field(line, {
    label: { ar: 'الجمهور', en: 'Audience' },
    hint: { ar: 'لمن تُقال الرسالة.', en: 'Whom it speaks to.' },
  }),
  shared_value: field(line, {
    label: { ar: 'القيمة المشتركة', en: 'Shared value' },
    hint: { ar: 'ما يجمعنا بمن نخاطبه، في جملة.', en: 'What we share with them, in a sentence.' },
  }),
  core: field(line, {
    label: { ar: 'الرسالة الأساسية', en: 'Core message' },
    hint: {
      ar: 'جملة إيجابية تخلو من الإطار الذي تريد تغييره.',
      en: 'An affirmative sentence without the frame that it means to replace.',
    },
  }),
  supporting: field(z.record(z.string().regex(idPattern), line), {
    label: { ar: 'النقاط المساندة', en: 'Supporting points' },
    hint: {
      ar: 'جملة لكل معرّف ورد في الوقائع.',
      en: 'A sentence for each id that the facts name.',
    },
  }),
  ask: field(line, {
    label: { ar: 'الدعوة', en: 'Ask' },
    hint: { ar: 'ما نطلبه، في جملة.', en: 'What we ask for, in a sentence.' },
  }),
});
