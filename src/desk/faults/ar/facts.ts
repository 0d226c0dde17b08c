import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('ar');

/** What does not agree between an entry's facts and its texts. */
export const facts = {
  'words-missing': ({ field, id }) => ({
    message: `ليس في هذا النص، تحت ${quoted(field)}، كلمات للمعرّف ${quoted(id)} الذي في الوقائع`,
    remedy: `أضف تحت ${quoted(field)} سطراً يبدأ بمسافتين: ${quoted(`${id}: …`)}، أو احذف المعرّف من «facts.yaml».`,
  }),
  'words-unknown': ({ field, id }) => ({
    message: `المعرّف ${quoted(id)} غير موجود في الوقائع تحت ${quoted(field)}`,
    remedy: 'صحّحه كما هو في «facts.yaml»، أو أضفه هناك، أو احذف هذا السطر.',
  }),
} satisfies Theme;
