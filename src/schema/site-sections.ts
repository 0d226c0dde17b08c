import { z } from 'zod';
import { field, line } from './field.ts';

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

/** The names of the sections, wherever the site lists them. */
export const navigation = z.strictObject({
  home: field(line, {
    label: { ar: 'الصفحة الأولى', en: 'Home page' },
    hint: { ar: 'كلمة أو كلمتان لرأس الصفحة.', en: 'A word or two for the header.' },
  }),
  networks: field(line, {
    label: { ar: 'قسم الشبكات الوطنية', en: 'Section of national networks' },
    hint: { ar: 'اسمه في رأس الصفحة.', en: 'Its name in the header.' },
  }),
  press: field(line, {
    label: { ar: 'قسم الصحافة', en: 'Section for the press' },
    hint: { ar: 'اسمه في رأس الصفحة.', en: 'Its name in the header.' },
  }),
  search: field(line, {
    label: { ar: 'صفحة البحث', en: 'Search page' },
    hint: { ar: 'اسمها في رأس الصفحة.', en: 'Its name in the header.' },
  }),
});

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
    hint: { ar: 'يقود إلى الشبكات الوطنية.', en: 'Leads to the national networks.' },
  }),
  help: field(door, {
    label: { ar: 'باب المساعدة', en: 'Door for help' },
    hint: {
      ar: 'لمن يبحث عن مساعدة لا يقدمها هذا الموقع.',
      en: 'For those who look for help that this site does not give.',
    },
  }),
});

/** What stands above the list of national networks. */
export const networksPage = z.strictObject({ title, lead });

/** What stands above the list of notes, and below each note. */
export const pressRoom = z.strictObject({
  title,
  lead,
  about: field(line, {
    label: { ar: 'عن الشبكة', en: 'About the Network' },
    hint: {
      ar: 'فقرة تظهر في آخر كل مذكرة.',
      en: 'A paragraph that stands at the end of each note.',
    },
  }),
});
