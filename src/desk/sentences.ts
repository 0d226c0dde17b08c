import type { InEvery } from '../i18n/locales.ts';
import { phrasing } from './faults/phrasing.ts';

interface Sentences {
  /** How many faults there are, in how many files. */
  count: (faults: number, files: number) => string;
  well: string;
  usage: string;
  folderMissing: (folder: string) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');

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
      const where = ar.counted(files, {
        one: 'ملف واحد',
        two: 'ملفين',
        few: '# ملفات',
        many: '# ملفاً',
        other: '# ملف',
      });
      return `${found} في ${where}. لا يُبنى شيء قبل إصلاح الأخطاء كلها.`;
    },
    well: 'المحتوى سليم: لا أخطاء.',
    usage: 'لا تُقبل هنا إلا «--content=FOLDER» و«--lang=ar» أو «--lang=en».',
    folderMissing: (folder) => `لا يوجد مجلد اسمه ${ar.quoted(folder)}.`,
  },
  en: {
    count: (faults, files) => {
      const found = en.counted(faults, { one: '# fault', other: '# faults' });
      const where = en.counted(files, { one: '# file', other: '# files' });
      return `${found} in ${where}. Nothing is built until every one is mended.`;
    },
    well: 'The content is sound: no faults.',
    usage: 'The options are “--content=FOLDER” and “--lang=ar” or “--lang=en”.',
    folderMissing: (folder) => `There is no folder ${en.quoted(folder)}.`,
  },
};
