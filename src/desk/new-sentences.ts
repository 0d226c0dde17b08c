import type { InEvery } from '../i18n/locales.ts';
import { phrasing } from './faults/phrasing.ts';

interface NewSentences {
  usage: string;
  whichKind: (kinds: readonly string[]) => string;
  whichId: (kind: string) => string;
  kindUnknown: (kind: string, kinds: readonly string[]) => string;
  /** @param message what is wrong with the id, @param remedy what to do about it */
  idRefused: (message: string, remedy: string) => string;
  folderMissing: (folder: string) => string;
  taken: (path: string) => string;
  written: (path: string, files: readonly string[]) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');

/** What `npm run new` says and asks. */
export const newSentences: InEvery<NewSentences> = {
  ar: {
    usage:
      'اكتب النوع والمعرّف، مثل «npm run new -- press 2024-07-04-some-words». ولا تُقبل معهما إلا «--content=FOLDER» و«--lang=ar» أو «--lang=en».',
    whichKind: (kinds) => `ما النوع؟ ${ar.any(kinds)}: `,
    whichId: (kind) =>
      `ما معرّف المدخل الجديد في ${ar.quoted(kind)}؟ كلمات لاتينية صغيرة بينها شرطات: `,
    kindUnknown: (kind, kinds) => `لا نوع اسمه ${ar.quoted(kind)}. الأنواع: ${ar.all(kinds)}.`,
    idRefused: (message, remedy) => `${message}. ${remedy}`,
    folderMissing: (folder) => `لا يوجد مجلد اسمه ${ar.quoted(folder)}.`,
    taken: (path) => `${ar.quoted(path)} موجود من قبل، فلم يُكتب شيء. اختر معرّفاً آخر.`,
    written: (path, files) =>
      `في ${ar.quoted(path)} ملفات جديدة: ${ar.all(files)}. املأها، ويذكر الأمر «npm run check» ما بقي ناقصاً.`,
  },
  en: {
    usage:
      'Give the kind and the id: “npm run new -- press 2024-07-04-some-words”. The options are “--content=FOLDER” and “--lang=ar” or “--lang=en”.',
    whichKind: (kinds) => `Which kind? ${en.any(kinds)}: `,
    whichId: (kind) =>
      `What is the id of the new entry in ${en.quoted(kind)}? Small Latin words joined by hyphens: `,
    kindUnknown: (kind, kinds) =>
      `There is no kind ${en.quoted(kind)}. The kinds are ${en.all(kinds)}.`,
    idRefused: (message, remedy) => `${message}. ${remedy}`,
    folderMissing: (folder) => `There is no folder ${en.quoted(folder)}.`,
    taken: (path) => `${en.quoted(path)} is there already; nothing was written. Choose another id.`,
    written: (path, files) =>
      `${en.quoted(path)} has new files: ${en.all(files)}. Fill them in; “npm run check” says what is still missing.`,
  },
};
