import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Release, releaseOf } from '../../../src/domain/release.ts';

const now = Date.parse('2024-07-04T07:00:00Z');

/** When a text may be seen, for a build at ten in the morning of 4 July 2024 in Amman. */
const embargoes: Record<string, string | undefined> = {
  none: undefined,
  past: '2024-07-04T09:59:59+03:00',
  now: '2024-07-04T10:00:00+03:00',
  'in-1ms': '2024-07-04T10:00:00.001+03:00',
  'in-1s': '2024-07-04T10:00:01+03:00',
  unreadable: 'on Thursday',
};

/**
 * Decision 6 of the architecture, written out. Demonstration releases what is in clearance and
 * what is cleared, official what is cleared only; drafting and embargoed are held in both;
 * what was withdrawn leaves a notice. What is told in no language has nothing to be shown.
 */
const table = `
edition        clearance     embargo     told       untold  told+withdrawn  untold+withdrawn
demonstration  drafting      none        held       held    held            held
demonstration  drafting      past        held       held    held            held
demonstration  drafting      now         held       held    held            held
demonstration  drafting      in-1ms      held       held    held            held
demonstration  drafting      in-1s       held       held    held            held
demonstration  drafting      unreadable  held       held    held            held
demonstration  in-clearance  none        published  held    notice          notice
demonstration  in-clearance  past        published  held    notice          notice
demonstration  in-clearance  now         published  held    notice          notice
demonstration  in-clearance  in-1ms      held       held    held            held
demonstration  in-clearance  in-1s       held       held    held            held
demonstration  in-clearance  unreadable  held       held    held            held
demonstration  cleared       none        published  held    notice          notice
demonstration  cleared       past        published  held    notice          notice
demonstration  cleared       now         published  held    notice          notice
demonstration  cleared       in-1ms      held       held    held            held
demonstration  cleared       in-1s       held       held    held            held
demonstration  cleared       unreadable  held       held    held            held
official       drafting      none        held       held    held            held
official       drafting      past        held       held    held            held
official       drafting      now         held       held    held            held
official       drafting      in-1ms      held       held    held            held
official       drafting      in-1s       held       held    held            held
official       drafting      unreadable  held       held    held            held
official       in-clearance  none        held       held    held            held
official       in-clearance  past        held       held    held            held
official       in-clearance  now         held       held    held            held
official       in-clearance  in-1ms      held       held    held            held
official       in-clearance  in-1s       held       held    held            held
official       in-clearance  unreadable  held       held    held            held
official       cleared       none        published  held    notice          notice
official       cleared       past        published  held    notice          notice
official       cleared       now         published  held    notice          notice
official       cleared       in-1ms      held       held    held            held
official       cleared       in-1s       held       held    held            held
official       cleared       unreadable  held       held    held            held`;

const editions = ['demonstration', 'official'] as const;
const clearances = ['drafting', 'in-clearance', 'cleared'] as const;
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(/ +/));

for (const edition of editions) {
  for (const clearance of clearances) {
    test(`the ${edition} edition treats what is ${clearance} as the table says`, () => {
      for (const embargo of Object.keys(embargoes)) {
        const said = (isTold: boolean, withdrawn?: string): Release =>
          releaseOf({ clearance, embargo: embargoes[embargo], withdrawn, isTold }, edition, now);

        assert.deepEqual(
          [said(true), said(false), said(true, '2024-06-01'), said(false, '2024-06-01')],
          rowOf(edition, clearance, embargo),
          embargo,
        );
      }
    });
  }
}

test('the table has a row for every state, and each once', () => {
  const written = rows.map((row) => row.slice(0, 3).join(' '));

  assert.equal(written.length, editions.length * clearances.length * 6);
  assert.equal(new Set(written).size, written.length);
});

test('an embargo ends at its own instant, whatever the offset it is written with', () => {
  const releasedUntil = (embargo: string) =>
    releaseOf({ clearance: 'cleared', embargo, isTold: true }, 'official', now);

  assert.equal(releasedUntil('2024-07-04T07:00:00Z'), 'published');
  assert.equal(releasedUntil('2024-07-04T00:00:00-07:00'), 'published');
  assert.equal(releasedUntil('2024-07-04T07:00:00-01:00'), 'held');
  assert.equal(releasedUntil('2024-07-04T03:00:00-05:00'), 'held');
});

function rowOf(...state: string[]): string[] | undefined {
  return rows.find((row) => row.slice(0, 3).join() === state.join())?.slice(3);
}
