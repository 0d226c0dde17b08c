import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { csv } from '../../../src/artefacts/data/csv/csv.ts';
import { dataFiles } from '../../../src/artefacts/data/files.ts';
import type { Content } from '../../../src/domain/content.ts';
import { datasets } from '../../../src/views/datasets.ts';
import { realContent } from '../reading/real-content.ts';
import { aCampaignEntry } from '../views/a-campaign.ts';
import { aNetwork, aRegion, inArabic } from '../views/a-region.ts';
import { aTerm } from '../views/a-term.ts';
import { anEvent } from '../views/an-event.ts';
import { aNote } from './a-content.ts';
import { converted, partOf } from './docx-readers.ts';
import { has } from './pdf-readers.ts';

const real = await realContent();
const made = {};
const office = { skip: !has('localc') && 'LibreOffice Calc is not on this machine' };

test('every dataset of the content that ships is valid by the schema that is published beside it', () => {
  const files = byName(real);
  for (const name of ['index', ...datasets.map((dataset) => dataset.name)]) {
    const data = JSON.parse(files[`${name}.json`] ?? '');
    const schema = JSON.parse(files[`schema/${name}.json`] ?? '');
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);

    const isValid: boolean = validate(data);
    assert.ok(isValid, `${name}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    assert.equal(schema.$id, data.$schema, name);
    assert.equal(data.edition, 'demonstration', name);
    assert.ok(data.notice.ar && data.notice.en, name);
    // The schema is strict: what it does not name is refused.
    assert.equal(validate({ ...data, more: true }), false, name);
  }
});

test('nothing of the editors’ own business is published, nor a myth as a value of its own', () => {
  const text = Object.values(byName(real)).join('\n');

  for (const field of ['clearance', 'embargo', 'signoffs', 'match', 'unsearched', 'myth']) {
    assert.doesNotMatch(text, new RegExp(`^\\s*"${field}":`, 'm'), field);
  }
  const myth = { fact: 'The fact.', myth: 'THE MYTH ITSELF', why: 'Why it misleads.' };
  const campaign = JSON.parse(
    byName(aRegion({ campaign: [aCampaignEntry('a', {}, myth)] }))['campaign.json'] ?? '',
  );
  const { html, ...values } = campaign.items[0].texts.en;
  assert.doesNotMatch(JSON.stringify(values), /THE MYTH/);
  assert.match(html, /The fact\..*THE MYTH ITSELF.*Why it misleads\..*The fact\./s);
});

test('a text that a language lacks is left empty, and never filled from another', () => {
  const files = byName(aRegion({ networks: [aNetwork({}, { ar: inArabic })] }));

  const [network] = JSON.parse(files['networks.json'] ?? '').items;
  const [row] = rowsOf(files['networks.csv']);

  assert.equal(network.texts.en, null);
  assert.equal(network.pages.en, null);
  assert.equal(network.texts.ar.title, inArabic.title);
  assert.deepEqual([row?.title_en, row?.page_en], ['', '']);
  assert.equal(row?.title_ar, inArabic.title);
});

test('what was withdrawn is no record any more: its name and its day are left', () => {
  const before = JSON.parse(byName(aRegion({ press: [aNote()] }))['press.json'] ?? '');
  const own = { id: '2024-01-02-a-note', on: '2024-07-01', redirects: [] };
  const text =
    byName(aRegion({ withdrawals: [{ collection: 'press', ...own }] }))['press.json'] ?? '';

  const { items, withdrawn } = JSON.parse(text);

  assert.deepEqual(items, []);
  assert.deepEqual(withdrawn, [{ urn: before.items[0].urn, on: '2024-07-01' }]);
  assert.doesNotMatch(text, /a-note/);
});

test('the word to use and the reason stand beside what to avoid, in every row', () => {
  const glossary = { 'a-term': aTerm({}) };
  const content = aRegion();
  const table = byName({ ...content, reference: { ...content.reference, glossary } });

  const [row = {}] = rowsOf(table['glossary.csv']);

  const columns = Object.keys(row);
  const at = columns.indexOf('avoid_ar');
  assert.deepEqual(columns.slice(at - 1, at + 2), ['use_ar', 'avoid_ar', 'why_ar']);
  for (const own of rowsOf(byName(real)['glossary.csv'])) {
    assert.ok(own.use_ar && own.use_en && own.why_ar && own.why_en, own.id);
  }
});

test('a figure has its value, year, region, source and caution in its row', () => {
  const rows = rowsOf(byName(real)['figures.csv']);

  assert.equal(rows.length, Object.keys(real.reference.statistics).length);
  for (const { id = '', value, unit_ar, region_en, sources, certainty } of rows) {
    const figure = real.reference.statistics[id];
    assert.equal(Number(value), figure?.value, id);
    assert.ok(unit_ar && region_en && sources && certainty, id);
    assert.equal(rows.find((row) => row.id === id)?.date, figure?.year ?? '', id);
  }
});

test('every row of a table of the demonstration says so in every language', () => {
  for (const name of ['networks', 'events', 'figures', 'glossary']) {
    for (const row of rowsOf(byName(real)[`${name}.csv`])) {
      assert.equal(row.edition, 'demonstration');
      assert.equal(row.notice_ar, real.site.tellings.ar.notice);
    }
  }
  const official = aRegion({ edition: 'official', events: [anEvent('a')] });
  assert.deepEqual(
    rowsOf(byName(official)['events.csv']).map(({ edition, notice_en }) => [edition, notice_en]),
    [['official', undefined]],
  );
});

test('no words are a formula to a spreadsheet, and numbers stay numbers', () => {
  const signs = ['=1+1', '+1', '-1', '@a', '\tx', '＝1'];

  const table = csv(['a'], [...signs.map((sign) => [sign]), [-3.5], ['ordinary = words']]);

  const cells = parse(table, { bom: true, from: 2 }).flat();
  assert.deepEqual(cells, [...signs.map((sign) => `'${sign}`), '-3.5', 'ordinary = words']);
});

test('commas, quotation marks and Arabic come back as they were, and lines are joined', () => {
  const cells = ['a, "b"', 'وب، «ج»', 'one\ntwo', ' spaced '];

  const table = csv(['1', '2', '3', '4'], [cells]);

  assert.ok(table.startsWith('\uFEFF1,2,3,4\r\n'));
  assert.deepEqual(parse(table, { bom: true, from: 2 }), [
    ['a, "b"', 'وب، «ج»', 'one two', ' spaced '],
  ]);
});

test('a spreadsheet opens the tables with their Arabic, and with no formula', office, () => {
  const table = csv(
    ['use_ar', 'n'],
    [
      ['=HYPERLINK("https://elsewhere.test")', 1],
      ['مهاجر في وضع غير نظامي', -2],
    ],
  );
  const files = [byName(real)['glossary.csv'] ?? '', table].map((text) => Buffer.from(text));

  const [glossary, own] = converted(files, 'xlsx', 'csv').map((sheet) => ({
    words: partOf(sheet, 'xl/sharedStrings.xml'),
    cells: partOf(sheet, 'xl/worksheets/sheet1.xml'),
  }));

  for (const { term } of Object.values(real.reference.glossary)) {
    assert.ok(glossary?.words.includes(term.ar), term.ar);
  }
  assert.match(own?.words ?? '', /مهاجر في وضع غير نظامي/);
  assert.doesNotMatch(`${own?.cells}${glossary?.cells}`, /<f[ >]/);
  assert.match(own?.cells ?? '', /<v>-2<\/v>/);
});

test('a record has one name, which no other has', () => {
  const files = byName(real);
  const names = datasets.flatMap(({ name, collection }) => {
    const data = JSON.parse(files[`${name}.json`] ?? '');
    const items: { urn: string }[] = data.items ?? data.icons;
    return collection ? items.map(({ urn }) => urn) : [];
  });

  assert.ok(names.length > 100);
  assert.equal(new Set(names).size, names.length);
});

function byName(content: Content): Record<string, string> {
  return Object.fromEntries(dataFiles(content, made).map(({ name, text }) => [name, text]));
}

function rowsOf(table = ''): Record<string, string>[] {
  return parse(table, { bom: true, columns: true });
}
