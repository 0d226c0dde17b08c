import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from '../../../src/domain/prose.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { aContent, aNote, paragraph } from './a-content.ts';
import { aPicture, aPictured, docxOf, everyPart } from './a-docx.ts';
import { elementsOf, namesIn, partOf } from './docx-readers.ts';
import { everyKind } from './every-kind.ts';

const body = 'word/document.xml';

test('each paragraph and table of an Arabic file runs from right to left, and none of an English one', async () => {
  const arabic = await everyPart('ar');
  const english = await everyPart('en');

  const paragraphs = elementsOf(arabic, 'w:p');
  assert.ok(paragraphs.length > 30);
  assert.deepEqual(
    paragraphs.filter((each) => !each.includes('<w:bidi/>')),
    [],
  );
  for (const table of elementsOf(arabic, 'w:tbl')) assert.match(table, /<w:bidiVisual\/>/);
  assert.doesNotMatch(english, /<w:bidi\/>|<w:bidiVisual\/>/);
});

for (const locale of localeList) {
  test(`Arabic runs, and no others, are set as Arabic in the file in ${locale}`, async () => {
    const runs = elementsOf(await everyPart(locale), 'w:r').filter((run) => run.includes('<w:t '));

    for (const run of runs) {
      const text = run.replaceAll(/<[^>]*>/g, '');
      const isSetAsArabic = run.includes('<w:rtl/>');
      if (/\p{Script=Arabic}/u.test(text)) assert.ok(isSetAsArabic, text);
      if (/[\p{Script=Latin}\p{N}]/u.test(text)) assert.ok(!isSetAsArabic, text);
    }
  });

  test(`each run of the file in ${locale} says its language in either script`, async () => {
    const runs = elementsOf(await everyPart(locale), 'w:r').filter((run) => run.includes('<w:t '));

    for (const run of runs) assert.match(run, /<w:lang w:val="en(?:-GB)?" w:bidi="ar"\/>/);
  });
}

test('a source in another language is marked as such', async () => {
  const content = aContent(aNote());
  const source = content.reference.sources['a-source'];
  assert.ok(source);
  const sources = { 'a-source': { ...source, title: 'Un titre', language: 'fr' as const } };
  const french = { ...content, reference: { ...content.reference, sources } };

  const runs = elementsOf(partOf(await docxOf(aNote(), 'ar', {}, french), body), 'w:r');

  const title = runs.find((run) => run.includes('Un titre'));
  assert.match(title ?? '', /<w:lang w:val="fr" w:bidi="ar"\/>/);
});

test('each citation leads to the source that has its number', async () => {
  const document = partOf(await docxOf(aNote({ body: everyKind }), 'ar'), body);

  const cited = [...document.matchAll(/w:anchor="source-(\d+)"(.*?)<\/w:hyperlink>/g)];

  assert.ok(cited.length > 0);
  for (const [, number, run = ''] of cited) {
    assert.equal(run.replaceAll(/^.*?>|<[^>]*>/g, ''), `[${number}]`);
    assert.match(
      document,
      new RegExp(`<w:bookmarkStart w:name="source-${number}" w:id="${number}"/>`),
    );
  }
});

test('each ordered list counts from one, and a list within a list stands deeper', async () => {
  const list = (text: string): Prose => [{ kind: 'list', ordered: true, items: [paragraph(text)] }];
  const nested: Prose = [
    { kind: 'list', ordered: true, items: [[...paragraph('outer'), ...list('inner')]] },
  ];
  const document = partOf(
    await docxOf(aNote({ body: [...list('one'), ...list('two'), ...nested] }), 'en'),
    body,
  );

  const numberings = ['one', 'two', 'outer', 'inner'].map((word) => {
    const found = elementsOf(document, 'w:p').find((each) => each.includes(`>${word}<`));
    return /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(found ?? '')?.slice(1) ?? [];
  });

  assert.deepEqual(
    numberings.map(([level]) => level),
    ['0', '0', '0', '1'],
  );
  assert.equal(new Set(numberings.map(([, id]) => id)).size, 4);
});

for (const locale of localeList) {
  test(`every style that the file in ${locale} names is defined in it`, async () => {
    const file = await docxOf(aPictured({ body: everyKind }), locale, aPicture);
    const styles = partOf(file, 'word/styles.xml');
    const named = namesIn(file)
      .filter((name) => /^word\/\w+\.xml$/.test(name))
      .flatMap((name) => [
        ...partOf(file, name).matchAll(/<w:(?:[prt]\w*Style|basedOn) w:val="(\w+)"/g),
      ])
      .map(([, style]) => style);

    const missing = named.filter((style) => !styles.includes(`w:styleId="${style}"`));

    assert.ok(named.includes('Quote'));
    assert.deepEqual(missing, []);
  });
}
