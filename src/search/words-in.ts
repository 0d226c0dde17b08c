import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { isArabic, wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import type { FoundText } from './found-text.ts';

/** From how many texts on a word must be in two of them: those in one only are mostly mistakes. */
const many = 2000;

/** How many texts it is worth that a word stands in a name or among search words. */
const inName = 2;

/** Words by how likely they are meant: those of names and of several texts, and those that one text has. */
export interface WordsIn {
  common: string[];
  rare: string[];
}

/**
 * The words of some texts in their own script, as they are mostly written, without tashkeel and
 * without what is attached to them: what a mistaken word may have been meant for.
 */
export function wordsIn(texts: readonly FoundText[]): WordsIn {
  const isArabicText = texts.some(({ locale }) => locale === 'ar');
  const counts = new Map<string, Map<string, number>>();
  const known = new Map<string, Forms>();
  const count = (text: string, weight: number) => {
    for (const token of new Set(text.match(/[\p{L}\p{M}\u0640]+/gu))) {
      const { bare, written } = known.get(token) ?? formsOf(token);
      known.set(token, { bare, written });
      if (!bare || isArabic(bare) !== isArabicText) continue;
      const spellings = counts.get(bare) ?? new Map<string, number>();
      counts.set(bare, spellings.set(written, (spellings.get(written) ?? 0) + weight));
    }
  };
  for (const { title, content, names, keywords = [] } of texts) {
    count([title, ...names, ...keywords].join(' '), inName);
    count(content, 1);
  }
  const words: WordsIn = { common: [], rare: [] };
  for (const spellings of counts.values()) {
    const [most] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const sum = [...spellings.values()].reduce((all, count) => all + count, 0);
    if (most && (sum > 1 || texts.length <= many)) words[sum > 1 ? 'common' : 'rare'].push(most[0]);
  }
  return words;
}

/** A word as it is compared, if it is one that may be meant, and as it is written. */
interface Forms {
  bare?: string | undefined;
  written: string;
}

function formsOf(token: string): Forms {
  const written = token.normalize('NFC').replace(/[\p{M}\u0640]/gu, '');
  const [word, ...others] = wordsOf(written);
  if (!word || others.length > 0 || word.length < 3 || isStopWord(word)) return { written };
  if (!isArabic(word)) return { bare: word, written: word };
  const bare = withoutArticle(word);
  return { bare, written: written.slice(word.length - bare.length) };
}
