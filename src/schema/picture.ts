import { z } from 'zod';
import { drawing } from './drawing.ts';
import { field, inEveryLanguage, line } from './field.ts';
import { idPattern, partialDate } from './shared.ts';

/** The kinds of picture files that may stand in an entry’s folder: no drawings, for an SVG can run code. */
export const pictureFile = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp)$/;

/** A picture of an entry: a file beside its facts or a drawing, and all that has to be known to use it. */
const picture = z.strictObject({
  id: field(z.string().regex(idPattern), {
    label: { ar: 'المعرّف', en: 'Id' },
    hint: {
      ar: 'كلمات لاتينية صغيرة بينها شرطات؛ به تُدرج الصورة في النص.',
      en: 'Small Latin words joined by hyphens; the text shows the picture by it.',
    },
  }),
  file: field(z.string().regex(pictureFile).optional(), {
    label: { ar: 'الملف', en: 'File' },
    hint: { ar: 'ملف في المجلد نفسه، مثل hall.jpg.', en: 'A file in the same folder: hall.jpg.' },
  }),
  drawing: field(drawing.optional(), {
    label: { ar: 'الرسم', en: 'Drawing' },
    hint: {
      ar: 'ما يرسمه الموقع بنفسه، لكل لغة صورة؛ بدلاً من الملف لا معه.',
      en: 'What the site draws itself, once for each language; in place of “file”, not beside it.',
    },
  }),
  credit: field(inEveryLanguage, {
    label: { ar: 'المصدر', en: 'Credit' },
    hint: { ar: 'صاحب الصورة كما يُذكر.', en: 'Who made it, as it is to be named.' },
  }),
  licence: field(line, {
    label: { ar: 'الرخصة', en: 'Licence' },
    hint: { ar: 'مثل CC BY 4.0.', en: 'CC BY 4.0, for one.' },
  }),
  consent: field(z.enum(['no-people', 'recorded']), {
    label: { ar: 'موافقة من في الصورة', en: 'Consent' },
    hint: {
      ar: 'no-people لا أشخاص فيها، أو recorded موافقة مسجلة؛ ولا صورة بغير ذلك.',
      en: 'no-people, or recorded; there is no picture without one of them.',
    },
  }),
  place: field(inEveryLanguage.optional(), {
    label: { ar: 'المكان', en: 'Place' },
    hint: { ar: 'المدينة والبلد إن جاز ذكرهما.', en: 'City and country, where they may be named.' },
  }),
  taken: field(partialDate.optional(), {
    label: { ar: 'تاريخ الالتقاط', en: 'Taken' },
    hint: { ar: 'سنة أو شهر أو يوم.', en: 'A year, a month or a day.' },
  }),
  alt: field(inEveryLanguage, {
    label: { ar: 'النص البديل', en: 'Alternative text' },
    hint: {
      ar: 'ما تقوله الصورة لمن لا يراها، في جملة.',
      en: 'What it says to those who cannot see it, in a sentence.',
    },
  }),
  caption: field(inEveryLanguage.optional(), {
    label: { ar: 'التعليق', en: 'Caption' },
    hint: { ar: 'جملة تظهر تحت الصورة.', en: 'A sentence below the picture.' },
  }),
});

/** The pictures of an entry. */
export const pictures = field(z.array(picture).default([]), {
  label: { ar: 'الصور', en: 'Pictures' },
  hint: {
    ar: 'لكل صورة ملفها ومصدرها ورخصتها وموافقة من فيها ونصها البديل.',
    en: 'Each with its file, credit, licence, consent and alternative text.',
  },
});
