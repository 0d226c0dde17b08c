import type { InEvery } from '../i18n/locales.ts';
import { phrasing } from './faults/phrasing.ts';

interface MatchSentences {
  usage: string;
  entryMissing: (path: string) => string;
  faulty: (path: string) => string;
  oneLanguage: (path: string) => string;
  unwritable: (file: string) => string;
  /** @param languages the languages in a list, @param on the day in words */
  matched: (path: string, languages: string, on: string) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');

/** What `npm run match` says. */
export const matchSentences: InEvery<MatchSentences> = {
  ar: {
    usage:
      'اكتب المدخل الذي تطابقت نصوصه، مثل «npm run match -- press/2024-07-04-some-words». ولا تُقبل معه إلا «--content=FOLDER» و«--lang=ar» أو «--lang=en».',
    entryMissing: (path) => `لا يوجد في المحتوى مدخل اسمه ${ar.quoted(path)}، فلم يُكتب شيء.`,
    faulty: (path) =>
      `في ${ar.quoted(path)} أخطاء يذكرها الأمر «npm run check»، فلم يُكتب شيء. أصلحها ثم أعد الأمر.`,
    oneLanguage: (path) =>
      `ليس لـ${ar.quoted(path)} إلا نص بلغة واحدة، فلا شيء يُطابَق به، ولم يُكتب شيء.`,
    unwritable: (file) =>
      `لا يمكن أن يُزاد شيء إلى ${ar.quoted(file)} من غير أن يتغير غيره، فلم يُكتب شيء. اكتب كل حقل في سطر.`,
    matched: (path, languages, on) => `${ar.quoted(path)}: النصوص متطابقة (${languages}) في ${on}.`,
  },
  en: {
    usage:
      'Name the entry whose texts say the same: “npm run match -- press/2024-07-04-some-words”. The options are “--content=FOLDER” and “--lang=ar” or “--lang=en”.',
    entryMissing: (path) => `The content has no entry ${en.quoted(path)}; nothing was written.`,
    faulty: (path) =>
      `${en.quoted(path)} has faults, which “npm run check” lists; nothing was written. Mend them and run this again.`,
    oneLanguage: (path) =>
      `${en.quoted(path)} has a text in one language only, and none to hold it against; nothing was written.`,
    unwritable: (file) =>
      `Nothing can be added to ${en.quoted(file)} without changing something else; nothing was written. Write each field on a line of its own.`,
    matched: (path, languages, on) =>
      `${en.quoted(path)}: the texts say the same (${languages}), ${on}.`,
  },
};
