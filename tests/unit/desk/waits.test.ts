import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitsOf } from '../../../src/desk/waits.ts';

const now = Date.UTC(2026, 0, 1);
const prints = { ar: 'v1:ar', en: 'v1:en' };
const cleared = { clearance: 'cleared', signoffs: [] } as const;

test('what is cleared waits for nobody', () => {
  assert.deepEqual(waitsOf(cleared, prints, now), []);
});

test('a draft waits for its writers, and what is in clearance for that', () => {
  assert.deepEqual(waitsOf({ ...cleared, clearance: 'drafting' }, prints, now), [
    { kind: 'writing' },
  ]);
  assert.deepEqual(waitsOf({ ...cleared, clearance: 'in-clearance' }, prints, now), [
    { kind: 'clearance', agreed: [] },
  ]);
});

test('who has agreed to one text is asked about the other', () => {
  const waits = waitsOf({ ...cleared, signoffs: [signoff('ar')] }, prints, now);

  assert.deepEqual(waits, [{ kind: 'agreement', agency: 'an-agency', language: 'en' }]);
});

test('who has agreed to each text as it is now has agreed', () => {
  const facts = { clearance: 'in-clearance', signoffs: [signoff('ar'), signoff('en')] } as const;

  assert.deepEqual(waitsOf(facts, prints, now), [{ kind: 'clearance', agreed: ['an-agency'] }]);
  assert.deepEqual(waitsOf({ ...facts, signoffs: [signoff('ar')] }, { ar: 'v1:ar' }, now), [
    { kind: 'clearance', agreed: ['an-agency'] },
  ]);
});

test('an agreement lapses when the text says something else, though it was cleared', () => {
  const signoffs = [
    signoff('en'),
    signoff('ar', { on: '2025-03-04', text: 'v1:before' }),
    signoff('ar', { on: '2025-01-02', text: 'v1:long before' }),
  ];

  assert.deepEqual(waitsOf({ ...cleared, signoffs }, prints, now), [
    { kind: 'agreement', agency: 'an-agency', language: 'ar', lapsed: '2025-03-04' },
  ]);
});

test('an embargo is waited for until its instant', () => {
  const embargo = '2026-01-01T02:00:00+02:00';

  assert.deepEqual(waitsOf({ ...cleared, embargo }, prints, now), []);
  assert.deepEqual(waitsOf({ ...cleared, embargo }, prints, now - 1), [
    { kind: 'embargo', until: embargo },
  ]);
});

function signoff(language: 'ar' | 'en', other: { on?: string; text?: string } = {}) {
  return { agency: 'an-agency', language, on: '2025-01-01', text: prints[language], ...other };
}
