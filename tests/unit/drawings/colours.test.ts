import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrastWithWhite, objectiveColour } from '../../../src/drawings/colours.ts';

test('white can be read on the colour of every objective', () => {
  for (let number = 1; number <= 23; number += 1) {
    assert.ok(contrastWithWhite(objectiveColour(number)) >= 4.5, `${number}`);
  }
  assert.throws(() => objectiveColour(24), /no objective 24/);
});

test('contrast is counted as WCAG has it', () => {
  assert.equal(contrastWithWhite('#000000'), 21);
  assert.equal(contrastWithWhite('#ffffff'), 1);
  assert.equal(contrastWithWhite('#767676').toFixed(2), '4.54');
});
