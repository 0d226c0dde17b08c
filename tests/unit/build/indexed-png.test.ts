import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { indexedPng } from '../../../src/build/indexed-png.ts';

const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">كلمات</x:xmpmeta>';

test('a picture of few colours is read back as it was, with what it says of itself', async () => {
  const pixels = await drawn('<rect width="9" height="5" fill="#2b458b"/>');

  const png = indexedPng({ ...pixels, xmp });

  const { format, isPalette, xmpAsString } = await sharp(png).metadata();
  assert.deepEqual([format, isPalette, xmpAsString], ['png', true, xmp]);
  assert.deepEqual(await pixelsOf(png), pixels.data);
});

test('what fills something keeps its colour to the last bit, and soft edges lose what nobody sees', async () => {
  const circle =
    '<circle cx="40" cy="40" r="33" fill="#13579b" stroke="#fedcba" stroke-width="3"/>';
  const pixels = await drawn(circle, 80);

  const read = await pixelsOf(indexedPng({ ...pixels, xmp }));

  const middle = 4 * (40 * 80 + 40);
  assert.deepEqual([...read.subarray(middle, middle + 4)], [0x13, 0x57, 0x9b, 0xff]);
  for (const [at, value] of pixels.data.entries()) {
    if (at % 4 === 3) assert.ok(Math.abs(value - (read[at] ?? 0)) < 16, String(at));
  }
});

test('a picture with more colours than a palette holds is still a picture', async () => {
  const noise = Uint8Array.from({ length: 4 * 64 * 64 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * 7919 + (at >> 5) * 104729) % 256,
  );

  const png = indexedPng({ data: noise, width: 64, height: 64, xmp });

  const read = await pixelsOf(png);
  assert.ok(noise.every((value, at) => Math.abs(value - (read[at] ?? 0)) < 64));
});

async function drawn(shape: string, size = 12) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${shape}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function pixelsOf(png: Uint8Array): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}
