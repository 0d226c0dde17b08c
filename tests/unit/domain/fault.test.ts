import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPlace, type Fault, faultAt } from '../../../src/domain/fault.ts';

test('faults stand in the order of files, then lines, then columns, all as numbers', () => {
  const sorted = [
    fault('content/a.yaml', 2, 1),
    fault('content/a.yaml', 2, 11),
    fault('content/a.yaml', 11, 1),
    fault('content/b.yaml', 1, 1),
  ];

  assert.deepEqual([3, 2, 1, 0].map((at) => sorted[at] as Fault).sort(byPlace), sorted);
});

test('two faults at one place keep the order in which they were found', () => {
  const found = [fault('a.yaml', 1, 1, 'second'), fault('a.yaml', 1, 1, 'first')];

  assert.deepEqual(found.toSorted(byPlace), found);
});

function fault(file: string, line: number, column: number, id = 'an-id'): Fault {
  return faultAt({ file, line, column }, 'id-wrong', { id });
}
