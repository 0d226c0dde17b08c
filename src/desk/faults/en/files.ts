import type { TooMuch } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';

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
  'too-much': ({ kind, limit }) => {
    const words: Record<TooMuch, Words> = {
      file: {
        message: `The file is larger than ${limit} kilobytes`,
        remedy: 'Take out what came into it by mistake, or part it.',
      },
      levels: {
        message: `More than ${limit} levels stand within each other here`,
        remedy: 'Write it as paragraphs and plain lists.',
      },
      paragraph: {
        message: `The paragraph, list or table has more than ${limit} characters`,
        remedy: 'Part it with an empty line, or take out what came into it by mistake.',
      },
      signs: {
        message: `The text has more than ${limit} signs of the kinds “<” and “{”`,
        remedy: 'Part the text, or take out what came into it by mistake.',
      },
    };
    return words[kind];
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
