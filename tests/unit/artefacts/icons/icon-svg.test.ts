import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { iconSvg } from '../../../../src/artefacts/icons/icon-svg.ts';
import { iconSheets } from '../../../../src/build/icon-jobs.ts';
import { iconEditionNames } from '../../../../src/views/icon-editions.ts';
import { difference, picture } from '../../drawings/a-picture.ts';
import { aSheet, iconFace, realContent } from './an-icon.ts';

const face = await iconFace();
const sheets = iconSheets(await realContent());

test('there are 23 icons in each of two languages', () => {
  assert.equal(sheets.length, 46);
});

for (const edition of iconEditionNames) {
  test(`${edition}: every icon has a size, a language, a name and a description, and no text to set`, () => {
    for (const sheet of sheets) {
      const svg = iconSvg(sheet, edition, face);
      const name = `${sheet.id}-${sheet.lang}-${edition}`;

      assert.match(svg, /^<svg [^>]*width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/, name);
      assert.match(svg, new RegExp(`<svg [^>]*role="img" lang="${sheet.lang}"`), name);
      assert.ok(svg.includes(`aria-labelledby="${name}-title" aria-describedby="${name}-desc"`));
      assert.ok(
        svg.includes(`<title id="${name}-title">`) && svg.includes(`<desc id="${name}-desc">`),
      );
      assert.doesNotMatch(svg, /<text|<tspan|<style|<script|font-|href=|NaN|undefined/, name);
    }
  });
}

test('a file says that it is a demonstration, of which set, under which licence and where it stands', () => {
  const svg = iconSvg(aSheet({ licence: 'CC & more' }), 'tile', face);

  for (const words of [
    '<title id="gcm-17-en-tile-title">Objective 17: A label</title>',
    '<desc id="gcm-17-en-tile-desc">What is drawn.</desc>',
    '<dc:description>A demonstration. A set of its own. Whose the label is.</dc:description>',
    '<dc:rights>CC &amp; more</dc:rights>',
    '<dc:source>https://khayt.test/en/icons/gcm-17/</dc:source>',
    '<dc:language>en</dc:language>',
  ]) {
    assert.ok(svg.includes(words), words);
  }
});

test('a banner says how sure its title is where it is not plainly sourced', () => {
  const [unsure, sure] = ['How sure the title is.', null].map((titleNote) =>
    iconSvg(aSheet({ titleNote }), 'banner', face),
  );

  assert.ok(unsure?.includes('What is drawn. How sure the title is.</desc>'));
  assert.ok(sure?.includes('What is drawn.</desc>'));
});

test('a working translation in Arabic is called one in its banner', () => {
  const sheet = sheets.find(({ id, lang }) => id === 'gcm-17' && lang === 'ar');
  assert.ok(sheet);

  assert.match(iconSvg(sheet, 'banner', face), /صياغة العنوان: ترجمة عملية\.<\/desc>/);
});

test('the same icon gives the same bytes', async () => {
  const other = await iconFace();

  for (const edition of iconEditionNames) {
    assert.equal(iconSvg(aSheet(), edition, other), iconSvg(aSheet(), edition, face));
  }
});

test('a letter without a shape is a fault that names itself, the letter and the file', () => {
  assert.throws(
    () => iconSvg(aSheet({ label: 'A 漢 label' }), 'tile', face),
    /^Error: gcm-17-en-tile\.svg could not be made: glyph-missing: .*“漢” \(U\+6F22\)/,
  );
});

test('fewer bytes leave a drawing as it is', async () => {
  for (const sheet of sheets) {
    const svg = Buffer.from(iconSvg(sheet, 'pictogram-black', face));
    const slim = await sharp(svg, { density: 72 * 2 })
      .extractChannel('alpha')
      .raw()
      .toBuffer();

    const apart = difference(slim, await picture(sheet.path, 384));
    assert.ok(apart < 0.02, `${sheet.id}-${sheet.lang}: ${apart.toFixed(3)}`);
  }
});
