import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('en');

/** What does not agree between an entry's facts and its texts. */
export const facts = {
  'words-missing': ({ field, id }) => ({
    message: `Under ${quoted(field)} this text has no words for ${quoted(id)}, which the facts name`,
    remedy: `Add a line under ${quoted(field)} that begins with two spaces: ${quoted(`${id}: …`)}; or take the id out of “facts.yaml”.`,
  }),
  'words-unknown': ({ field, id }) => ({
    message: `The facts have no ${quoted(id)} under ${quoted(field)}`,
    remedy: 'Correct it as “facts.yaml” has it, add it there, or remove this line.',
  }),
} satisfies Theme;
