import { lettering } from '../../language/lettering.ts';
import { type Check, named } from './finding.ts';

/** Letters in what icons show, and for which their typeface has no shape: none could be made. */
export const undrawnLetters: Check = ({ file, field, text }) => {
  if (!file.endsWith('reference/objectives.yaml')) return [];
  if (field !== 'label' && field !== 'title') return [];
  return Array.from(text.matchAll(/./gsu), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    written,
  }))
    .filter(({ written }) => !lettering.test(written))
    .map((span) => ({ ...span, fault: named('glyph-missing', { written: span.written }) }));
};
