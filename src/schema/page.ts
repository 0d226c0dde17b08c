import { z } from 'zod';
import { field, line } from './field.ts';
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

const exit = z.strictObject({
  url: field(z.url({ protocol: /^https$/ }), {
    label: { ar: 'الرابط', en: 'Link' },
    hint: {
      ar: 'صفحة محايدة معروفة في المنطقة، مبتدئاً بعبارة https://.',
      en: 'A neutral page that is well known in the region, with https://.',
    },
  }),
  label: field(line, {
    label: { ar: 'الكلمات', en: 'Words' },
    hint: {
      ar: 'ما يُكتب على الرابط، ومنه إلى أين يقود.',
      en: 'What the link says, and where it leads.',
    },
  }),
});

/** The front matter of `content/pages/<id>/index.<locale>.mdx`. */
export const pageText = z.strictObject({
  ...tellingFields,
  exit: field(exit.optional(), {
    label: { ar: 'رابط المغادرة السريعة', en: 'Link for leaving quickly' },
    hint: {
      ar: 'في صفحة المساعدة وحدها: إلى أين يغادر من يجب ألا يُرى ما يقرأ.',
      en: 'On the page for help only: where those go whom someone must not see reading it.',
    },
  }),
});
