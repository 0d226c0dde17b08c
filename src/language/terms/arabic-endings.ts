const pronouns = ['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'نا', 'ي'];

const withPronouns = (...bases: string[]) =>
  bases.flatMap((base) => [base, ...pronouns.map((pronoun) => base + pronoun)]);

// After a bare stem: none, tanwin, dual, sound plural, either without its nun, and whose it is.
const masculine = ['ا', 'ان', 'ين', 'ون', ...withPronouns('', 'و', 'ي')];

// Ta marbuta, also written as ha; dual; ة as ت before a pronoun; sound plural.
const feminine = [
  'ة',
  'ه',
  'تان',
  'تين',
  'تا',
  'تي',
  ...withPronouns('ت').slice(1),
  ...withPronouns('ات'),
];

const endings = [
  ...[...new Set(masculine)].map((letters) => ({ letters, isFeminine: false })),
  ...[...new Set(feminine)].map((letters) => ({ letters, isFeminine: true })),
];

/** A word without what may be an ending of it. */
export interface Stem {
  stem: string;
  isFeminine: boolean;
}

/** Every way to take an ending off a word, none of them included. */
export function stemsOf(word: string): Stem[] {
  return endings
    .filter(({ letters }) => word.length >= letters.length + 2 && word.endsWith(letters))
    .map(({ letters, isFeminine }) => ({
      stem: word.slice(0, word.length - letters.length),
      isFeminine,
    }));
}

/** The stem of a listed word: without ta marbuta or the ending of a sound plural. */
export function listedStem(word: string): Stem {
  const ending = /^(?:(..+)ة|(.{3,})ات)$/.exec(word);
  const stem = ending?.[1] ?? ending?.[2];
  if (stem) return { stem, isFeminine: true };
  return { stem: word.replace(/^(.{3,})[وي]ن$/, '$1'), isFeminine: false };
}
