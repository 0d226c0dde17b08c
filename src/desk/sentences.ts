import type { InEvery } from '../i18n/locales.ts';
import { phrasing } from './faults/phrasing.ts';

interface Sentences {
  /** How many faults there are, in how many files. */
  count: (faults: number, files: number) => string;
  /** How many things there are to look at again. */
  advice: (faults: number, files: number) => string;
  /** Before what is told and does not stop the build. */
  advised: (message: string) => string;
  well: string;
  usage: string;
  folderMissing: (folder: string) => string;
  pathMissing: (path: string) => string;
  mended: (file: string, places: number) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');
const filesInArabic = {
  one: 'ملف واحد',
  two: 'ملفين',
  few: '# ملفات',
  many: '# ملفاً',
  other: '# ملف',
};

/** What the check says besides the faults themselves. */
export const sentences: InEvery<Sentences> = {
  ar: {
    count: (faults, files) => {
      const found = ar.counted(faults, {
        one: 'خطأ واحد',
        two: 'خطآن',
        few: '# أخطاء',
        many: '# خطأً',
        other: '# خطأ',
      });
      const where = ar.counted(files, filesInArabic);
      return `${found} في ${where}. لا يُبنى شيء قبل إصلاح الأخطاء كلها.`;
    },
    advice: (faults, files) => {
      const found = ar.counted(faults, {
        one: 'موضع واحد',
        two: 'موضعان',
        few: '# مواضع',
        many: '# موضعاً',
        other: '# موضع',
      });
      const where = ar.counted(files, filesInArabic);
      return `${found} للمراجعة في ${where}. ولا تمنع وحدها البناء.`;
    },
    advised: (message) => `للمراجعة: ${message}`,
    well: 'المحتوى سليم: لا أخطاء.',
    usage:
      'لا تُقبل هنا إلا «--content=FOLDER» و«--lang=ar» أو «--lang=en» و«--fix» و«--format=text» أو «github» أو «json»، ومسارات ملفات ومجلدات.',
    folderMissing: (folder) => `لا يوجد مجلد اسمه ${ar.quoted(folder)}.`,
    pathMissing: (path) => `لا يوجد ملف ولا مجلد في ${ar.quoted(path)}.`,
    mended: (file, places) => {
      const mended = ar.counted(places, {
        one: 'موضع واحد',
        two: 'موضعان',
        few: '# مواضع',
        many: '# موضعاً',
        other: '# موضع',
      });
      return `أُصلح في ${ar.quoted(file)}: ${mended}.`;
    },
  },
  en: {
    count: (faults, files) => {
      const found = en.counted(faults, { one: '# fault', other: '# faults' });
      const where = en.counted(files, { one: '# file', other: '# files' });
      return `${found} in ${where}. Nothing is built until every one is mended.`;
    },
    advice: (faults, files) => {
      const found = en.counted(faults, { one: '# thing', other: '# things' });
      const where = en.counted(files, { one: '# file', other: '# files' });
      return `${found} to look at again in ${where}. These alone do not stop the site.`;
    },
    advised: (message) => `To look at again: ${message}`,
    well: 'The content is sound: no faults.',
    usage:
      'The options are “--content=FOLDER”, “--lang=ar” or “--lang=en”, “--fix”, “--format=text”, “github” or “json”, and paths of files and folders.',
    folderMissing: (folder) => `There is no folder ${en.quoted(folder)}.`,
    pathMissing: (path) => `There is no file or folder ${en.quoted(path)}.`,
    mended: (file, places) => {
      const mended = en.counted(places, { one: '# place', other: '# places' });
      return `Mended in ${en.quoted(file)}: ${mended}.`;
    },
  },
};
