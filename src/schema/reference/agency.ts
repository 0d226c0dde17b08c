import { z } from 'zod';
import { arabicStatus } from '../certainty.ts';
import { field, inEveryLanguage, line } from '../field.ts';
import { reference } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/agencies.yaml`: UN entities and partners. */
export const agency = z.strictObject({
  id,
  acronym: field(line, {
    label: { ar: 'الاختصار اللاتيني', en: 'Acronym' },
    hint: { ar: 'مثل «IOM».', en: 'IOM, for one.' },
  }),
  name: field(inEveryLanguage, {
    label: { ar: 'الاسم الكامل', en: 'Full name' },
    hint: { ar: 'كما تكتبه الجهة نفسها بكل لغة.', en: 'As it writes its own name, per language.' },
  }),
  short: field(inEveryLanguage, {
    label: { ar: 'الاسم المختصر', en: 'Short name' },
    hint: {
      ar: 'ما يُكتب في الجملة بعد ذكر الاسم الكامل أول مرة.',
      en: 'What a sentence says after the full name has been given once.',
    },
  }),
  url: field(z.url({ protocol: /^https?$/ }), {
    label: { ar: 'الموقع', en: 'Website' },
    hint: { ar: 'العنوان الكامل مبتدئاً بعبارة https://.', en: 'The full address with https://.' },
  }),
  sources: field(z.array(reference('sources')).default([]), {
    label: { ar: 'المصادر', en: 'Sources' },
    hint: {
      ar: 'معرّفات من قائمة المصادر، حيث قُرئ الاسم.',
      en: 'Ids from the list of sources, where the names were read.',
    },
  }),
  arabic_status: arabicStatus,
});
