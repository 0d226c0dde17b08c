import type { SearchWords } from '../domain/search-words.ts';

/** "11 results" in the page's language and its grammar. */
export function countIn({ tag, found, none }: SearchWords, count: number): string {
  if (count === 0) return none;
  const form = found[new Intl.PluralRules(tag).select(count)] ?? found.other ?? '';
  return form.replace('{{count}}', new Intl.NumberFormat(tag).format(count));
}
