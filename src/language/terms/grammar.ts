/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  form: string;
  start: number;
  end: number;
}

/** One word of a listed phrase: the keys it is looked up by, and which forms in a text are this word. */
export interface Slot {
  keys: readonly string[];
  accepts: (form: string) => boolean;
}

/** What a listed phrase has where one word or none may stand. */
export const ellipsis = '…';

/** The slot of a word that may be any. */
export const anyWord: Slot = { keys: [], accepts: () => true };

/** What searching needs to know of a language. */
export interface Grammar {
  /** The words of a text, in order. */
  wordsIn: (text: string) => Word[];
  /** What may stand between two words of one phrase. */
  gap: RegExp;
  /** The keys under which a form may be listed. */
  keysOf: (form: string) => readonly string[];
  /** A listed phrase as slots, one for each of its words. */
  slotsOf: (phrase: string) => Slot[];
}

/** The words of a text that a pattern finds, each with the form that it is compared in. */
export function wordsBy(pattern: RegExp, form: (word: string) => string, text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    form: form(word),
    start: index,
    end: index + word.length,
  }));
}
