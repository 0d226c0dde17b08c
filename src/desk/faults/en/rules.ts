import { phrasing } from '../phrasing.ts';
import type { Theme } from '../words.ts';

const { all, quoted } = phrasing('en');
const dates = { start: 'start: 2024-07-03', every: 'every: 12-18' };

/** What one field of an entry says of another. */
export const rules = {
  'date-before': ({ field, other }) => ({
    message: `The date of ${quoted(field)} is before that of ${quoted(other)}`,
    remedy: 'Correct one of the two; they may be the same day.',
  }),
  'event-undated': ({ field }) => ({
    message: `The field ${quoted(field)} is missing, and nothing else says when this event is`,
    remedy: `Write it as far as the source knows it: ${quoted(dates[field])}.`,
  }),
  'event-dated-otherwise': ({ field, other }) => ({
    message: `The field ${quoted(field)} does not go with this kind of event`,
    remedy: `Remove it and write ${quoted(dates[other])}; or correct “kind”: only a “day” comes every year.`,
  }),
  'id-date-other': ({ id, date }) => ({
    message: `The folder’s name ${quoted(id)} begins with another date than ${quoted(date)}, when the note was published`,
    remedy: 'Correct “published”; or the folder’s name, while the note has not been published yet.',
  }),
  'redirect-taken': ({ address }) => ({
    message: `The former address ${quoted(address)} is that of a page, or of another entry too`,
    remedy: 'Remove it here: an address can lead to one page only.',
  }),
  'address-lost': ({ address }) => ({
    message: `The address ${quoted(address)} has been published, and nothing would stand there any more`,
    remedy:
      'Where the text has moved, write its old address (without the language) among the “redirects” in the facts.yaml of the entry that has it now; where it is to go, withdraw it: its folder stays, with “withdrawn” and the day.',
  }),
  'relation-circular': ({ field, ids }) => ({
    message: `The field ${quoted(field)} leads in a circle through ${all(ids)}`,
    remedy:
      'Remove it from one of them, or let it name another: an event comes before what it led to, and a body is part of a larger one.',
  }),
  'sources-few': () => ({
    message: 'This fact has fewer than two sources',
    remedy: 'Add another, independent one: what is said against a myth needs at least two.',
  }),
  'fact-missing': () => ({
    message: 'This text does not state the fact that comes first',
    remedy:
      'Write it in one sentence, in the field “fact”; only guides, activities and toolkits do without.',
  }),
  'myth-missing': () => ({
    message: 'This text does not name the myth that it answers',
    remedy: 'Write it once, in the field “myth”, as people say it.',
  }),
  'signoff-twice': ({ agency, language }) => ({
    message: `The agreement of ${quoted(agency)} to the text in ${quoted(language)} stands here twice`,
    remedy: 'Keep the later one and remove the other.',
  }),
} satisfies Theme;
