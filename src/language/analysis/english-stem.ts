import { stemmer } from 'stemmer';

// Verbs in -l whose l British spelling doubles; that of “skilled” and “spelling” is double anyway.
const doubled =
  /^(cancel|channel|counsel|dial|equal|fuel|label|level|marshal|model|rival|signal|total|travel|tunnel)l(ed|er|ers|ing)$/;

// British spellings as American ones, where the stemmer would keep them apart.
const american: readonly [RegExp, string][] = [
  [/isation/, 'ization'],
  [/(?<=.{3})is(e|ed|es|er|ers|ing)$/, 'iz$1'],
  [/(?<=.{2}l)ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/(?<=.{2})our(s|ed|er|ers|ing|able|ably|al|ful|hood|hoods|ist|ists|ite|ites|less)?$/, 'or$1'],
  [/(?<=.{2})ogue(s?)$/, 'og$1'],
  [/(?<=.{2})amme(s?)$/, 'am$1'],
  [/^(cent|fib|lit|met|theat)re(s?)$/, '$1er$2'],
  [/^(def|off|lic)ence/, '$1ense'],
  [/^grey/, 'gray'],
  [/(?<=dg)ement/, 'ment'],
  [doubled, '$1$2'],
];

/** The stem of a Latin word (Porter), in one of its spellings. */
export function englishStem(word: string): string {
  const spelt = american.reduce((text, [from, to]) => text.replace(from, to), word);
  return stemmer(spelt);
}

/** What a stem shares with the words that are derived of it: “migrant” and “migration”. */
export function englishSkeleton(stem: string): string {
  if (stem.length <= 5) return stem;
  return stem.replace(/(?:arian|ation|ator|at|ant|ion|ist|ism|er|or|ic|al|y|i|e)$/, '');
}
