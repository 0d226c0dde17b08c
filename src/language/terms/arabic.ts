import { fold } from '../folding.ts';
import { listedStem, type Stem, stemsOf } from './arabic-endings.ts';
import { anyWord, ellipsis, type Grammar, type Slot, wordsBy } from './grammar.ts';

/** One way to read a written word: what is attached before it, and its stem. */
interface Reading extends Stem {
  attached: string;
  hasArticle: boolean;
}

/** Arabic: attached particles and pronouns, gender and number, optional marks, one alef and ya. */
export const arabic: Grammar = {
  wordsIn: (text) => wordsBy(/[\p{L}\p{N}\p{M}]+(?:\p{Cf}+[\p{L}\p{N}\p{M}]+)*/gu, form, text),
  gap: /^[\s\p{Cf}]+$/u,
  keysOf: (word) => [...new Set(readingsOf(word).map(({ stem }) => stem))],
  slotsOf: (phrase) => {
    const words = phrase.split(/\s+/);
    return words.map((word, at) =>
      word === ellipsis ? anyWord : slotOf(form(word), at === 0, words.length === 1),
    );
  },
};

/** One spelling, in which ta marbuta stays apart from ha, and hamza on the line is nothing. */
function form(word: string): string {
  const folded = fold(word).replaceAll('ء', '');
  return /ة[^\p{L}]*$/u.test(word) ? `${folded.slice(0, -1)}ة` : folded;
}

function slotOf(listed: string, isFirst: boolean, isAlone: boolean): Slot {
  const { attached, hasArticle, rest } = listedParts(listed, isFirst);
  const { stem, isFeminine } = listedStem(rest);
  return {
    keys: [stem],
    accepts: (word) =>
      readingsOf(word).some((reading) => {
        if (reading.stem !== stem) return false;
        if (isFirst && isFeminine && !reading.isFeminine) return false;
        if (isAlone && hasArticle && !reading.hasArticle) return false;
        if (isFirst || reading.attached === attached) return true;
        return hasArticle && reading.hasArticle && reading.attached === 'ل';
      }),
  };
}

/** The particles that a listed word is written with, which later words of a phrase must have too. */
function listedParts(listed: string, isFirst: boolean) {
  const parts = (isFirst ? /^()(ال)(..+)$/ : /^([وب]?)(ال)(..+)$|^(ل)(ل)(..+)$/).exec(listed);
  if (!parts) return { attached: '', hasArticle: false, rest: listed };
  const [, conjunction, , after, preposition, , noun] = parts;
  return {
    attached: conjunction ?? preposition ?? '',
    hasArticle: true,
    rest: after ?? noun ?? '',
  };
}

// Longer runs of letters are no words, and would only cost time.
const longestWord = 40;
const known = new Map<string, readonly Reading[]>();
const knownAtMost = 50_000;

function readingsOf(word: string): readonly Reading[] {
  if (word.length > longestWord) return [];
  const before = known.get(word);
  if (before) return before;
  const readings = withoutConjunction(word).flatMap(withoutPreposition);
  if (known.size >= knownAtMost) known.clear();
  known.set(word, readings);
  return readings;
}

function withoutConjunction(word: string): [attached: string, rest: string][] {
  const whole: [string, string] = ['', word];
  return /^[وف]/.test(word) ? [whole, [word.slice(0, 1), word.slice(1)]] : [whole];
}

/** In the only order there is: و or ف, then ب, ك or ل, then ال; ل before ال is written لل. */
function withoutPreposition([before, word]: [attached: string, rest: string]): Reading[] {
  const cuts: [attached: string, article: boolean, rest: string][] = [['', false, word]];
  const [, preposition = '', article, rest = ''] = /^([بكل]?)(ال)?(.*)$/.exec(word) ?? [];
  if (article) cuts.push([preposition, true, rest]);
  if (preposition) cuts.push([preposition, false, word.slice(1)]);
  if (word.startsWith('لل')) cuts.push(['ل', true, word.slice(2)], ['ل', true, word.slice(1)]);
  return cuts.flatMap(([attached, hasArticle, bare]) =>
    stemsOf(bare).map((stem) => ({ ...stem, attached: before + attached, hasArticle })),
  );
}
