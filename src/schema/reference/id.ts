import { z } from 'zod';
import { field } from '../field.ts';
import { idPattern } from '../shared.ts';

/** The id of a record: what others refer to it by. */
export const id = field(z.string().regex(idPattern), {
  label: { ar: 'المعرّف', en: 'Id' },
  hint: {
    ar: 'كلمات لاتينية صغيرة بينها شرطات، لا تتغير بعد النشر؛ بها يُشار إلى هذا البند.',
    en: 'Small Latin words joined by hyphens, never changed once published; others refer by it.',
  },
});
