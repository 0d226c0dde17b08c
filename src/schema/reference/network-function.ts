import { z } from 'zod';
import { status } from '../certainty.ts';
import { field, inEveryLanguage } from '../field.ts';
import { sources } from '../shared.ts';
import { id } from './id.ts';

/** `content/reference/functions.yaml`: the thirteen functions of the Network. */
export const networkFunction = z.strictObject({
  id,
  number: field(z.int().min(1).max(13), {
    label: { ar: 'الرقم', en: 'Number' },
    hint: { ar: 'ترتيبها في القائمة، من 1 إلى 13.', en: 'Its place in the list, 1 to 13.' },
  }),
  title: field(inEveryLanguage, {
    label: { ar: 'العنوان', en: 'Title' },
    hint: { ar: 'الوظيفة في كلمات قليلة.', en: 'The function in a few words.' },
  }),
  text: field(inEveryLanguage, {
    label: { ar: 'الشرح', en: 'Explanation' },
    hint: { ar: 'ما تفعله الشبكة، في جملة.', en: 'What the Network does, in a sentence.' },
  }),
  sources,
  status,
});
