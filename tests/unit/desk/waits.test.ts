import assert from 'node:assert/strict';
import { test } from 'node:test';
import { waitsOf } from '../../../src/desk/waits.ts';

const now = Date.UTC(2026, 0, 1);
const prints = { ar: 'v1:ar', en: 'v1:en' };
const cleared = { clearance: 'cleared', signoffs: [] } as const;

test('what is cleared waits for nobody', () => {
  assert.deepEqual(waitsOf(cleared, prints, 'official', now), []);
});

test('a draft waits for its writers, and what is in clearance for that', () => {
  assert.deepEqual(waitsOf({ ...cleared, clearance: 'drafting' }, prints, 'official', now), [
    { kind: 'writing' },
  ]);
  assert.deepEqual(waitsOf({ ...cleared, clearance: 'in-clearance' }, prints, 'official', now), [
    { kind: 'clearance', agreed: [], isUnderWay: true },
  ]);
});

test('in the demonstration edition clearance is under way once somebody has been asked', () => {
  const facts = { clearance: 'in-clearance', signoffs: [] } as const;
  const isUnderWay = (signoffs: readonly ReturnType<typeof signoff>[]) =>
    waitsOf({ ...facts, signoffs }, prints, 'demonstration', now).map(
      (wait) => wait.kind === 'clearance' && wait.isUnderWay,
    );

  assert.deepEqual(isUnderWay([]), [false]);
  assert.deepEqual(isUnderWay([signoff('ar'), signoff('en')]), [true]);
});

test('who has agreed to one text is asked about the other', () => {
  const waits = waitsOf({ ...cleared, signoffs: [signoff('ar')] }, prints, 'official', now);

  assert.deepEqual(waits, [{ kind: 'agreement', agency: 'an-agency', language: 'en' }]);
});

test('who has agreed to each text as it is now has agreed', () => {
  const facts = { clearance: 'in-clearance', signoffs: [signoff('ar'), signoff('en')] } as const;

  assert.deepEqual(waitsOf(facts, prints, 'official', now), [
    { kind: 'clearance', agreed: ['an-agency'], isUnderWay: true },
  ]);
  assert.deepEqual(
    waitsOf({ ...facts, signoffs: [signoff('ar')] }, { ar: 'v1:ar' }, 'official', now),
    [{ kind: 'clearance', agreed: ['an-agency'], isUnderWay: true }],
  );
});

test('an agreement lapses when the text says something else, though it was cleared', () => {
  const signoffs = [
    signoff('en'),
    signoff('ar', { on: '2025-03-04', text: 'v1:before' }),
    signoff('ar', { on: '2025-01-02', text: 'v1:long before' }),
  ];

  assert.deepEqual(waitsOf({ ...cleared, signoffs }, prints, 'official', now), [
    { kind: 'agreement', agency: 'an-agency', language: 'ar', lapsed: '2025-03-04' },
  ]);
});

test('an embargo is waited for until its instant', () => {
  const embargo = '2026-01-01T02:00:00+02:00';

  assert.deepEqual(waitsOf({ ...cleared, embargo }, prints, 'official', now), []);
  assert.deepEqual(waitsOf({ ...cleared, embargo }, prints, 'official', now - 1), [
    { kind: 'embargo', until: embargo },
  ]);
});

function signoff(language: 'ar' | 'en', other: { on?: string; text?: string } = {}) {
  return { agency: 'an-agency', language, on: '2025-01-01', text: prints[language], ...other };
}
