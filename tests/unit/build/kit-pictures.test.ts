import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { makeArtefacts } from '../../../src/build/artefacts.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';
import { has } from '../artefacts/pdf-readers.ts';
import { aDrawing } from '../drawings/a-drawing.ts';

const exiftool = { skip: !has('exiftool') && 'ExifTool is not on this machine' };
const id = '2024-01-02-a-note';
const long = 'ص'.repeat(40);

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'khayt-'));
  const folder = join(place, 'content/press', id);
  mkdirSync(folder, { recursive: true });
  for (const [name, format] of [
    ['hall.jpg', 'jpeg'],
    ['hall.webp', 'webp'],
    ['hall.png', 'png'],
  ] as const) {
    writeFileSync(join(folder, name), await aPhotograph(format));
  }
  await makeArtefacts(content(), {
    cacheFolder: place,
    outFolder: join(place, 'files'),
    contentFolder: join(place, 'content'),
  });
  const kit = unzipSync(readFileSync(join(place, `files/media/press/${id}/${id}-kit.zip`)));
  mkdirSync(join(place, 'kit'));
  for (const [name, bytes] of Object.entries(kit)) {
    if (name.startsWith('pictures/')) writeFileSync(join(place, 'kit', name.slice(9)), bytes);
  }
});
after(() => rm(place, { recursive: true }));

test(
  'the photographs of these tests say where, by what and by whom they were taken',
  exiftool,
  () => {
    for (const name of ['hall.jpg', 'hall.webp', 'hall.png']) {
      const said = tagsOf(join(place, 'content/press', id, name));

      assert.equal(said['EXIF:Model'], 'A telephone', name);
      assert.match(String(said['Composite:GPSPosition'] ?? said['EXIF:GPSLatitude']), /33/, name);
    }
  },
);

test(
  'a picture in full size is an upright JPEG with caption, credit and terms as XMP and IPTC',
  exiftool,
  async () => {
    for (const name of ['jpg.jpg', 'webp.jpg', 'png.jpg']) {
      const path = join(place, 'kit', name);
      const said = tagsOf(path);
      const { format, width, height } = await sharp(path).metadata();

      assert.deepEqual([format, width, height], ['jpeg', 1600, 2400], name);
      assert.equal(said['XMP:Description'], 'شرح الصورة');
      assert.equal(said['XMP:Description-en'], 'A caption & more');
      assert.equal(said['XMP:AltTextAccessibility-en'], 'What it shows');
      assert.equal(said['XMP:Credit'], `${long} / A credit`);
      assert.equal(said['XMP:UsageTerms'], 'CC BY 4.0');
      assert.equal(said['XMP:WebStatement'], `https://khayt.test/ar/press/${id}/`);
      assert.match(String(said['XMP:Instructions']), /اسم الموقع ! \/ Name of the site !/);
      assert.equal(said['IPTC:CodedCharacterSet'], 'UTF8');
      assert.equal(said['IPTC:Caption-Abstract'], 'شرح الصورة\nA caption & more');
      assert.equal(said['IPTC:Credit'], 'ص'.repeat(16));
      assert.equal(said['IPTC:CopyrightNotice'], 'CC BY 4.0');
      assert.equal(said['IPTC:DateCreated'], '2024:03:04');
      assert.match(String(said['IPTC:SpecialInstructions']), /Name of the site !/);
    }
  },
);

test(
  'no picture that leaves the site says where, by what or by whom it was taken',
  exiftool,
  () => {
    const pages = ['hall.jpg', 'hall.webp', 'hall.png'].map((name) =>
      join(place, 'files/media/press', id, name),
    );
    const prints = ['jpg.jpg', 'webp.jpg', 'png.jpg'].map((name) => join(place, 'kit', name));
    for (const path of [...pages, ...prints]) {
      const names = Object.keys(tagsOf(path));

      assert.deepEqual(
        names.filter((name) => /^EXIF:|GPS|Model|Make|Serial|Owner|Lens/.test(name)),
        [],
        path,
      );
    }
  },
);

test(
  'a picture on a page is upright, no wider than it is shown, and says whose it is',
  exiftool,
  async () => {
    const made = JSON.parse(readFileSync(join(place, 'made.json'), 'utf8'));
    for (const [name, kind] of [
      ['hall.jpg', 'jpeg'],
      ['hall.webp', 'webp'],
      ['hall.png', 'png'],
    ]) {
      const path = `media/press/${id}/${name}`;
      const { format, width, height } = await sharp(join(place, 'files', path)).metadata();

      assert.deepEqual([format, width, height], [kind, 1280, 1920]);
      assert.deepEqual([made[path].width, made[path].height], [1280, 1920]);
      assert.equal(tagsOf(join(place, 'files', path))['XMP:Credit'], `${long} / A credit`);
    }
  },
);

test(
  'a drawing is there in full size in each language, and says of itself in that one',
  exiftool,
  async () => {
    for (const [locale, alt] of [
      ['ar', 'ما فيها'],
      ['en', 'What it shows'],
    ] as const) {
      const path = join(place, 'kit', `a-drawing-${locale}.jpg`);
      const { width } = await sharp(path).metadata();

      assert.equal(width, 1920);
      assert.equal(tagsOf(path)['XMP:AltTextAccessibility'], alt);
    }
  },
);

test('ExifTool finds nothing wrong in the files', exiftool, () => {
  const told = execFileSync(
    'sh',
    ['-c', 'exiftool -validate -warning -error -a "$0"', join(place, 'kit')],
    { encoding: 'utf8' },
  );

  assert.doesNotMatch(told, /Warning|Error/);
});

function content() {
  const note = aNote({ body: [{ kind: 'figure', picture: 'jpg' }] });
  const words = {
    alt: { ar: 'ما فيها', en: 'What it shows' },
    caption: { ar: 'شرح الصورة', en: 'A caption & more' },
    credit: { ar: long, en: 'A credit' },
    licence: 'CC BY 4.0',
    consent: 'no-people' as const,
    taken: '2024-03-04',
  };
  const pictures = ['jpg', 'webp', 'png'].map((ending) => ({
    id: ending,
    file: `hall.${ending}`,
    ...words,
  }));
  const drawing = { ...aDrawing('dots', 'a-figure'), ...words };
  return aContent({ ...note, facts: { ...note.facts, pictures: [...pictures, drawing] } });
}

/** A picture that lies on its side and says where it was taken, and with what. */
function aPhotograph(format: 'jpeg' | 'webp' | 'png'): Promise<Uint8Array> {
  return sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#2b458b' } })
    .withExif({
      IFD0: { Make: 'A maker', Model: 'A telephone', Artist: 'Somebody', Orientation: '6' },
      IFD2: { SerialNumber: '12345' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '33/1 53/1 20/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '35/1 30/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();
}

function tagsOf(path: string): Record<string, unknown> {
  const [said] = JSON.parse(
    execFileSync('sh', ['-c', 'exiftool -json -G -a "$0"', path], { encoding: 'utf8' }),
  );
  return said;
}
