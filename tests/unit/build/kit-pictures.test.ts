import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { makeArtefacts } from '../../../src/build/artefacts.ts';
import { shownPictures } from '../../../src/views/picture.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';
import { has } from '../artefacts/pdf-readers.ts';
import { aDrawing } from '../drawings/a-drawing.ts';
import { aPhotograph, tagsOf } from './a-photograph.ts';

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
    const pages = globSync(join(place, 'files/media/press', id, 'hall*.{jpg,webp,png}'));
    assert.equal(pages.length, 9);
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
  'a picture on a page is upright, as wide as it is shown and smaller, and each says whose it is',
  exiftool,
  async () => {
    const made = JSON.parse(readFileSync(join(place, 'made.json'), 'utf8'));
    for (const [ending, kind] of [
      ['jpg', 'jpeg'],
      ['webp', 'webp'],
      ['png', 'png'],
    ]) {
      for (const [size, across, down] of [
        ['', 1280, 1920],
        ['.800', 800, 1200],
        ['.480', 480, 720],
      ]) {
        const path = `media/press/${id}/hall${size}.${ending}`;
        const { format, width, height } = await sharp(join(place, 'files', path)).metadata();
        const said = tagsOf(join(place, 'files', path));

        assert.deepEqual([format, width, height], [kind, across, down], path);
        assert.deepEqual([made[path].width, made[path].height], [across, down]);
        assert.equal(said['XMP:Credit'], `${long} / A credit`, path);
        assert.equal(said['XMP:UsageTerms'], 'CC BY 4.0', path);
        assert.equal(said['XMP:Description-en'], 'A caption & more', path);
      }
    }
  },
);

test('a page offers every width of a picture, and no file that is not there', () => {
  const own = content();
  const [note] = own.press;
  assert.ok(note);
  const made = JSON.parse(readFileSync(join(place, 'made.json'), 'utf8'));

  const shown = shownPictures('press', note, own, 'ar', made);

  const folder = `/media/press/${id}`;
  assert.equal(
    shown.jpg?.srcset,
    `${folder}/hall.480.jpg 480w, ${folder}/hall.800.jpg 800w, ${folder}/hall.jpg 1280w`,
  );
  assert.equal(shown.jpg?.sizes, '(max-width: 480px) 60vw, min(92vw, 640px)');
  const drawing = `${folder}/a-drawing.ar`;
  assert.equal(shown['a-drawing']?.srcset, `${drawing}.480.webp, ${drawing}.webp 1.5x`);
  assert.equal(shown['a-drawing']?.sizes, undefined);
  assert.deepEqual(Object.keys(shown).length, 4);
});

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
