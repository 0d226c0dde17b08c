import { phrasing } from '../phrasing.ts';
import { type Theme, type Words, wordsFor } from '../words.ts';
import { expectations } from './expectations.ts';

const { quoted, all } = phrasing('en');

const examples: Record<string, string> = {
  Cite: 'Write it so: “<Cite source="iom-mena-networks"/>”.',
  Callout: 'Write it so: “<Callout tone="note">”, the text on the lines below, then “</Callout>”.',
};

const places: Record<string, string> = {
  Cite: 'Put it after a sentence, on the same line as its last word; not in a heading or in a link.',
  Callout: 'Let its first and its last line stand alone, and put it within no other component.',
};

/** What editors may write as a tag. */
export const components = {
  'component-unknown': ({ component, known }) => ({
    message: `There is no component ${quoted(component)}`,
    remedy: `Correct its name, capital letter included, or remove it. Those that exist are ${all(known)}.`,
  }),
  'component-misplaced': ({ component }) => ({
    message: `${quoted(component)} cannot stand here`,
    remedy: places[component] ?? 'Put it elsewhere or remove it.',
  }),
  'component-filled': ({ component }) => ({
    message: `${quoted(component)} has words in it, and takes none`,
    remedy: shown(component),
  }),
  'component-empty': ({ component }) => ({
    message: `${quoted(component)} has no words in it`,
    remedy: `Write its text or remove it. ${shown(component)}`,
  }),
  'attribute-unknown': ({ component, attribute, known }) => ({
    message: `${quoted(component)} does not take ${quoted(attribute)}`,
    remedy: `Remove it; what it takes is ${all(known)}. ${shown(component)}`,
  }),
  'attribute-missing': ({ component, attribute }) => ({
    message: `${quoted(component)} lacks ${quoted(attribute)}`,
    remedy: shown(component),
  }),
  'attribute-wrong': ({ component, attribute, expected }): Words => {
    const { message, remedy } = wordsFor(expected, expectations);
    return {
      message: `The value of ${quoted(attribute)} in ${quoted(component)} ${message}`,
      remedy,
    };
  },
} satisfies Theme;

function shown(component: string): string {
  return examples[component] ?? 'Correct it or remove it.';
}
