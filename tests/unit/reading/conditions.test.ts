import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsFrom } from '../../../src/reading/conditions.ts';

test('the instant is the one that the environment gives in seconds', () => {
  assert.deepEqual(conditionsFrom({ SOURCE_DATE_EPOCH: '1720076400' }), {
    now: Date.parse('2024-07-04T07:00:00Z'),
  });
});

test('a part of a second counts: a build hands its own instant on to its steps', () => {
  assert.equal(conditionsFrom({ SOURCE_DATE_EPOCH: '1720076400.5' }).now, 1_720_076_400_500);
});

test('without an instant it is now', () => {
  const before = Date.now();
  const { now } = conditionsFrom({});

  assert.ok(before <= now && now <= Date.now());
});

test('an instant that is not a number of seconds is refused, endless ones included', () => {
  for (const epoch of [
    'today',
    '2024-07-04',
    'Infinity',
    '1e999',
    '9'.repeat(400),
    'NaN',
    '0x10',
    '1.',
    ' ',
    '-1',
  ]) {
    assert.throws(
      () => conditionsFrom({ SOURCE_DATE_EPOCH: epoch }),
      /not a number of seconds/,
      epoch,
    );
  }
});

test('an address overrides the content’s where it is full and ends in a slash', () => {
  const address = 'https://khayt.test/base/';

  assert.equal(conditionsFrom({ KHAYT_ADDRESS: address }).address, address);
  assert.equal('address' in conditionsFrom({ KHAYT_ADDRESS: '' }), false);
});

test('any other address is refused', () => {
  for (const address of [
    'https://khayt.test',
    '/khayt/',
    'khayt.test/',
    'ftp://a.b/',
    'https:///',
  ]) {
    assert.throws(() => conditionsFrom({ KHAYT_ADDRESS: address }), /full address/, address);
  }
});
