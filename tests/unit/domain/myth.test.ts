import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsMyth } from '../../../src/domain/myth.ts';

const myth = 'Testers in the Arab region take places from others.';

test('a text repeats a myth that it quotes, however it is spelt', () => {
  assert.equal(repeatsMyth('“TESTERS in the Arab region take places from others”?', myth), true);
  assert.equal(repeatsMyth('Do testers in the Arab region take places?', myth), true);
  assert.equal(repeatsMyth('هل المجرّبونَ يأخذون الأماكن؟', 'المجربون يأخذون الأماكن'), true);
});

test('a text that names the same people or things does not repeat the myth', () => {
  assert.equal(repeatsMyth('Testers in the Arab region pay for their places', myth), false);
  assert.equal(repeatsMyth('Others take places from testers', myth), false);
  assert.equal(repeatsMyth('', myth), false);
  assert.equal(repeatsMyth('Testers', '…'), false);
});
