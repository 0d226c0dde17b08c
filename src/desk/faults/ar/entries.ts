import { phrasing } from '../phrasing.ts';
import { placeOf, type Theme } from '../words.ts';

const { quoted, all, any } = phrasing('ar');

/** Entries and lists: their ids, what they refer to, and the files they are made of. */
export const entries = {
  'reference-missing': ({ field, id, list }) => ({
    message: `المعرّف ${quoted(id)} المذكور في ${quoted(field)} غير موجود في ${quoted(placeOf(list))}`,
    remedy: `صحّح المعرّف، أو أضفه أولاً إلى ${quoted(placeOf(list))}.`,
  }),
  'reference-held': ({ id }) => ({
    message: `المادة ${quoted(id)} المشار إليها هنا لا يراها القراء`,
    remedy:
      'احذف الإحالة، أو انتظر إلى أن تظهر المادة: انظر «clearance» و«embargo» في ملفها «facts.yaml».',
  }),
  'id-wrong': ({ id }) => ({
    message: `لا يصلح ${quoted(id)} معرّفاً`,
    remedy: 'استعمل حروفاً لاتينية صغيرة وأرقاماً تفصل بينها شرطات مفردة: «saudi-arabia».',
  }),
  'id-reserved': ({ id }) => ({
    message: `المعرّف ${quoted(id)} محجوز لصفحات الموقع نفسه أو لأجهزة الحاسوب`,
    remedy: 'اختر معرّفاً آخر، من كلمتين مثلاً: «regional-review».',
  }),
  'id-undated': ({ id }) => ({
    message: `لا يبدأ اسم المجلد ${quoted(id)} بتاريخ من التقويم`,
    remedy:
      'ابدأه بالتاريخ المذكور في «published»، ثم شرطة وكلمات قليلة: «2024-07-04-regional-review».',
  }),
  'id-duplicate': ({ id }) => ({
    message: `ورد المعرّف ${quoted(id)} في هذه القائمة مرة ثانية`,
    remedy: 'اختر لهذا البند معرّفاً آخر، أو احذف البند إن كان تكراراً.',
  }),
  'facts-missing': ({ id }) => ({
    message: `ليس في المجلد ${quoted(id)} ملف «facts.yaml»`,
    remedy: 'انسخ «facts.yaml» من مجلد مجاور، وسجّل فيه ما يصح عن هذه المادة.',
  }),
  'telling-missing': ({ id, files }) => ({
    message: `ليس في المجلد ${quoted(id)} نص بأي لغة`,
    remedy: `أضف ${any(files)}؛ ويكفي نص واحد للبدء.`,
  }),
  'site-telling-missing': ({ name }) => ({
    message: `الملف ${quoted(name)} من نصوص الموقع غير موجود`,
    remedy: 'اكتبه بالحقول نفسها التي في نظيره: لا بد للموقع من نصوص بكل لغة.',
  }),
  'folder-empty': ({ name }) => ({
    message: `المجلد ${quoted(name)} فارغ`,
    remedy: 'ضع فيه ما يخصه، وهو لكل مادة «facts.yaml» ونص مثل «index.ar.mdx»؛ أو احذف المجلد.',
  }),
  'file-missing': ({ name }) => ({
    message: `ينقص هذا المجلد ${quoted(name)}`,
    remedy: 'أعِده إلى مكانه من نسخة سابقة من المحتوى.',
  }),
  'file-unexpected': ({ name, expected }) => ({
    message: `ليس هذا مكان ${quoted(name)}`,
    remedy: `صحّح الاسم، أو انقله إلى مكانه، أو احذفه.${expected.length > 0 ? ` وهذا ما يوضع هنا: ${all(expected)}.` : ''}`,
  }),
  'link-out-of-tree': ({ name }) => ({
    message: `الاسم ${quoted(name)} اختصار يؤدي إلى شيء في مكان آخر`,
    remedy: 'احذف الاختصار، وضع في مكانه نسخة من الملف أو المجلد نفسه.',
  }),
} satisfies Theme;
