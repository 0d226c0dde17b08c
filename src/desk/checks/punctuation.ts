import { touches } from '../../domain/passage.ts';
import { type Check, found, mended, named } from './finding.ts';

const marks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** Latin marks after Arabic words. */
export const latinMarks: Check = (passage) => {
  if (passage.locale !== 'ar') return [];
  return found(passage, /(?<=[\p{Script=Arabic}\p{M}][»)"]?)[,;?](?!\d)/gu).map((span) => {
    const right = marks[span.written] ?? span.written;
    return mended(span, named('mark-latin', { written: span.written, right }), right);
  });
};

/** Spaces before a mark. */
export const spacedMarks: Check = (passage) =>
  found(passage, /(?<=[\p{L}\p{M}\p{N}»”)])[ \u00a0]+(?=[،؛؟,;?!:.](?:\s|$))/gu).map((span) => {
    const mark = passage.text.charAt(span.end);
    return mended(span, named('mark-spaced', { mark }), '');
  });

/** Straight or English quotation marks in Arabic; within «…» they are the inner ones. */
export const straightQuotes: Check = (passage) => {
  if (passage.locale !== 'ar') return [];
  const outer = found(passage, /«[^»]*»/g);
  return found(passage, /["“”][^"“”\n]*\p{Script=Arabic}[^"“”\n]*["“”]/gu)
    .filter((span) => !touches(span, outer))
    .map(({ start, end, written }) => ({
      start,
      end,
      fault: named('quotes-straight', { written: written.slice(1, -1).trim() }),
      mends: [
        { start, end: start + 1, text: '«' },
        { start: end - 1, end, text: '»' },
      ],
    }));
};

/** More than one space between words. */
export const doubleSpaces: Check = (passage) =>
  found(passage, /(?<=\S)[ \u00a0]{2,}(?=\S)/g).map((span) => {
    const after = /\S+$/.exec(passage.text.slice(0, span.start))?.[0] ?? '';
    const one = span.written.includes('\u00a0') ? '\u00a0' : ' ';
    return mended(span, named('space-double', { after }), one);
  });
