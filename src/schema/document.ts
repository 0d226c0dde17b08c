import { z } from 'zod';
import { field, line } from './field.ts';
import { historyFields } from './release.ts';
import { entryFields, partialDate, reference, sources, tellingFields } from './shared.ts';

/** `content/documents/<id>/facts.yaml`: a document that is described and linked, not copied. */
export const documentFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  kind: field(
    z.enum(['strategy', 'resolution', 'declaration', 'report', 'brief', 'plan', 'guidance']),
    {
      label: { ar: 'النوع', en: 'Kind' },
      hint: {
        ar: 'strategy استراتيجية، resolution قرار، declaration إعلان، report تقرير، brief موجز، plan خطة، guidance توجيهات.',
        en: 'strategy, resolution, declaration, report, brief, plan or guidance.',
      },
    },
  ),
  document: field(reference('sources'), {
    label: { ar: 'الوثيقة', en: 'The document' },
    hint: {
      ar: 'معرّفها في قائمة المصادر: منها عنوانها ولغتها وناشرها.',
      en: 'Its id in the list of sources, which has its title, language, publisher and address.',
    },
  }),
  issued: field(partialDate.optional(), {
    label: { ar: 'صدرت في', en: 'Issued' },
    hint: { ar: 'سنة أو شهر أو يوم.', en: 'A year, a month or a day.' },
  }),
  symbol: field(line.optional(), {
    label: { ar: 'الرمز', en: 'Symbol' },
    hint: { ar: 'مثل A/RES/73/195.', en: 'A/RES/73/195, for one.' },
  }),
  objectives: field(z.array(reference('objectives')).default([]), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'أهداف الاتفاق، مثل gcm-17.', en: 'Objectives of the Compact: gcm-17.' },
  }),
  sources,
});

/** The front matter of `content/documents/<id>/index.<locale>.mdx`. */
export const documentText = z.strictObject(tellingFields);
