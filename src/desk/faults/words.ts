import type { Expectation, FaultName, FaultValues } from '../../domain/fault.ts';
import { isCollection } from '../../schema/collections.ts';

/** What an editor is told of a fault: what is wrong, and how to mend it. */
export interface Words {
  /** A sentence without its full stop. */
  message: string;
  /** One sentence or more, with full stops. */
  remedy: string;
}

/** The words of every fault in one language, each a function of the fault's values. */
export type Catalogue = { [Name in FaultName]: (values: FaultValues[Name]) => Words };

/** One theme of a catalogue. */
export type Theme = Partial<Catalogue>;

type Limit = Extract<Expectation, { limit: number }>;

/** The words for what a value should have been: `message` completes “The value of …”. */
export type Expectations = Record<Exclude<Expectation['kind'], Limit['kind'] | 'one-of'>, Words> & {
  'one-of': (options: readonly string[]) => Words;
} & Record<Limit['kind'], Record<Limit['of'], (limit: number) => Words>>;

/** The words for an expectation, out of those of one language. */
export function wordsFor(expected: Expectation, all: Expectations): Words {
  if (expected.kind === 'one-of') return all['one-of'](expected.options);
  if (expected.kind === 'at-least' || expected.kind === 'at-most') {
    return all[expected.kind][expected.of](expected.limit);
  }
  return all[expected.kind];
}

/** Where an editor finds a list or a collection: `reference/sources.yaml`, `networks/`. */
export function placeOf(list: string): string {
  return isCollection(list) ? `${list}/` : `reference/${list}.yaml`;
}
