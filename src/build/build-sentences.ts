import { phrasing } from '../desk/faults/phrasing.ts';
import type { InEvery } from '../i18n/locales.ts';

interface BuildSentences {
  usage: string;
  /** Why a demonstration is not released, and what to do instead. */
  officialOnly: string;
  /** @param added how many addresses were written into the file. */
  released: (place: string, added: number, file: string) => string;
}

const ar = phrasing('ar');
const en = phrasing('en');

/** What `npm run build` and `npm run release` say of their own work. */
export const buildSentences: InEvery<BuildSentences> = {
  ar: {
    usage: 'لا تُقبل هنا إلا «--content=FOLDER» و«--out=FOLDER» و«--lang=ar» أو «--lang=en».',
    officialOnly:
      'لا تُصدر إلا الطبعة الرسمية، و«edition» في «site/facts.yaml» يقول غير ذلك. للطبعة التجريبية الأمر «npm run build».',
    released: (place, added, file) => {
      const built = `بُنيت الطبعة الرسمية في ${ar.quoted(place)}.`;
      if (added === 0) return `${built} لا عناوين جديدة.`;
      const addresses = ar.counted(added, {
        one: 'عنوان جديد واحد',
        two: 'عنوانان جديدان',
        few: '# عناوين جديدة',
        many: '# عنواناً جديداً',
        other: '# عنوان جديد',
      });
      return `${built} في ${ar.quoted(file)} ${addresses}: احفظ هذا الملف في المستودع.`;
    },
  },
  en: {
    usage: 'The options are --content=FOLDER, --out=FOLDER and --lang=ar or --lang=en.',
    officialOnly:
      'Only the official edition is released: “edition” in site/facts.yaml says otherwise. Run npm run build for a demonstration.',
    released: (place, added, file) => {
      const built = `${place} is built: the official edition.`;
      if (added === 0) return `${built} No address is new.`;
      const addresses = en.counted(added, {
        one: '# address is new',
        other: '# addresses are new',
      });
      return `${built} ${addresses} in ${file}: commit it.`;
    },
  },
};
