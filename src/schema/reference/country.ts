import { z } from 'zod';
import { field, inEveryLanguage } from '../field.ts';
import { id } from './id.ts';

const cell = z.strictObject({
  column: field(z.int().min(1).max(9), {
    label: { ar: 'العمود', en: 'Column' },
    hint: { ar: 'من 1 في الغرب إلى 9.', en: 'From 1, the west, to 9.' },
  }),
  row: field(z.int().min(1).max(5), {
    label: { ar: 'الصف', en: 'Row' },
    hint: { ar: 'من 1 في الشمال إلى 5.', en: 'From 1, the north, to 5.' },
  }),
});

/** `content/reference/countries.yaml`: UN short names only; `cell` places the tile on the cartogram. */
export const country = z.strictObject({
  id,
  iso2: field(z.string().regex(/^[A-Z]{2}$/), {
    label: { ar: 'رمز البلد', en: 'Code' },
    hint: {
      ar: 'حرفان لاتينيان كبيران بحسب المعيار ISO 3166، مثل JO.',
      en: 'Two capital letters of ISO 3166: JO.',
    },
  }),
  name: field(inEveryLanguage, {
    label: { ar: 'الاسم', en: 'Name' },
    hint: {
      ar: 'الاسم المختصر المعتمد في الأمم المتحدة، ولا اسم غيره.',
      en: 'The short name that the United Nations uses, and no other.',
    },
  }),
  tile: field(inEveryLanguage.optional(), {
    label: { ar: 'الاسم على المخطط', en: 'Name on the diagram' },
    hint: {
      ar: 'صيغة أقصر حين لا يتسع المربع للاسم.',
      en: 'A shorter form, where the tile is too small for the name.',
    },
  }),
  cell: field(cell, {
    label: { ar: 'الموضع على المخطط', en: 'Place on the diagram' },
    hint: { ar: 'عمود المربع وصفّه.', en: 'The column and the row of its tile.' },
  }),
});
