import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsAny } from '../../../src/domain/myth.ts';

const myth = 'Testers in the Arab region take places from others.';

test('a text repeats a myth that it quotes, however it is spelt', () => {
  assert.equal(repeatsAny([myth])('“TESTERS in the Arab region take places from others”?'), true);
  assert.equal(repeatsAny([myth])('Do testers in the Arab region take places?'), true);
  assert.equal(repeatsAny(['المجربون يأخذون الأماكن'])('هل المجرّبونَ يأخذون الأماكن؟'), true);
});

test('a text that names the same people or things does not repeat the myth', () => {
  assert.equal(repeatsAny([myth])('Testers in the Arab region pay for their places'), false);
  assert.equal(repeatsAny([myth])('Others take places from testers'), false);
  assert.equal(repeatsAny([myth])(''), false);
  assert.equal(repeatsAny(['…'])('Testers'), false);
});

test('each of several myths is looked for, and where there is none nothing is found', () => {
  const repeats = repeatsAny(['Others pay for it all', myth]);

  assert.deepEqual(['Others pay for it all.', myth, 'Nothing.'].map(repeats), [true, true, false]);
  assert.equal(repeatsAny([])(myth), false);
});
