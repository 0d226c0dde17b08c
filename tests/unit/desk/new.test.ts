import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { ask } from '../../../src/desk/ask.ts';
import { newFiles } from '../../../src/desk/new.ts';
import { template } from '../../../src/desk/template.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { readContent } from '../../../src/reading/content.ts';
import { collectionNames, kinds } from '../../../src/schema/collections.ts';
import { wordsOf } from '../../../src/schema/field.ts';
import { aTree } from '../reading/a-tree.ts';
import { Folder } from './a-folder.ts';

const id = '2024-01-02-some-words';
const folder = new Folder();
after(() => folder.remove());

for (const collection of collectionNames) {
  test(`what check finds in a new entry of ${collection} is what is still to be filled in`, () => {
    const files = Object.entries(newFiles(collection));
    const changes = files.map(([name, text]) => [`${collection}/${id}/${name}`, text]);

    const reading = readContent(aTree(Object.fromEntries(changes)), { now: 0 });

    const names = reading.ok ? [] : reading.faults.map(({ name }) => name);
    assert.deepEqual([...new Set(names)].sort(), ['body-empty', 'field-missing']);
    assert.equal(names.filter((name) => name === 'body-empty').length, localeList.length);
  });

  test(`with every # taken away, a new entry of ${collection} has every field`, () => {
    const { facts, text } = kinds[collection];

    for (const schema of [facts, text]) {
      const whole = opened(template(schema, {}));
      assert.deepEqual(parseDocument(whole).errors, []);
      assert.deepEqual(fieldsIn(parse(whole)), fieldsOf(schema));
    }
  });

  test(`every field of ${collection} is explained in every language`, () => {
    const { facts, text } = kinds[collection];

    for (const schema of [facts, text]) {
      const said = template(schema, {});
      for (const [name, field] of shapeOf(schema)) {
        const words = wordsOf(field);
        for (const locale of localeList)
          assert.ok(
            name === 'match' ||
              said.includes(`# ${words?.label[locale]}: ${words?.hint[locale]}\n`),
            name,
          );
      }
    }
  });
}

test('what may be chosen stands above a field', () => {
  const { 'facts.yaml': facts = '' } = newFiles('press');

  assert.match(facts, /^# drafting \| in-clearance \| cleared\nclearance: drafting$/m);
  assert.match(facts, /^# → reference\/sources\.yaml\nsources:$/m);
  assert.match(facts, /^# true \| false\nsample:$/m);
  assert.match(facts, /^#embargo:$/m);
});

test('the command writes the files of every language, and never over others', () => {
  const first = folder.run('new', 'press', id, '--lang=en');
  folder.write(`press/${id}/facts.yaml`, 'mine: true\n');
  const second = folder.run('new', 'press', id, '--lang=ar');

  assert.deepEqual([first.status, first.stderr], [0, '']);
  assert.match(first.stdout, /^“press\/2024-01-02-some-words” has new files: .*\n$/);
  assert.deepEqual(readdirSync(join(folder.path, 'press', id)).sort(), [
    'facts.yaml',
    ...localeList.map((locale) => `index.${locale}.mdx`).sort(),
  ]);
  assert.deepEqual([second.status, second.stdout], [1, '']);
  assert.equal(second.stderr, `«press/${id}» موجود من قبل، فلم يُكتب شيء. اختر معرّفاً آخر.\n`);
  assert.equal(folder.read(`press/${id}/facts.yaml`), 'mine: true\n');
});

for (const [words, sentence] of [
  [['prss', 'words'], /^There is no kind “prss”\. The kinds are “campaign”, /],
  [['press', 'some-words'], /^The folder’s name “some-words” does not begin with a date/],
  [['networks', '../site'], /“\.\.\/site”/],
  [['networks', 'page'], /^The id “page” is kept for pages/],
  [['networks'], /^Give the kind and the id: /],
] as const) {
  test(`${words.join(' ')} is refused in one sentence, and nothing is written`, () => {
    const { status, stdout, stderr } = folder.run('new', ...words, '--lang=en');

    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, sentence);
    assert.equal(stderr.split('\n').length, 2);
  });
}

test('a person is asked, and may say nothing', async () => {
  const output = new PassThrough();
  const input = new PassThrough();
  input.write('  press \nmore\n');

  assert.equal(await ask('Which kind? ', input, output), 'press');
  assert.equal(String(output.read()), 'Which kind? ');
  const silent = new PassThrough();
  silent.end();
  assert.equal(await ask('Which kind? ', silent, output), '');
});

/** A template whose optional fields have been taken out of their comments, at every depth. */
function opened(text: string): string {
  const once = text.replace(/^( *)#(?=[^ ]| {2})/gm, '$1');
  return once === text ? text : opened(once);
}

/** The paths of all fields in a value that was read; of a list, those of its one example. */
function fieldsIn(value: unknown): string[] {
  const [held] = Array.isArray(value) ? value : [value];
  if (typeof held !== 'object' || held === null) return [];
  return Object.entries(held).flatMap(([name, inner]) => [
    name,
    ...fieldsIn(inner).map((path) => `${name}.${path}`),
  ]);
}

/** The paths of all fields that a schema takes, but for what commands write. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodRecord) return ['some-id'];
  if (!(schema instanceof z.ZodObject)) return [];
  return shapeOf(schema)
    .filter(([name]) => name !== 'match')
    .flatMap(([name, inner]) => [name, ...fieldsOf(inner).map((path) => `${name}.${path}`)]);
}

function shapeOf(schema: z.ZodType): [string, z.ZodType][] {
  return schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : [];
}
