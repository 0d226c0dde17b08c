import type { Fault } from '../domain/fault.ts';
import { severityOf } from '../domain/severity.ts';
import { inEvery, type Locale } from '../i18n/locales.ts';
import { wordsOf } from './faults/catalogue.ts';

/** The ways in which faults are told to machines. */
export const formats = {
  github: (faults, locale) =>
    faults
      .map((fault) => {
        const { file, line, column, name } = fault;
        const { message, remedy } = wordsOf(fault, locale);
        const level = severityOf(fault) === 'must' ? 'error' : 'warning';
        const place = `file=${property(file)},line=${line},col=${column},title=${name}`;
        return `::${level} ${place}::${escaped(`${message} — ${remedy}`)}\n`;
      })
      .join(''),
  json: (faults) => {
    const told = faults.map((fault) => {
      const { file, line, column, name } = fault;
      const words = inEvery((locale) => wordsOf(fault, locale));
      return { name, severity: severityOf(fault), file, line, column, words };
    });
    return `${JSON.stringify({ faults: told }, null, 2)}\n`;
  },
} satisfies Record<string, (faults: readonly Fault[], locale: Locale) => string>;

export type Format = keyof typeof formats;

/** Whether a name is that of a format for machines. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
