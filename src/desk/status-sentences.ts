import type { InEvery } from '../i18n/locales.ts';
import { phrasing } from './faults/phrasing.ts';

/** What the third column of the table says. Names of languages and days come in words. */
interface StatusSentences {
  usage: string;
  pathMissing: (path: string) => string;
  folderMissing: (folder: string) => string;
  heads: readonly [entry: string, matter: string, details: string];
  matters: Record<'faulty' | 'missing' | 'drifted' | 'unconfirmed' | 'overdue' | 'waiting', string>;
  /** The sections of a text that are not as they were. */
  words: string;
  opening: string;
  removed: (sections: number) => string;
  reordered: string;
  faulty: string;
  missing: (language: string) => string;
  neverConfirmed: string;
  changed: (language: string, on: string, sections: string) => string;
  behind: (languages: string) => string;
  overdue: (day: string) => string;
  writing: string;
  clearance: string;
  clearanceAgreed: (agencies: string) => string;
  agreement: (agency: string, language: string) => string;
  lapsed: (agency: string, language: string, on: string) => string;
  embargo: (until: string) => string;
  well: (entries: number) => string;
  count: (entries: number, open: number) => string;
  uncleared: (entries: number) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');
const entriesInArabic = {
  one: 'مدخل واحد',
  two: 'مدخلان',
  few: '# مداخل',
  many: '# مدخلاً',
  other: '# مدخل',
};
const entriesInEnglish = { one: '# entry', other: '# entries' };

/** What `npm run status` says. */
export const statusSentences: InEvery<StatusSentences> = {
  ar: {
    usage:
      'لا تُقبل هنا إلا مسارات مثل «press» و«networks/jordan»، و«--json» و«--content=FOLDER» و«--lang=ar» أو «--lang=en».',
    pathMissing: (path) => `لا يوجد في المحتوى ما اسمه ${ar.quoted(path)}.`,
    folderMissing: (folder) => `لا يوجد مجلد اسمه ${ar.quoted(folder)}.`,
    heads: ['المدخل', 'المسألة', 'التفصيل'],
    matters: {
      faulty: 'أخطاء',
      missing: 'ناقص',
      drifted: 'اختلاف',
      unconfirmed: 'غير مؤكد',
      overdue: 'متأخر',
      waiting: 'انتظار',
    },
    words: 'الحقول في أول الملف',
    opening: 'ما قبل العنوان الأول',
    removed: (sections) =>
      ar.counted(sections, {
        one: 'جزء محذوف',
        two: 'جزآن محذوفان',
        few: '# أجزاء محذوفة',
        many: '# جزءاً محذوفاً',
        other: '# جزء محذوف',
      }),
    reordered: 'ترتيب الأجزاء',
    faulty: 'فيه أخطاء يذكرها الأمر «npm run check».',
    missing: (language) => `لا نص له بهذه اللغة: ${language}.`,
    neverConfirmed: 'لم يؤكد أحد أن نصوصه متطابقة.',
    changed: (language, on, sections) => `تغيّر نص منذ ${on} (${language}): ${sections}.`,
    behind: (languages) => `لم يتغيّر معه: ${languages}.`,
    overdue: (day) => `كانت مراجعته مستحقة في ${day}.`,
    writing: 'ينتظر كاتبيه: ما زال قيد الكتابة.',
    clearance: 'ينتظر الإقرار: لم توافق عليه أي جهة بعد.',
    clearanceAgreed: (agencies) => `ينتظر الإقرار. وافقت عليه حتى الآن: ${agencies}.`,
    agreement: (agency, language) => `ينتظر موافقة ${agency} على نصه (${language}).`,
    lapsed: (agency, language, on) =>
      `ينتظر موافقة ${agency} من جديد: تغيّر نصه (${language}) بعد موافقتها في ${on}.`,
    embargo: (until) => `ينتظر موعد رفع الحظر: ${ar.quoted(until)}.`,
    well: (entries) => `${ar.counted(entries, entriesInArabic)}: لا شيء ناقص ولا متأخر.`,
    uncleared: (entries) =>
      `ما لم يُطلب إقراره بعد: ${ar.counted(entries, entriesInArabic)}. تعرض الطبعة التجريبية ما هو قيد الإقرار، أما الطبعة الرسمية فلا تعرض إلا ما أُقرّ.`,
    count: (entries, open) =>
      `${ar.counted(entries, entriesInArabic)}، ومنها ما ينتظر عملاً: ${ar.counted(open, entriesInArabic)}.`,
  },
  en: {
    usage:
      'This takes paths such as “press” and “networks/jordan”, and “--json”, “--content=FOLDER” and “--lang=ar” or “--lang=en”.',
    pathMissing: (path) => `The content has nothing called ${en.quoted(path)}.`,
    folderMissing: (folder) => `There is no folder ${en.quoted(folder)}.`,
    heads: ['Entry', 'Matter', 'Details'],
    matters: {
      faulty: 'Faults',
      missing: 'Missing',
      drifted: 'Drifted',
      unconfirmed: 'Unconfirmed',
      overdue: 'Overdue',
      waiting: 'Waiting',
    },
    words: 'the fields at the top',
    opening: 'what stands before the first heading',
    removed: (sections) =>
      en.counted(sections, { one: '# section that is gone', other: '# sections that are gone' }),
    reordered: 'the order of sections',
    faulty: 'It has faults, which “npm run check” lists.',
    missing: (language) => `It has no text in ${language}.`,
    neverConfirmed: 'Nobody has confirmed that its texts say the same.',
    changed: (language, on, sections) => `${language} has changed since ${on}: ${sections}.`,
    behind: (languages) => `Not changed with it: ${languages}.`,
    overdue: (day) => `Its review was due by ${day}.`,
    writing: 'For its writers: it is being drafted.',
    clearance: 'For clearance: no entity has agreed to it yet.',
    clearanceAgreed: (agencies) => `For clearance. Those who have agreed so far: ${agencies}.`,
    agreement: (agency, language) => `For ${agency} to agree to the text in ${language}.`,
    lapsed: (agency, language, on) =>
      `For ${agency} to agree again: the text in ${language} has changed since ${on}.`,
    embargo: (until) => `For its embargo to end: ${en.quoted(until)}.`,
    well: (entries) => `${en.counted(entries, entriesInEnglish)}: nothing is missing or overdue.`,
    uncleared: (entries) =>
      `Not yet put up for clearance: ${en.counted(entries, entriesInEnglish)}. The demonstration edition shows what is in clearance; an official one shows only what is cleared.`,
    count: (entries, open) =>
      `${en.counted(entries, entriesInEnglish)}, of which ${en.counted(open, { one: '# needs work', other: '# need work' })}.`,
  },
};
