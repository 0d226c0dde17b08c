import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { isArabic, wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import type { FoundText } from './found-text.ts';

/** From how many texts on a word must be in two of them: those in one only are mostly mistakes. */
const many = 2000;

/**
 * The words of some texts in their own script, as they are mostly written, without tashkeel and
 * without what is attached to them: what a mistaken word may have been meant for.
 */
export function wordsIn(texts: readonly FoundText[]): string[] {
  const isArabicText = texts.some(({ locale }) => locale === 'ar');
  const counts = new Map<string, Map<string, number>>();
  for (const { title, content, names, keywords = [] } of texts) {
    const tokens =
      [title, content, ...names, ...keywords].join(' ').match(/[\p{L}\p{M}\u0640]+/gu) ?? [];
    for (const token of new Set(tokens)) {
      const { bare, written } = formsOf(token);
      if (!bare || isArabic(bare) !== isArabicText) continue;
      const spellings = counts.get(bare) ?? new Map<string, number>();
      counts.set(bare, spellings.set(written, (spellings.get(written) ?? 0) + 1));
    }
  }
  const least = texts.length > many ? 2 : 1;
  return [...counts.values()].flatMap((spellings) => {
    const [most] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return most && most[1] >= least ? [most[0]] : [];
  });
}

function formsOf(token: string): { bare?: string; written: string } {
  const written = token.normalize('NFC').replace(/[\p{M}\u0640]/gu, '');
  const [word, ...others] = wordsOf(written);
  if (!word || others.length > 0 || word.length < 3 || isStopWord(word)) return { written };
  if (!isArabic(word)) return { bare: word, written: word };
  const bare = withoutArticle(word);
  return { bare, written: written.slice(word.length - bare.length) };
}
