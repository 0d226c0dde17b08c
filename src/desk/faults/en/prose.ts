import type { MdxTrouble } from '../../../domain/fault.ts';
import { phrasing } from '../phrasing.ts';
import type { Theme, Words } from '../words.ts';
import { forbidden } from './forbidden.ts';

const { quoted, all } = phrasing('en');

const troubles: Record<MdxTrouble, Words> = {
  brace: {
    message: 'A curly bracket (“{” or “}”) begins or ends code, which a text may not have',
    remedy: 'Remove it, or use round brackets: “( )”.',
  },
  comment: {
    message: 'A comment between “<!--” and “-->” may not stand in a text',
    remedy: 'Remove it: remarks for colleagues belong elsewhere.',
  },
  'less-than': {
    message: 'The sign “<” begins a component, and none can be read here',
    remedy:
      'Say it in words (“less than 5”); write a link as “[words](https://www.iom.int/)” and a component as “<Cite source="iom-mena-networks"/>”.',
  },
  'tag-unclosed': {
    message: 'What opens here is not closed',
    remedy:
      'Close it: “<Cite source="iom-mena-networks"/>” with its slash, or “</Callout>” after the text of “<Callout tone="note">”.',
  },
  'tag-unopened': {
    message: 'Something is closed here that was not opened',
    remedy: 'Remove it, or write the beginning: “<Callout tone="note">” before its text.',
  },
};

/** Texts as they are written. */
export const prose = {
  'mdx-syntax': ({ trouble }) => troubles[trouble],
  'code-forbidden': () => ({
    message: 'This would run as code, which a text may not have',
    remedy:
      'Remove curly brackets, or use round ones; and do not begin a line with “import” or “export”.',
  }),
  'html-forbidden': ({ tag }) => ({
    message: tag
      ? `${quoted(tag)} is HTML, which a text may not have`
      : 'Empty angle brackets stand here',
    remedy:
      'Remove it and write what is meant with the signs of the text: “**strong**”, “*emphasis*”, “- item”, “> quotation”.',
  }),
  'image-forbidden': () => ({
    message: 'A picture may not be written with this sign',
    remedy:
      'List it under “pictures” in “facts.yaml” and show it on a line of its own, such as “<Figure id="hall"/>”; for a link, remove the “!”.',
  }),
  'picture-unknown': ({ id, known }) => ({
    message: `This entry has no picture with the id ${quoted(id)}`,
    remedy:
      known.length > 0
        ? `Correct the id. The pictures here are ${all(known)}.`
        : 'List the picture under “pictures” in “facts.yaml” first.',
  }),
  'heading-level': ({ level }) => ({
    message: `A heading of level ${level} may not stand here`,
    remedy:
      'Begin with “##”; below it comes “###” and below that “####”, with none left out. The title of the page is the field “title”.',
  }),
  'block-forbidden': ({ kind }) => forbidden[kind],
} satisfies Theme;
