import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfWords } from '../../../src/domain/severity.ts';
import { everyFault, formOf } from '../desk/every-fault.ts';
import { caseNames, expectedIn, faultsIn } from './fault-cases.ts';

for (const name of caseNames) {
  test(`${name.replaceAll('-', ' ')}: every fault at its place, and nothing else`, async () => {
    assert.deepEqual(await faultsIn(name), expectedIn(name));
  });
}

test('every fault has a case, in each of its forms', () => {
  const covered = caseNames.flatMap(expectedIn).map((line) => /:\d+:\d+ (.*)$/.exec(line)?.[1]);
  // Faults of words have cases of their own: tests/fixtures/checks.
  const forms = new Set(everyFault.filter(({ name }) => !isOfWords(name)).map(formOf));
  // The word for whatever a later parser may bring: the present one knows nothing more.
  forms.delete('block-forbidden other');

  assert.deepEqual(
    [...forms].filter((form) => !covered.includes(form)),
    [],
  );
});
