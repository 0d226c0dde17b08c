import type { z } from 'zod';
import { type Expectation, type Fault, faultAt } from '../domain/fault.ts';
import { oneLinePattern } from '../schema/field.ts';
import { dayPattern, idPattern, partialDatePattern, yearlyDayPattern } from '../schema/shared.ts';
import { fieldsAt, wordsAt } from './schema-walk.ts';
import type { Path, Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with a file's fields: one fault per field, where its key stands. */
export function faultsOf(schema: z.ZodType, yaml: Yaml, issues: readonly Issue[]): Fault[] {
  const seen = new Set<string>();
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return faultAt(yaml.placeOf(path), 'field-unknown', { field: named(path), known });
      });
    }
    const field = named(issue.path);
    if (seen.has(field)) return [];
    seen.add(field);
    return [faultOf(schema, yaml, issue, field)];
  });
}

function faultOf(schema: z.ZodType, yaml: Yaml, issue: Issue, field: string): Fault {
  const place = yaml.placeOf(issue.path);
  const hint = wordsAt(schema, issue.path)?.hint;
  const value = valueAt(yaml.value, issue.path);
  if (value === undefined || value === null)
    return faultAt(place, 'field-missing', { field, hint });
  if (isUnreal(issue, value)) {
    return faultAt(place, 'date-unreal', { date: String(value) });
  }
  return faultAt(place, 'field-wrong', { field, expected: expectationOf(issue), hint });
}

/** Whether what is wrong with a date or an instant is not its form but that it does not exist. */
function isUnreal(issue: Issue, value: unknown): boolean {
  if (issue.code === 'custom') return issue.params?.rule === 'date-unreal';
  return (
    issue.code === 'invalid_format' && issue.format === 'datetime' && instantForm.test(`${value}`)
  );
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$/;

function expectationOf(issue: Issue): Expectation {
  if (issue.code === 'invalid_type') return { kind: types[issue.expected] ?? 'form' };
  if (issue.code === 'invalid_value') {
    return { kind: 'one-of', options: issue.values.map(String) };
  }
  if (issue.code === 'too_small') return limit('at-least', Number(issue.minimum), issue.origin);
  if (issue.code === 'too_big') return limit('at-most', Number(issue.maximum), issue.origin);
  if (issue.code === 'invalid_format') {
    return { kind: formats[issue.format] ?? patterns[issue.pattern ?? ''] ?? 'form' };
  }
  return { kind: 'form' };
}

function limit(kind: 'at-least' | 'at-most', of: number, origin: string): Expectation {
  const counted = { string: 'characters', array: 'items' } as const;
  return {
    kind,
    limit: of,
    of: origin === 'string' || origin === 'array' ? counted[origin] : 'value',
  };
}

type Plain = Exclude<Expectation['kind'], 'one-of' | 'at-least' | 'at-most'>;

const types: Record<string, Plain> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'fields',
};

const formats: Record<string, Plain> = { datetime: 'instant', url: 'address' };

const patterns: Record<string, Plain> = {
  [String(idPattern)]: 'id',
  [String(dayPattern)]: 'date',
  [String(partialDatePattern)]: 'date',
  [String(yearlyDayPattern)]: 'yearly-day',
  [String(oneLinePattern)]: 'line',
  [String(/\S/)]: 'text',
  [String(/\/$/)]: 'address',
};

/** A path as editors read it: `chairs.agencies`, `known[2].text.ar`. */
export function named(path: Path): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step + 1}]` : `${at ? '.' : ''}${String(step)}`,
    )
    .join('');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined,
    value,
  );
}
