import { z } from 'zod';
import { field } from './field.ts';
import {
  chairs,
  dated,
  knownFact,
  lasting,
  localName,
  naming,
  programme,
} from './network-known.ts';
import { historyFields } from './release.ts';
import { day, entryFields, reference, tellingFields } from './shared.ts';

/** `content/networks/<id>/facts.yaml`: what is known of a national network, each fact with its source. */
export const networkFacts = z.strictObject({
  ...entryFields,
  country: field(reference('countries'), {
    label: { ar: 'البلد', en: 'Country' },
    hint: { ar: 'معرّف من قائمة البلدان.', en: 'An id from the list of countries.' },
  }),
  named: field(naming, {
    label: { ar: 'تسمية الشبكة', en: 'Named by' },
    hint: { ar: 'المصدر الذي يسمّي هذه الشبكة.', en: 'The source that names this network.' },
  }),
  local_name: field(localName.optional(), {
    label: { ar: 'الاسم المحلي', en: 'Local name' },
    hint: { ar: 'الاسم الذي تُعرف به في بلدها.', en: 'What it is called in its country.' },
  }),
  chairs: field(chairs.optional(), {
    label: { ar: 'الرئاسة أو التنسيق', en: 'Chairs or coordinator' },
    hint: {
      ar: 'معرّفات الكيانات التي تتولى الرئاسة أو التنسيق.',
      en: 'Ids of the entities that chair or coordinate it.',
    },
  }),
  launched: field(dated.optional(), {
    label: { ar: 'الإطلاق', en: 'Launched' },
    hint: {
      ar: 'تاريخ الإطلاق إن كان معلناً، وإلا فاتركه.',
      en: 'When it was launched, where that is public; otherwise leave it out.',
    },
  }),
  champion: field(lasting.optional(), {
    label: { ar: 'بلد رائد منذ', en: 'Champion country since' },
    hint: {
      ar: 'منذ متى صار البلد من البلدان الرائدة للاتفاق.',
      en: 'Since when the country has been a champion of the Compact.',
    },
  }),
  known: field(z.array(knownFact).default([]), {
    label: { ar: 'وقائع أخرى', en: 'Other facts' },
    hint: {
      ar: 'جملة لكل واقعة بكل لغة، مع مصدرها.',
      en: 'A sentence per fact in each language, with its source.',
    },
  }),
  voluntary_reports: field(z.array(dated).default([]), {
    label: { ar: 'التقارير الطوعية', en: 'Voluntary reports' },
    hint: {
      ar: 'تاريخ كل تقرير طوعي عن تنفيذ الاتفاق ومصدره.',
      en: 'The date and source of each voluntary report on the Compact.',
    },
  }),
  programmes: field(z.array(programme).default([]), {
    label: { ar: 'برامج الصندوق الاستئماني', en: 'Programmes of the Trust Fund' },
    hint: {
      ar: 'برامج الصندوق الاستئماني المتعدد الشركاء من أجل الهجرة في البلد.',
      en: 'Programmes of the Migration Multi-Partner Trust Fund in the country.',
    },
  }),
  ...historyFields,
  review_by: field(day, {
    label: { ar: 'تُراجع قبل', en: 'Review by' },
    hint: {
      ar: 'بعد هذا اليوم تقول الصفحة متى روجعت آخر مرة.',
      en: 'After this day the page says when it was last checked.',
    },
  }),
});

/** The front matter of `content/networks/<id>/index.<locale>.mdx`. */
export const networkText = z.strictObject(tellingFields);

export type NetworkFacts = z.output<typeof networkFacts>;
export type NetworkText = z.output<typeof networkText>;
