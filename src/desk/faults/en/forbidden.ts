import type { ForbiddenKind } from '../../../domain/fault.ts';
import type { Words } from '../words.ts';

/** What Markdown knows and a text of this site does not take. */
export const forbidden: Record<ForbiddenKind, Words> = {
  code: {
    message: 'Words between backticks (“`”) are shown as code, which this site does not have',
    remedy: 'Remove the backticks; for emphasis write “*words*”.',
  },
  'empty-heading': {
    message: 'The heading has no words',
    remedy: 'Write them after the signs, as in “## What the network does”, or remove the signs.',
  },
  footnote: {
    message: 'A text of this site has no footnotes',
    remedy:
      'Cite a source with “<Cite source="iom-mena-networks"/>”, and put any other remark in the text.',
  },
  'heading-inside': {
    message: 'A heading stands within a list, a quotation or a component',
    remedy: 'Put it before or after, at the beginning of a line, or write it as “**words**”.',
  },
  'link-reference': {
    message: 'The link’s address stands apart from its words',
    remedy: 'Write both together: “[words](https://www.iom.int/)”.',
  },
  'link-title': {
    message: 'The link has a title after its address',
    remedy: 'Remove the title and leave the address: “[words](https://www.iom.int/)”.',
  },
  'list-start': {
    message: 'The numbered list does not begin with 1',
    remedy: 'Begin with “1.”; if the list continues one above it, join the two.',
  },
  other: {
    message: 'Something stands here that a text of this site cannot show',
    remedy: 'Write it as a paragraph, a list, a quotation, a table or a heading, or remove it.',
  },
  rule: {
    message: 'A line of “---” or “***” draws a rule, which this site does not have',
    remedy: 'Remove it; if something new begins here, give it a heading: “## …”.',
  },
  strikethrough: {
    message: 'Words between “~” signs are struck through, which this site does not have',
    remedy: 'Remove the words, or the signs around them.',
  },
  'table-alignment': {
    message: 'The table sets the side of a column by colons',
    remedy: 'Remove the colons from the second line: “| --- | --- |”.',
  },
  task: {
    message: 'An item of the list has a box to tick',
    remedy: 'Remove “[ ]” or “[x]” from the beginning of the item.',
  },
  'underlined-heading': {
    message: 'The line below these words turns them into a heading',
    remedy:
      'If a heading is meant, write “##” and a space before the words and remove the line below; if not, remove that line.',
  },
};
