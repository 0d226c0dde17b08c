import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { argumentsOf, placeIn } from '../../../src/desk/arguments.ts';

test('options and what stands among them are told apart', () => {
  const given = argumentsOf(['press', '--content=here', '--json', '--lang=ar', 'networks/jordan']);

  assert.deepEqual(given, {
    content: 'here',
    locale: 'ar',
    json: true,
    rest: ['press', 'networks/jordan'],
    isUnderstood: true,
  });
});

test('an option or a language that is not known is not understood', () => {
  for (const word of ['--fix', '--lang=fr', '--content', '--json=yes', '-x'])
    assert.equal(argumentsOf([word]).isUnderstood, false, word);
});

test('a collection or an entry is found by any path that leads to it', () => {
  const entry = { collection: 'press', id: 'a-note' };

  for (const path of [
    'press/a-note',
    './press/a-note/',
    'press\\a-note',
    'content/press/a-note',
    'content/press/a-note/index.ar.mdx',
    resolve('content/press/a-note/facts.yaml'),
  ])
    assert.deepEqual(placeIn('content', path), entry, path);
  assert.deepEqual(placeIn('elsewhere/content', 'content/press/a-note'), entry);
  assert.deepEqual(placeIn('content', 'press'), { collection: 'press' });
  for (const path of ['', '..', 'content', 'prss/a-note', 'reference'])
    assert.equal(placeIn('content', path), undefined, path);
});
