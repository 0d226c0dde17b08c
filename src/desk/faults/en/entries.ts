import { phrasing } from '../phrasing.ts';
import { placeOf, type Theme } from '../words.ts';

const { quoted, all, any } = phrasing('en');

/** Entries and lists: their ids, what they refer to, and the files they are made of. */
export const entries = {
  'reference-missing': ({ field, id, list }) => ({
    message: `The id ${quoted(id)}, given in ${quoted(field)}, is not in ${quoted(placeOf(list))}`,
    remedy: `Correct the id, or add it to ${quoted(placeOf(list))} first.`,
  }),
  'reference-held': ({ id }) => ({
    message: `This refers to ${quoted(id)}, which readers do not see`,
    remedy:
      'Remove the reference, or wait until that entry is shown: see “clearance” and “embargo” in its “facts.yaml”.',
  }),
  'id-wrong': ({ id }) => ({
    message: `${quoted(id)} cannot be an id`,
    remedy: 'Use lower-case Latin letters and digits, with single hyphens between: “saudi-arabia”.',
  }),
  'id-reserved': ({ id }) => ({
    message: `The id ${quoted(id)} is kept for pages of the site itself or for devices of a computer`,
    remedy: 'Choose another one, of two words for example: “regional-review”.',
  }),
  'id-undated': ({ id }) => ({
    message: `The folder’s name ${quoted(id)} does not begin with a date of the calendar`,
    remedy:
      'Begin it with the date that “published” gives, then a hyphen and a few words: “2024-07-04-regional-review”.',
  }),
  'id-duplicate': ({ id }) => ({
    message: `The id ${quoted(id)} stands in this list a second time`,
    remedy: 'Choose another id for this item, or remove the item if it repeats the other one.',
  }),
  'facts-missing': ({ id }) => ({
    message: `The folder ${quoted(id)} has no “facts.yaml”`,
    remedy:
      'Copy “facts.yaml” from a folder beside it and set down in it what is true of this entry.',
  }),
  'telling-missing': ({ id, files }) => ({
    message: `The folder ${quoted(id)} has no text in any language`,
    remedy: `Add ${any(files)}; one is enough to begin with.`,
  }),
  'site-telling-missing': ({ name }) => ({
    message: `The words of the site lack ${quoted(name)}`,
    remedy:
      'Write it with the same fields as its twin: the site needs its words in every language.',
  }),
  'folder-empty': ({ name }) => ({
    message: `The folder ${quoted(name)} is empty`,
    remedy:
      'Put what belongs in it there, which for an entry is “facts.yaml” and a text such as “index.en.mdx”; or remove the folder.',
  }),
  'file-missing': ({ name }) => ({
    message: `${quoted(name)} is missing from this folder`,
    remedy: 'Put it back in its place, from an earlier version of the content.',
  }),
  'file-unexpected': ({ name, expected }) => ({
    message: `${quoted(name)} does not belong here`,
    remedy: `Correct its name, put it elsewhere or remove it.${expected.length > 0 ? ` What may stand here: ${all(expected)}.` : ''}`,
  }),
  'link-out-of-tree': ({ name }) => ({
    message: `${quoted(name)} is a shortcut to something that stands elsewhere`,
    remedy: 'Remove the shortcut and put a copy of the file or folder itself in its place.',
  }),
} satisfies Theme;
