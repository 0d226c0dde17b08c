import { inEvery, type Locale } from '../../i18n/locales.ts';
import { avoidedIn, grammars } from './avoided.ts';
import { found, phrasesOf, type TermEntry } from './phrases.ts';

/** Whether a text says a term of the glossary, in any inflection, and nothing that it avoids. */
export function saysTerm(text: string, locale: Locale, entry: TermEntry): boolean {
  const { id, term } = entry;
  const grammar = grammars[locale];
  const preferred = phrasesOf([{ id, term, avoid: inEvery(() => []) }], locale, grammar);
  return (
    found(text, grammar, preferred).length > 0 && avoidedIn(text, locale, [entry]).length === 0
  );
}
