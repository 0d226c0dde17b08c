import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const colours = coloursOf(readFileSync(join(root, 'src/styles/sections/objectives.css'), 'utf8'));

test('every objective has a colour, on which white has a contrast of 4.5 or more', () => {
  for (let number = 1; number <= 23; number += 1) {
    const colour = colours.get(number);

    assert.ok(colour, `${number} has no colour`);
    assert.ok(contrastWithWhite(colour) >= 4.5, `${number}: ${contrastWithWhite(colour)}`);
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

/** As WCAG 2.2 defines it. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
