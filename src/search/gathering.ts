import type { Locale } from '../i18n/locales.ts';
import type { Index, Match } from './engine.ts';
import { Fusion } from './fusion.ts';
import { type Answer, answerIn } from './language-pass.ts';
import { type Reading, reranked } from './rerank.ts';
import type { Term } from './terms.ts';

/** What was found: in the reader's language, in the others, and the words that were taken instead. */
export interface Results {
  own: Match[];
  others: Match[];
  /** Whether what is in other languages is so much fitter that it stands first. */
  areOthersFitter: boolean;
  /** What was looked for: the query, and with other names and corrected words. */
  readings: Reading[];
  corrected?: string | undefined;
}

/** The share of the best score in another language below which the reader's own comes second. */
const muchFitter = 0.55;

/** What the passes of one search find, for readers of one language. */
export class Gathering {
  readonly #own = new Fusion();
  readonly #others = new Fusion();
  readonly #readings: Reading[] = [];
  readonly #index: Index;
  readonly #reader: Locale;

  constructor(index: Index, reader: Locale) {
    this.#index = index;
    this.#reader = reader;
  }

  /** How many texts there are in the reader's own language. */
  get size(): number {
    return this.#own.size;
  }

  /** Adds what a language has for some terms, each match for as much as the terms are what was meant. */
  async look(
    terms: readonly Term[],
    weight: number,
    locale = this.#reader,
    answerTo = answerIn,
  ): Promise<Answer> {
    const isOwn = locale === this.#reader;
    const answer = await answerTo(this.#index, locale, terms);
    (isOwn ? this.#own : this.#others).add(answer.matches, weight);
    if (isOwn || this.#readings.length === 0) this.#readings.push({ terms: answer.told, weight });
    return answer;
  }

  /** All of it in order. @param corrected the query as it was taken for, if it was for another. */
  async results(corrected?: string): Promise<Results> {
    const readings = this.#readings;
    const [own = [], others = []] = await Promise.all(
      [this.#own, this.#others].map((found) => reranked(found.inOrder(), readings)),
    );
    const [ownBest = 0, otherBest = 0] = [own, others].map(([best]) => best?.score);
    return { own, others, areOthersFitter: ownBest < otherBest * muchFitter, readings, corrected };
  }
}
