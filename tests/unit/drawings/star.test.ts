import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starCorner, starKnots } from '../../../src/drawings/star.ts';

test('the first objective lights the top of the star, the others follow clockwise', () => {
  assert.deepEqual(starCorner(1, 40), { x: 50, y: 10 });
  assert.ok(starCorner(2).x > 50);
  assert.ok(starCorner(23).x < 50);
  assert.throws(() => starCorner(24), /no corner for objective 24/);
});

test('each objective’s corner is one of the knots', () => {
  const { x, y } = starCorner(17);

  assert.ok(starKnots().includes(`M${x} ${y}h0`));
});
