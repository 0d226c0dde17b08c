import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFewColours } from '../../../src/build/few-colours.ts';

const ground = '#ffffff';
const svg = '<svg><path fill="#000000"/></svg>';

test('a pixel keeps a colour of the drawing, and that of a soft edge is halfway to the ground', () => {
  const pixels = Uint8Array.from([0, 0, 0, 250, 250, 250, 120, 130, 140]);

  const few = inFewColours(pixels, svg, ground);

  assert.deepEqual([...few], [0, 0, 0, 255, 255, 255, 128, 128, 128]);
});
