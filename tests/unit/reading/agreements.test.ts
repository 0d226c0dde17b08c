import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standing } from '../../../src/reading/agreements.ts';
import { fingerprintsOf } from '../../../src/reading/fingerprint.ts';
import { paragraph } from '../artefacts/a-content.ts';

const told = { title: 'عنوان', body: paragraph('نص للاختبارات.') };
const { whole } = fingerprintsOf(told);

test('an agreement holds for the wording that was agreed to', () => {
  const signoff = { language: 'ar', text: whole } as const;

  assert.deepEqual(standing([signoff], { ar: told }), [signoff]);
});

test('it lapses when the text changes, and does not speak for another language', () => {
  const changed = { ...told, title: 'عنوان آخر' };

  assert.deepEqual(standing([{ language: 'ar', text: whole }], { ar: changed }), []);
  assert.deepEqual(standing([{ language: 'en', text: whole }], { ar: told }), []);
});
