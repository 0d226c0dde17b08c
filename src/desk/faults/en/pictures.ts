import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { quoted } = phrasing('en');

/** Pictures and their files. */
export const pictures = {
  'picture-missing': ({ name }) => ({
    message: `The picture ${quoted(name)} is not in this folder`,
    remedy:
      'Put the file beside “facts.yaml”, correct its name in the facts, or take the picture out of them.',
  }),
  'picture-unlisted': ({ name }) => ({
    message: `The facts do not name the picture ${quoted(name)}`,
    remedy:
      'Add it under “pictures” in “facts.yaml”, with its credit, licence, consent and alternative text; or remove the file.',
  }),
  'picture-kind': ({ name }) => ({
    message: `What is in ${quoted(name)} is not the kind of picture that its name says`,
    remedy:
      'Open it in a program for pictures and save it again as that kind; or correct the end of its name, here and in the facts.',
  }),
  'picture-heavy': ({ name, limit }) => ({
    message: `The picture ${quoted(name)} is larger than ${limit} megabytes`,
    remedy:
      'Make it smaller in a program for pictures and save it again: a width of 3000 pixels is enough.',
  }),
  'picture-secret': ({ name, kind }) => ({
    message:
      kind === 'place'
        ? `The file of the picture ${quoted(name)} says where it was taken`
        : `The file of the picture ${quoted(name)} says with which camera it was taken`,
    remedy:
      'Save a copy without metadata and put it in its place: such data can tell who took the picture or who is in it.',
  }),
  'picture-source': ({ id }) => ({
    message: `The picture ${quoted(id)} has neither a file nor a drawing, or both`,
    remedy:
      'Write “file” for a picture that stands in this folder, or “drawing” for one that the site draws.',
  }),
  'drawing-figures': ({ kind, fewest, most }) => ({
    message: `The drawing ${quoted(kind)} has the wrong number of figures under “statistics”`,
    remedy: fewest === most ? `Give it exactly ${most}.` : `Give it from ${fewest} to ${most}.`,
  }),
  'drawing-untold': ({ value, language }) => ({
    message: `The drawing shows ${value}, and its alternative text in ${quoted(language)} does not say so`,
    remedy:
      'Write the number into “alt”, as the list of figures has it: whoever cannot see the drawing needs it.',
  }),
} satisfies Theme;
