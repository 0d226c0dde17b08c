import { z } from 'zod';
import { field } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { day, entryFields, reference, tellingFields } from './shared.ts';

/** `content/pages/<id>/facts.yaml`: a page of its own: about, the Compact, help, privacy. */
export const pageFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  sources: field(z.array(reference('sources')).default([]), {
    label: { ar: 'المصادر', en: 'Sources' },
    hint: {
      ar: 'ما تستند إليه الصفحة كلها؛ والجملة تذكر مصدرها في موضعها.',
      en: 'What the whole page rests on; a sentence names its own source in its place.',
    },
  }),
  review_by: field(day.optional(), {
    label: { ar: 'تُراجع قبل', en: 'Review by' },
    hint: {
      ar: 'بعد هذا اليوم تقول الصفحة متى روجعت آخر مرة.',
      en: 'After this day the page says when it was last checked.',
    },
  }),
  pictures,
});

/** The front matter of `content/pages/<id>/index.<locale>.mdx`. */
export const pageText = z.strictObject(tellingFields);
