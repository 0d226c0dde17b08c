import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { aFolder, build, differences, project, stateOf } from '../build/building.ts';

const content = join(project, 'content');

test('the real content gives the same bytes in two places, zones and languages', async () => {
  const now = String(Math.floor(Date.now() / 1000));
  const states = [];
  for (const env of [
    { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' },
  ]) {
    const out = join(aFolder(), 'dist');
    const { code, stderr } = await build({
      content,
      out,
      env: { ...env, SOURCE_DATE_EPOCH: now },
    });
    assert.deepEqual([code, stderr], [0, '']);
    states.push(stateOf(out));
  }

  const [first = {}, second = {}] = states;
  assert.deepEqual(differences(first, second), []);
  assert.ok(Object.keys(first).length > 50);
});
