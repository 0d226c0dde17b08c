import type { YamlTrouble } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';

const { quoted } = phrasing('en');

const troubles: Record<YamlTrouble, Words> = {
  alias: {
    message: 'A value begins with “&” or “*”, which has a meaning of its own here',
    remedy: "Put the whole value in quotation marks: “title: '* Note'”.",
  },
  colon: {
    message: 'A colon and a space stand within a text, so that it reads as two fields',
    remedy: "Put the text in quotation marks: “title: 'Arab region: a review'”.",
  },
  indentation: {
    message: 'This line does not begin where it should',
    remedy:
      'Begin the fields of one level at the same column, each level two spaces further in than the one above it; look at the line before as well.',
  },
  'several-documents': {
    message: 'A line of three hyphens begins a second part, and a file has only one',
    remedy: 'Remove the line “---”, or put the text that has it in quotation marks.',
  },
  'start-of-value': {
    message:
      'A value has a sign in it that has a meaning of its own here, such as “@”, “`” or “\\”',
    remedy: "Put the whole value in single quotation marks: “title: '@UN_Migration'”.",
  },
  tab: {
    message: 'The line begins with a tab',
    remedy: 'Replace the tab with spaces, two for each level.',
  },
  tag: {
    message: 'A value begins with “!”, which has a meaning of its own here',
    remedy: "Put the whole value in quotation marks: “title: '!'”.",
  },
  unclosed: {
    message: 'A quotation mark or a bracket that opens is not closed, or closes twice',
    remedy: "Give each its pair: “sources: [iom-mena-networks]”, “title: 'Review'”.",
  },
  other: {
    message: 'From here on the fields cannot be read',
    remedy:
      'Write each field on a line of its own, as a name, a colon, a space and a value (“country: jordan”); look at the line before as well.',
  },
};

/** Files of fields as they are typed. */
export const yaml = {
  'yaml-syntax': ({ trouble }) => troubles[trouble],
  'yaml-duplicate-key': ({ key }) => ({
    message: `The field ${quoted(key)} stands here a second time`,
    remedy: 'Keep one of the two and remove the other.',
  }),
} satisfies Theme;
