import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAddresses } from '../../../src/build/release-addresses.ts';

const files = [
  '404.html',
  'ar/index.html',
  'ar/press/index.html',
  'ar/press/page/2/index.html',
  'ar/press/2024-01-02-a/side-by-side/index.html',
];

test('every page is written down, but no later page of a list and no file', () => {
  const { text, added } = withAddresses('', ['index.html', 'favicon.svg', ...files]);

  assert.deepEqual(text.split('\n').slice(1), ['/', '/ar/', '/ar/press/', '']);
  assert.match(text, /^# /);
  assert.equal(added, 3);
});

test('what is written down already stays where it is, and what is new comes after it', () => {
  const list = '# A remark.\n/en/old/\n/ar/press/\n';

  const { text, added } = withAddresses(list, files);

  assert.equal(text, `${list}/ar/\n`);
  assert.equal(added, 1);
  assert.deepEqual(withAddresses(text, files), { text, added: 0 });
});
