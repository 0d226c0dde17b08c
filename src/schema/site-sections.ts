import { z } from 'zod';
import type { InEvery } from '../i18n/locales.ts';
import { field, line } from './field.ts';
import { type Section, sectionNames } from './section.ts';
import { keywords } from './shared.ts';

const title = field(line, {
  label: { ar: 'العنوان', en: 'Title' },
  hint: { ar: 'كلمات قليلة.', en: 'A few words.' },
});
const lead = field(line, {
  label: { ar: 'الجملة الأولى', en: 'First sentence' },
  hint: { ar: 'تظهر تحت العنوان.', en: 'Stands below the title.' },
});
const text = field(line, {
  label: { ar: 'النص', en: 'Text' },
  hint: {
    ar: 'ما يجده القارئ وراء هذا الباب، في جملة.',
    en: 'What readers find behind this door, in a sentence.',
  },
});
const door = z.strictObject({ title, text });

/** What an editor calls each section. */
const labels: Readonly<Record<Section, InEvery<string>>> = {
  structure: { ar: 'الشبكة وهيئاتها', en: 'The Network and its bodies' },
  networks: { ar: 'الشبكات الوطنية', en: 'National networks' },
  messages: { ar: 'الرسائل المشتركة', en: 'Joint messages' },
  campaign: { ar: 'مناهضة كراهية الأجانب', en: 'Countering xenophobia' },
  press: { ar: 'غرفة الصحافة', en: 'Press room' },
  events: { ar: 'الفعاليات', en: 'Events' },
  icons: { ar: 'أيقونات الأهداف', en: 'Icons of the objectives' },
  documents: { ar: 'الوثائق', en: 'Documents' },
  film: { ar: 'الفيلم', en: 'Film' },
  glossary: { ar: 'المصطلحات', en: 'Glossary' },
  figures: { ar: 'الأرقام', en: 'Figures' },
  sources: { ar: 'المصادر', en: 'Sources' },
  countries: { ar: 'البلدان', en: 'Countries' },
  search: { ar: 'البحث', en: 'Search' },
};

/** The names of the sections, wherever the site lists them. */
export const navigation = z.strictObject({
  home: field(line, {
    label: { ar: 'الصفحة الأولى', en: 'Home page' },
    hint: { ar: 'كلمة أو كلمتان لرأس الصفحة.', en: 'A word or two for the header.' },
  }),
  ...inEverySection((section) =>
    field(line, {
      label: labels[section],
      hint: { ar: 'اسم القسم في رأس الصفحة وذيلها.', en: 'Its name in the header and the footer.' },
    }),
  ),
});

/** What stands above each section's own page. */
export const sections = z.strictObject(
  inEverySection((section) =>
    field(z.strictObject({ title, lead, keywords }), {
      label: labels[section],
      hint: {
        ar: 'عنوان صفحة القسم وجملتها الأولى، وكلمات البحث عنها.',
        en: 'Title and first sentence of its page, and search words for it.',
      },
    }),
  ),
);

/** The four ways from the home page into the site. */
export const doors = z.strictObject({
  journalists: field(door, {
    label: { ar: 'باب الصحفيين', en: 'Door for journalists' },
    hint: { ar: 'يقود إلى غرفة الصحافة.', en: 'Leads to the press room.' },
  }),
  schools: field(door, {
    label: { ar: 'باب المدارس والحملات', en: 'Door for schools and campaigns' },
    hint: { ar: 'يقود إلى مواد الحملة.', en: 'Leads to what the campaign offers.' },
  }),
  networks: field(door, {
    label: { ar: 'باب الشبكات والشركاء', en: 'Door for networks and partners' },
    hint: {
      ar: 'يقود إلى ما تقدمه الشبكة إلى الشبكات الوطنية.',
      en: 'Leads to what the Network does for a national network.',
    },
  }),
  help: field(door, {
    label: { ar: 'باب المساعدة', en: 'Door for help' },
    hint: {
      ar: 'لمن يبحث عن مساعدة لا يقدمها هذا الموقع.',
      en: 'For those who look for help that this site does not give.',
    },
  }),
});

function inEverySection<Schema>(schemaOf: (section: Section) => Schema): Record<Section, Schema> {
  return Object.fromEntries(sectionNames.map((name) => [name, schemaOf(name)])) as Record<
    Section,
    Schema
  >;
}
