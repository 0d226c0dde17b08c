import { phrasing } from '../phrasing.ts';
import type { Expectations } from '../words.ts';

const { any, counted } = phrasing('en');

const characters = (count: number) => counted(count, { one: '# character', other: '# characters' });
const items = (count: number) => counted(count, { one: '# item', other: '# items' });

/** What a value should have been. */
export const expectations: Expectations = {
  text: {
    message: 'is blank, or is not a text',
    remedy:
      "Write a text; if it is a number or a single word such as true, in quotation marks: “'2024'”.",
  },
  line: {
    message: 'does not stand on one line',
    remedy:
      'Write it without line breaks; a long text can begin with “>-” and continue on the next line.',
  },
  number: {
    message: 'is not a number',
    remedy: 'Write digits without quotation marks or signs: “304” or “3.7”.',
  },
  'whole-number': {
    message: 'is not a whole number',
    remedy: 'Write digits without quotation marks or a decimal point: “2024”.',
  },
  boolean: {
    message: 'is neither true nor false',
    remedy: 'Write “true” or “false”, without quotation marks.',
  },
  list: {
    message: 'is not a list',
    remedy:
      'Write its items between square brackets, even if there is only one (“[jordan, iraq]”), or each on a line of its own after “- ”.',
  },
  fields: {
    message: 'is not a group of fields',
    remedy:
      'Write its fields on the lines beneath it, each two spaces further in: “ar: …”, then “en: …”.',
  },
  date: {
    message: 'is not written as a date',
    remedy:
      "Write year, month and day with two digits for month and day: “2024-07-04”. Where a date may be less exact, “2024-07” is enough, or the year in quotation marks: “'2024'”.",
  },
  'yearly-day': {
    message: 'is not a day of every year',
    remedy: 'Write the month and the day with two digits each, and no year: “12-18”.',
  },
  instant: {
    message: 'is not a date with an hour and an offset',
    remedy: 'Write date, “T”, hour and offset from UTC: “2024-07-04T10:00:00+03:00”.',
  },
  id: {
    message: 'cannot be an id',
    remedy:
      'Write lower-case Latin letters and digits, with single hyphens between: “saudi-arabia”.',
  },
  address: {
    message: 'is not a full address',
    remedy:
      'Write the whole address, beginning with “https://”: “https://www.iom.int/”. The address of the site itself ends in a slash.',
  },
  quoted: {
    message: 'is not in quotation marks',
    remedy: 'Write it as in “<Cite source="iom-mena-networks"/>” or “<Callout tone="note">”.',
  },
  once: { message: 'is given twice', remedy: 'Keep one of the two.' },
  form: {
    message: 'does not have the form that this field needs',
    remedy: 'See how the same field is written in another entry, and write it so.',
  },
  'one-of': (options) => ({
    message: 'is not one of those that are known',
    remedy: `Write ${any(options)}.`,
  }),
  'at-least': {
    characters: (limit) => ({
      message: 'is too short',
      remedy: `Write at least ${characters(limit)}.`,
    }),
    items: (limit) => ({
      message: 'has too few items',
      remedy: `List at least ${items(limit)}.`,
    }),
    value: (limit) => ({
      message: 'is too small',
      remedy: `Write a number that is ${limit} or more.`,
    }),
  },
  'at-most': {
    characters: (limit) => ({
      message: 'is too long',
      remedy: `Shorten it to at most ${characters(limit)}, spaces included.`,
    }),
    items: (limit) => ({
      message: 'has too many items',
      remedy: `Keep at most ${items(limit)}.`,
    }),
    value: (limit) => ({
      message: 'is too large',
      remedy: `Write a number that is ${limit} or less.`,
    }),
  },
};
