import type { z } from 'zod';
import { agency } from './reference/agency.ts';
import { country } from './reference/country.ts';
import { glossaryTerm } from './reference/glossary-term.ts';
import { networkFunction } from './reference/network-function.ts';
import { objective } from './reference/objective.ts';
import { principle } from './reference/principle.ts';
import { roundTable } from './reference/round-table.ts';
import { source } from './reference/source.ts';
import { statistic } from './reference/statistic.ts';

/** The reference lists by the name of their file, and what one record of each looks like. */
export const referenceLists = {
  agencies: agency,
  countries: country,
  functions: networkFunction,
  glossary: glossaryTerm,
  objectives: objective,
  principles: principle,
  'round-tables': roundTable,
  sources: source,
  statistics: statistic,
} as const;

export type ListName = keyof typeof referenceLists;
export const listNames = Object.keys(referenceLists) as ListName[];
export type RecordOf<Name extends ListName> = z.output<(typeof referenceLists)[Name]>;

export type Source = RecordOf<'sources'>;
export type Statistic = RecordOf<'statistics'>;
