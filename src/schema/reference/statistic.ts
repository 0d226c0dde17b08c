import { z } from 'zod';
import { status } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { day, partialDate, reference, sources } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/statistics.yaml`: a figure never stands without its year, region, source and caution. */
export const statistic = z.strictObject({
  id,
  subject: field(
    z.enum(['stock', 'women', 'refugees', 'work', 'remittances', 'deaths', 'compact']),
    {
      label: { ar: 'الموضوع', en: 'Subject' },
      hint: {
        ar: 'stock أعداد المهاجرين، women النساء، refugees اللاجئون والنازحون، work العمل، remittances التحويلات، deaths الوفيات والمفقودون، compact الاتفاق العالمي وشبكاته.',
        en: 'stock (how many migrants), women, refugees (and displaced people), work, remittances, deaths (and the missing) or compact (and its networks).',
      },
    },
  ),
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
  countries: field(z.array(reference('countries')).min(1).optional(), {
    label: { ar: 'بلدان المنطقة', en: 'Countries of the region' },
    hint: {
      ar: 'معرّفات كل ما يشمله الرقم من بلدان، إن حددها مصدر؛ وإلا فاترك الحقل.',
      en: 'Ids of all countries that the figure covers, where a source says which; otherwise leave it out.',
    },
  }),
  definition: field(inEveryLanguage.optional(), {
    label: { ar: 'تعريف المنطقة', en: 'Definition of the region' },
    hint: {
      ar: 'ما معنى «المنطقة» في المصدر، وما لا يُعرف من تكوينها.',
      en: 'What “region” means in the source, and what is not known of its composition.',
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
