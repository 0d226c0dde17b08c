import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted, any } = phrasing('ar');

/** Where links lead. */
export const links = {
  'address-forbidden': ({ address }) => ({
    message: address ? `لا يجوز أن يكون عنوان الرابط ${quoted(address)}` : 'الرابط بلا عنوان',
    remedy:
      'اكتب عنواناً بلا مسافات، أوله «https://» أو «mailto:»؛ ولصفحة من هذا الموقع عنواناً مثل «/networks/jordan/».',
  }),
  'address-own': ({ address }) => ({
    message: `في العنوان ${quoted(address)} اسم هذا الموقع أو إحدى لغاته`,
    remedy: 'اكتب ما بعدهما فقط، ليبقى كل قارئ في لغته: «/networks/jordan/».',
  }),
  'address-broken': ({ address }) => ({
    message: `ليس في هذا الموقع صفحة عنوانها ${quoted(address)}`,
    remedy:
      'صحّح العنوان: فيه اسم المجلد كما هو وآخره شرطة مائلة، كما في «/networks/jordan/» أو «/press/2024-07-04-regional-review/».',
  }),
  'anchor-broken': ({ address, known }) => ({
    message: `لا يؤدي ${quoted(address)} إلى أي عنوان فرعي في الصفحة`,
    remedy:
      known.length > 0
        ? `اكتب عنواناً من عناوينها الفرعية: ${any(known.map((id) => `#${id}`))}.`
        : 'احذف ما يبدأ بعلامة «#»: ليس في الصفحة عناوين فرعية.',
  }),
  'link-empty': ({ address }) => ({
    message: `الرابط إلى ${quoted(address)} بلا كلمات`,
    remedy: 'اكتب بين القوسين المربعين إلى أين يؤدي: «[الأردن](/networks/jordan/)».',
  }),
} satisfies Theme;
