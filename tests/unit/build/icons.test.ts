import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { icons } from '../../../src/build/icons.ts';

const folder = join(import.meta.dirname, '../../../public');

test('the committed icons are those that the program draws', async () => {
  for (const [name, bytes] of Object.entries(await icons())) {
    const [drawn, committed] = await Promise.all([pixels(bytes), pixels(join(folder, name))]);

    assert.ok(drawn.equals(committed), `public/${name}`);
  }
});

test('the icon of a browser tab needs neither style nor script', () => {
  const svg = readFileSync(join(folder, 'favicon.svg'), 'utf8');

  assert.doesNotMatch(svg, /style|script|href|on\w+=/);
});

function pixels(image: string | Uint8Array): Promise<Buffer> {
  return sharp(image).raw().toBuffer();
}
