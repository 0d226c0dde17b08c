import { z } from 'zod';
import { status } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { day, partialDate, sources } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/statistics.yaml`: a figure never stands without its year, region, source and caution. */
export const statistic = z.strictObject({
  id,
  value: field(z.number(), {
    label: { ar: 'القيمة', en: 'Value' },
    hint: { ar: 'الرقم وحده، مثل 304 أو 3.7.', en: 'The number alone: 304 or 3.7.' },
  }),
  unit: field(inEveryLanguage, {
    label: { ar: 'الوحدة', en: 'Unit' },
    hint: {
      ar: 'ما الذي يُعدّ، مثل «ملايين مهاجر دولي».',
      en: 'What is counted: “million international migrants”.',
    },
  }),
  year: field(partialDate.optional(), {
    label: { ar: 'التاريخ', en: 'Date' },
    hint: {
      ar: 'السنة أو الشهر أو اليوم الذي يصفه الرقم، بين علامتي اقتباس.',
      en: 'The year, month or day that it describes, in quotation marks.',
    },
  }),
  region: field(inEveryLanguage, {
    label: { ar: 'المنطقة', en: 'Region' },
    hint: {
      ar: 'ما يشمله الرقم؛ فليست كل «منطقة» هي المنطقة العربية.',
      en: 'What the number covers; many a “region” is not the Arab region.',
    },
  }),
  text: field(inEveryLanguage, {
    label: { ar: 'الجملة', en: 'Sentence' },
    hint: {
      ar: 'جملة كاملة فيها الرقم وسنته ومنطقته.',
      en: 'A whole sentence with the figure, its year and its region.',
    },
  }),
  caution: field(inEveryLanguage.optional(), {
    label: { ar: 'التنبيه', en: 'Caution' },
    hint: {
      ar: 'ما لا يقوله الرقم أو ما لا يقارن به؛ يظهر معه دائماً.',
      en: 'What the figure does not say or compare with; always shown with it.',
    },
  }),
  sources,
  status,
  checked: field(day, {
    label: { ar: 'تاريخ التحقق', en: 'Checked' },
    hint: {
      ar: 'آخر يوم قورن فيه الرقم بمصدره.',
      en: 'The last day on which it was compared with its source.',
    },
  }),
});
