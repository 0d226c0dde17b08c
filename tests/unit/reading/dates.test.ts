import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/reading/content.ts';
import { formOf } from '../desk/every-fault.ts';
import { aTree, noteFacts } from './a-tree.ts';

test('a day that is not in the calendar is told as what it is', () => {
  assert.deepEqual(faultsOf({ published: '2024-02-30' }), ['date-unreal']);
});

test('a day in another form is told the form', () => {
  assert.deepEqual(faultsOf({ published: '4 July 2024' }), ['field-wrong date']);
});

test('an instant that never comes is told as what it is', () => {
  for (const embargo of ['2024-02-30T10:00:00+03:00', '2024-07-04T25:00:00Z']) {
    assert.deepEqual(faultsOf({ embargo }), ['date-unreal'], embargo);
  }
});

test('an instant without seconds or offset exists, and is told the form', () => {
  for (const embargo of ['2024-07-04T10:00+03:00', '2024-07-04T10:00:00', '2024-07-04']) {
    assert.deepEqual(faultsOf({ embargo }), ['field-wrong instant'], embargo);
  }
});

/** The faults of a note with these facts, each by its form. */
function faultsOf(facts: object): string[] {
  const written = noteFacts(facts);
  const reading = readContent(aTree({ 'press/2024-01-02-a-note/facts.yaml': written }), { now: 0 });
  assert.ok(!reading.ok);
  return reading.faults.map(formOf);
}
