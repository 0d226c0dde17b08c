import { type Check, found, mended, named } from './finding.ts';

/** Shapes of Arabic letters instead of the letters. */
export const presentationForms: Check = (passage) =>
  found(passage, /[\ufb50-\ufdcf\ufdf0-\ufdf9\ufdfc\ufe70-\ufefc]+/g).map((span) => {
    const { written } = span;
    const right = written.normalize('NFKC');
    return mended(span, named('presentation-form', { written, right }), right);
  });

// From the beginning of a word: from each of its letters would take the square of the time.
const stretched =
  /(?<![\p{Script=Arabic}\p{M}\u0640])[\p{Script=Arabic}\p{M}]+(?:\u0640+[\p{Script=Arabic}\p{M}]+)+/gu;

/** Words that a line stretches; one after a letter that stands alone (`هـ`, `لـ«…»`) is right. */
export const tatweel: Check = (passage) =>
  found(passage, stretched).flatMap(({ start, end, written }) => {
    const right = written.replace(/(?<=\p{L}\p{M}*)\u0640+(?=\p{L})/gu, '');
    const fault = named('tatweel', { written, right });
    return right === written ? [] : [mended({ start, end }, fault, right)];
  });

const letters: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
};

/** Letters of other languages that look like Arabic ones. */
export const foreignLetters: Check = (passage) =>
  found(passage, /[کیہھە]/gu).map((span) => {
    const { written, start, end } = span;
    const right = letters[written] ?? written;
    const fault = named('letter-foreign', { written, right });
    // At the end of a word it may be «ى», and only a person can tell.
    const isLast = !/\p{L}/u.test(passage.text.charAt(end));
    return written === 'ی' && isLast ? { start, end, fault } : mended(span, fault, right);
  });
