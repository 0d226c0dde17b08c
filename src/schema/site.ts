import { z } from 'zod';
import { field, line } from './field.ts';
import { day, reference } from './shared.ts';
import { doors, navigation, sections } from './site-sections.ts';

/** `content/site/facts.yaml`: what is true of this site in every language. */
export const siteFacts = z.strictObject({
  edition: field(z.enum(['demonstration', 'official']), {
    label: { ar: 'الطبعة', en: 'Edition' },
    hint: {
      ar: 'demonstration تجريبية تقول ذلك في كل صفحة وملف، أو official رسمية.',
      en: 'demonstration, which says so on every page and file, or official.',
    },
  }),
  address: field(z.url({ protocol: /^https?$/ }).regex(/\/$/), {
    label: { ar: 'عنوان الموقع', en: 'Address' },
    hint: {
      ar: 'العنوان الكامل الذي يُنشر عليه الموقع، منتهياً بشرطة مائلة.',
      en: 'The full address where the site is served, ending in a slash.',
    },
  }),
  published: field(day, {
    label: { ar: 'تاريخ النشر', en: 'Published' },
    hint: { ar: 'يوم ظهور الموقع أول مرة.', en: 'The day the site first appeared.' },
  }),
  updated: field(day, {
    label: { ar: 'آخر تحديث', en: 'Updated' },
    hint: { ar: 'يوم آخر تغيير في المعنى.', en: 'The day its meaning last changed.' },
  }),
  home_message: field(reference('messages').optional(), {
    label: { ar: 'رسالة الصفحة الأولى', en: 'Message of the home page' },
    hint: {
      ar: 'معرّف الرسالة التي تظهر في الصفحة الأولى؛ وإلا فأولى الرسائل.',
      en: 'The id of the message that stands there; otherwise the first.',
    },
  }),
  home_fact: field(reference('campaign').optional(), {
    label: { ar: 'حقيقة الصفحة الأولى', en: 'Fact of the home page' },
    hint: {
      ar: 'معرّف الحقيقة التي تظهر في الصفحة الأولى؛ وإلا فأولى الحقائق.',
      en: 'The id of the fact that stands there; otherwise the first.',
    },
  }),
  national_networks: field(reference('statistics'), {
    label: { ar: 'عدد الشبكات الوطنية', en: 'Number of national networks' },
    hint: {
      ar: 'الرقم الذي يعدّها، من قائمة الأرقام.',
      en: 'The figure that counts them, from the list of figures.',
    },
  }),
});

/** The front matter of `content/site/index.<locale>.mdx`; its body answers "need help?". */
export const siteText = z.strictObject({
  name: field(line, {
    label: { ar: 'الاسم الكامل', en: 'Full name' },
    hint: { ar: 'الاسم كما ورد في مصدره.', en: 'The name as its source has it.' },
  }),
  short_name: field(line, {
    label: { ar: 'الاسم في رأس الصفحة', en: 'Name in the header' },
    hint: { ar: 'الاسم القصير.', en: 'The short name.' },
  }),
  kind: field(line, {
    label: { ar: 'سطر تحت الاسم', en: 'Line under the name' },
    hint: { ar: 'ما هذا الموقع، في كلمات قليلة.', en: 'What this site is, in a few words.' },
  }),
  headline: field(line, {
    label: { ar: 'عنوان الصفحة الأولى', en: 'Headline of the home page' },
    hint: { ar: 'جملة قصيرة.', en: 'A short sentence.' },
  }),
  introduction: field(line, {
    label: { ar: 'ما الشبكة', en: 'What the Network is' },
    hint: { ar: 'في جملتين.', en: 'In two sentences.' },
  }),
  description: field(z.string().min(20).max(240), {
    label: { ar: 'وصف الموقع', en: 'Description' },
    hint: { ar: 'جملة لمحركات البحث.', en: 'One sentence for search engines.' },
  }),
  notice: field(line, {
    label: { ar: 'إشعار الطبعة التجريبية', en: 'Notice of the demonstration edition' },
    hint: { ar: 'يظهر فوق رأس كل صفحة.', en: 'Stands above the header of every page.' },
  }),
  disclaimer: field(line, {
    label: { ar: 'إخلاء المسؤولية', en: 'Disclaimer' },
    hint: { ar: 'يظهر في ذيل كل صفحة.', en: 'Stands in the footer of every page.' },
  }),
  diagram_note: field(line, {
    label: { ar: 'ملاحظة المخطط', en: 'Note of the diagram' },
    hint: { ar: 'تظهر تحت مخطط البلدان.', en: 'Stands below the diagram of countries.' },
  }),
  licence: field(line, {
    label: { ar: 'الترخيص', en: 'Licence' },
    hint: { ar: 'سطر يظهر في الذيل والملفات.', en: 'A line for the footer and the files.' },
  }),
  credit: field(line, {
    label: { ar: 'ذكر مصدر الأيقونات', en: 'Credit of the icons' },
    hint: {
      ar: 'ما يكتبه من يستخدم أيقونة: من رسمها، وبأي رخصة. ويُضاف إليه العنوان، وأن الطبعة تجريبية إن كانت كذلك.',
      en: 'What those who use an icon write beside it: who drew it, and under which licence. The address is added, and that the edition is a demonstration where it is one.',
    },
  }),
  navigation: field(navigation, {
    label: { ar: 'كلمات التنقل', en: 'Navigation' },
    hint: { ar: 'أسماء الأقسام.', en: 'Names of the sections.' },
  }),
  doors: field(doors, {
    label: { ar: 'أبواب الصفحة الأولى', en: 'Doors of the home page' },
    hint: { ar: 'عنوان وجملة لكل باب.', en: 'A title and a sentence for each.' },
  }),
  sections: field(sections, {
    label: { ar: 'صفحات الأقسام', en: 'Pages of the sections' },
    hint: { ar: 'عنوان وجملة أولى لكل قسم.', en: 'A title and a first sentence for each.' },
  }),
  about: field(line, {
    label: { ar: 'عن الشبكة', en: 'About the Network' },
    hint: {
      ar: 'فقرة تظهر في آخر كل مذكرة.',
      en: 'A paragraph that stands at the end of each note.',
    },
  }),
  contact: field(line.optional(), {
    label: { ar: 'جهة الاتصال الصحفية', en: 'Press contact' },
    hint: {
      ar: 'جملة تظهر في كل مذكرة وملف؛ وتُترك إن لم تكن هناك جهة معلنة.',
      en: 'A sentence on each note and in its files; left out where no contact is public.',
    },
  }),
});

export type SiteFacts = z.output<typeof siteFacts>;
export type SiteText = z.output<typeof siteText>;
