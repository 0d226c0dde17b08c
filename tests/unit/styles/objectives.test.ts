import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { objectiveColour } from '../../../src/drawings/colours.ts';

const root = join(import.meta.dirname, '../../..');
const colours = coloursOf(
  readFileSync(join(root, 'src/styles/sections/objective-colours.css'), 'utf8'),
);

test('the pages show every objective in the colour in which its files are drawn', () => {
  for (let number = 1; number <= 23; number += 1) {
    assert.equal(colours.get(number), objectiveColour(number), `${number}`);
  }
});

test('neighbours differ, and each round table has two tones that no other has', () => {
  const tables: { objectives: string[] }[] = parse(
    readFileSync(join(root, 'content/reference/round-tables.yaml'), 'utf8'),
  );
  const tones = tables.map(({ objectives }) => objectives.map(numberOf).map(toneOf));

  for (let number = 2; number <= 23; number += 1) {
    assert.notEqual(toneOf(number), toneOf(number - 1), `${number - 1} and ${number}`);
  }
  for (const family of tones) {
    assert.equal(new Set(family).size, 2);
    assert.ok(family.every((tone, index) => tone !== family[index + 1]));
  }
  assert.equal(new Set(tones.flat()).size, 2 * tables.length);
});

function coloursOf(css: string): Map<number, string> {
  const rules = css.matchAll(/((?:\.objective--\d+,?\s*)+)\{\s*--objective: (#[\da-f]{6});/g);
  return new Map(
    Array.from(rules).flatMap(([, selectors = '', colour = '']) =>
      Array.from(selectors.matchAll(/\d+/g), ([number]): [number, string] => [
        Number(number),
        colour,
      ]),
    ),
  );
}

function toneOf(number: number): string | undefined {
  return colours.get(number);
}

function numberOf(id: string): number {
  return Number(id.replace('gcm-', ''));
}
