import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('en');

/** Files as they are saved. */
export const files = {
  'not-utf8': ({ encoding }) => ({
    message: `The file is not saved as “UTF-8” but, it seems, as ${quoted(encoding)}`,
    remedy:
      'Open it in your editor, save it again with the encoding “UTF-8”, and make sure that its letters are right.',
  }),
  'character-hidden': ({ code }) => {
    if (code === 'U+FFFD') {
      return {
        message: 'A character was lost here when the text was copied or saved',
        remedy: `Type again what stood here, in place of the sign ${quoted('\u{fffd}')}.`,
      };
    }
    return {
      message: `A character stands here that nobody can see (${code})`,
      remedy:
        'Delete it, or delete the word and type it again: such characters come with texts copied from other programs. The site sets the direction of words by itself.',
    };
  },
  'front-matter-missing': () => ({
    message: 'The file does not begin with its fields',
    remedy:
      'Let its first line be “---”, then fields such as “title: …” and “summary: …”, then another line “---”; the text follows.',
  }),
  'body-empty': () => ({
    message: 'There is no text below the fields',
    remedy:
      'Write the text below the second line of “---”, or remove the file until it is written.',
  }),
} satisfies Theme;
