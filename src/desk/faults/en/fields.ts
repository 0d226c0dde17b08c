import type { InEvery } from '../../../i18n/locales.ts';
import { phrasing } from '../phrasing.ts';
import { type Theme, wordsFor } from '../words.ts';
import { expectations } from './expectations.ts';

const { quoted, all } = phrasing('en');

/** The fields of an entry. */
export const fields = {
  'field-missing': ({ field, hint }) => ({
    message: `The field ${quoted(field)} is missing or has no value`,
    remedy: `Write its name, a colon, a space and its value.${hinted(hint)}`,
  }),
  'field-unknown': ({ field, known }) => ({
    message: `There is no field ${quoted(field)} here`,
    remedy: `Correct its name or remove it.${known.length > 0 ? ` The fields here are ${all(known)}.` : ''}`,
  }),
  'field-wrong': ({ field, expected, hint }) => {
    const { message, remedy } = wordsFor(expected, expectations);
    return {
      message: `${field ? `The value of ${quoted(field)}` : 'What this file holds'} ${message}`,
      remedy: `${remedy}${hinted(hint)}`,
    };
  },
  'date-unreal': ({ date }) => ({
    message: `The date ${quoted(date)} is not in the calendar`,
    remedy:
      'Correct the day or the month: the last day of February is “2023-02-28”, or “2024-02-29” in a leap year.',
  }),
} satisfies Theme;

function hinted(hint: InEvery<string> | undefined): string {
  return hint ? ` About this field: ${hint.en}` : '';
}
