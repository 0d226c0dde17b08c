import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { pageWithPictures } from '../../../src/build/page-pictures.ts';
import type { PictureFile } from '../../../src/build/pictures.ts';

const words = 'The words of the page. ';
const write = (pictures: Record<string, { src: string; width: number }>) =>
  words + Object.values(pictures).map(({ src, width }) => `${width} ${src}`);

test('a picture stands in its page, as large as it is', async () => {
  const page = await pageWithPictures({ '/a.png': await aPicture(400, 200) }, write);

  const [, width, data = ''] = /(\d+) data:image\/webp;base64,(\S+)$/.exec(String(page)) ?? [];
  const { width: own, height } = await sharp(Buffer.from(data, 'base64')).metadata();
  assert.deepEqual([width, own, height], ['400', 400, 200]);
});

test('pictures that would make the page too heavy are made smaller, or else left out', async () => {
  const [one, many] = await Promise.all([pageOf(1), pageOf(40)]);

  assert.match(one, / (?:720|480|320) data:/);
  assert.equal(many, words);
  for (const page of [one, many]) assert.ok(page.length <= 150_000);
});

test('a picture that is not whole is named', async () => {
  const picture = await aPicture(400, 200);

  await assert.rejects(
    pageWithPictures({ a: { ...picture, bytes: picture.bytes.subarray(0, 99) } }, write),
    /media\/a\.png cannot be read/,
  );
});

/** A page with pictures that nothing makes small: every point has another colour. */
async function pageOf(count: number): Promise<string> {
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const;
  const picture = await aPicture(1200, 900, noise);
  const pictures = Array.from({ length: count }, (_, at) => [`/${at}.png`, picture] as const);
  return String(await pageWithPictures(Object.fromEntries(pictures), write));
}

async function aPicture(
  width: number,
  height: number,
  noise?: { type: 'gaussian'; mean: number; sigma: number },
): Promise<PictureFile> {
  const create = { width, height, channels: 3 as const, background: 'navy' };
  const bytes = await sharp({ create: { ...create, ...(noise && { noise }) } })
    .png()
    .toBuffer();
  return { path: 'media/a.png', bytes, width, height };
}
