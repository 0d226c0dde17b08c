import { z } from 'zod';
import { field, line } from './field.ts';
import { historyFields } from './release.ts';
import { entryFields, reference, tellingFields } from './shared.ts';

/** `content/icons/<id>/facts.yaml`: the icon of one of the 23 objectives. */
export const iconFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  objective: field(reference('objectives'), {
    label: { ar: 'الهدف', en: 'Objective' },
    hint: { ar: 'معرّفه، مثل gcm-17.', en: 'Its id: gcm-17.' },
  }),
  own_arabic_drawing: field(z.boolean(), {
    label: { ar: 'رسم خاص بالعربية', en: 'Its own Arabic drawing' },
    hint: {
      ar: 'true إذا كان للاتجاه معنى في الرسم؛ فلا يُقلب الرسم آلياً.',
      en: 'true where direction means something; a drawing is never mirrored by machine.',
    },
  }),
});

/** The front matter of `content/icons/<id>/index.<locale>.mdx`. */
export const iconText = z.strictObject({
  ...tellingFields,
  description: field(line, {
    label: { ar: 'وصف الرسم', en: 'What is drawn' },
    hint: { ar: 'لمن لا يراه، في جملة.', en: 'For those who cannot see it, in a sentence.' },
  }),
});
