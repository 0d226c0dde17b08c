import { anyWord, ellipsis, type Grammar, wordsBy } from './grammar.ts';

/** English: plural and possessive of every word, the forms of a verb that is listed with “to”. */
export const english: Grammar = {
  wordsIn: (text) => wordsBy(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu, form, text),
  gap: /^['’]?(?:\s+|[-\u2010\u2011])$/u,
  keysOf: (word) => [word],
  slotsOf: (phrase) => {
    const isVerb = phrase.startsWith('to ');
    const words = phrase.slice(isVerb ? 3 : 0).match(/…|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu) ?? [];
    return words.map(form).map((word, at) => {
      if (word === ellipsis) return anyWord;
      const forms = new Set([...nounForms(word), ...(isVerb && at === 0 ? verbForms(word) : [])]);
      return { keys: [...forms], accepts: (written) => forms.has(written) };
    });
  },
};

function form(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

function nounForms(word: string): string[] {
  const plurals = [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')];
  return [word, ...plurals, ...[word, ...plurals].map((noun) => `${noun}'s`)];
}

function verbForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = stem + stem.slice(-1);
  return [stem, doubled].flatMap((base) => [`${base}ed`, `${base}ing`]);
}
