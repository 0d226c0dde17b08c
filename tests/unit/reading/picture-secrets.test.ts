import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { secretsInExif } from '../../../src/reading/exif.ts';
import { secretsIn } from '../../../src/reading/picture-secrets.ts';
import { pngText, profileIn } from '../../../src/reading/png-text.ts';

const folder = join(
  import.meta.dirname,
  '../../fixtures/faults/pictures-as-they-should-not-be/content/press/2024-05-01-released',
);
const pictures = readdirSync(folder).filter((name) => /\.(?:jpg|png|webp)$/.test(name));

test('a picture that is cut short or damaged is read as far as it goes', () => {
  for (const name of pictures) {
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = Uint8Array.from(bytes);
      damaged.fill(0xff, at, at + 4);

      assert.doesNotThrow(() => secretsIn(bytes.subarray(0, at)), `${name} ${at}`);
      assert.doesNotThrow(() => secretsIn(damaged), `${name} ${at}`);
    }
  }
});

test('data about a picture is read in either order of bytes', () => {
  const table = [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x10, 0, 2, 0, 0, 0, 1, 0, 0, 0, 0];

  assert.deepEqual(secretsInExif(Uint8Array.from([0x4d, 0x4d, ...table])), ['camera']);
  assert.deepEqual(secretsInExif(Uint8Array.from([0x49, 0x49, ...table])), []);
});

test('a profile that a program wrote as digits is read back as bytes', () => {
  const written = Buffer.from('\nexif\n       4\n4578\n6966\n');

  assert.equal(Buffer.from(profileIn(written)).toString(), 'Exif');
  assert.equal(profileIn(Buffer.from('A title')).length, 0);
});

test('a text of a picture is unpacked, and one that cannot be is left alone', () => {
  const plain = Buffer.from('Title\0A picture');
  const broken = Buffer.from('Title\0\0no packed text');

  assert.equal(Buffer.from(pngText('tEXt', plain)).toString(), 'A picture');
  assert.equal(pngText('zTXt', broken).length, 0);
});
