import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type EntryStatus, statusOf } from '../../../src/desk/entry-status.ts';
import { matchOf } from '../../../src/desk/match.ts';
import { statusTable } from '../../../src/desk/status-table.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { readTree } from '../../../src/reading/tree.ts';
import { aContent } from '../artefacts/a-content.ts';
import { aTree, type Changes, networkFacts, noteFacts } from '../reading/a-tree.ts';
import { Folder } from './a-folder.ts';

const network = 'networks/a-network';
const note = 'press/2024-01-02-a-note';
const now = Date.UTC(2026, 0, 1);
const folder = new Folder();
after(() => folder.remove());

test('a table has a row for each thing that someone has to do', () => {
  const table = tableOf(
    {
      [`${network}/facts.yaml`]: networkFacts({ review_by: '2025-12-31', clearance: 'drafting' }),
      [`${network}/index.ar.mdx`]: null,
    },
    'en',
  );

  assert.equal(
    table,
    `Entry                    Matter       Details
networks/a-network       Missing      It has no text in Arabic.
networks/a-network       Overdue      Its review was due by 31 December 2025.
networks/a-network       Waiting      For its writers: it is being drafted.
press/2024-01-02-a-note  Unconfirmed  Nobody has confirmed that its texts say the same.

2 entries, of which 2 need work.
`,
  );
});

test('the same table is told in Arabic', () => {
  const facts = networkFacts({ review_by: '2025-12-31', clearance: 'in-clearance' });

  assert.equal(
    tableOf({ [`${network}/facts.yaml`]: facts, [`${network}/index.en.mdx`]: null }, 'ar'),
    `المدخل                   المسألة   التفصيل
networks/a-network       ناقص      لا نص له بهذه اللغة: الإنكليزية.
networks/a-network       متأخر     كانت مراجعته مستحقة في 31 كانون الأول/ديسمبر 2025.
press/2024-01-02-a-note  غير مؤكد  لم يؤكد أحد أن نصوصه متطابقة.

مدخلان، ومنها ما ينتظر عملاً: مدخلان.
ما لم يُطلب إقراره بعد: مدخل واحد. تعرض الطبعة التجريبية ما هو قيد الإقرار، أما الطبعة الرسمية فلا تعرض إلا ما أُقرّ.
`,
  );
});

test('the sections that have changed are named, with the language that has not', () => {
  const zeros = ['v1:000000000000'];
  const texts = { ar: printsOf('ar'), en: [...printsOf('en').slice(1), ...zeros, ...zeros] };
  const facts = networkFacts({ match: { on: '2025-05-06', texts } });

  const [, row] = tableOf({ [`${network}/facts.yaml`]: facts }, 'en').split('\n');

  assert.match(
    row ?? '',
    /Drifted .* English has changed since 6 May 2025: the fields at the top and 1 section that is gone\. Not changed with it: Arabic\.$/,
  );
});

test('a text that was not among those confirmed is said, beside what has drifted', () => {
  const match = { on: '2025-05-06', texts: { ar: ['v1:000000000000'] } };

  const rows = tableOf({ [`${network}/facts.yaml`]: networkFacts({ match }) }, 'ar').split('\n');

  assert.match(rows[1] ?? '', /غير مؤكد {2}لم يؤكد أحد أن نصوصه متطابقة\.$/);
  assert.match(
    rows[2] ?? '',
    /اختلاف {4}تغيّر نص منذ 6 أيار\/مايو 2025 \(العربية\): الحقول في أول الملف وما قبل العنوان الأول\.$/,
  );
});

test('whoever is waited for is named, with the text and since when', () => {
  const signoff = { agency: 'an-agency', on: '2025-03-04', mode: 'explicit' };
  const signoffs = [{ ...signoff, language: 'ar', text: 'v1:000000000000' }];
  const facts = networkFacts({ signoffs, embargo: '2026-02-01T10:00:00+03:00' });
  const waiting = (locale: Locale) =>
    tableOf({ [`${network}/facts.yaml`]: facts }, locale)
      .split('\n')
      .slice(2, 5)
      .map((row) => row.split(/ {2,}/).at(-1));

  assert.deepEqual(waiting('en'), [
    'For “an-agency” to agree again: the text in Arabic has changed since 4 March 2025.',
    'For “an-agency” to agree to the text in English.',
    'For its embargo to end: “2026-02-01T10:00:00+03:00”.',
  ]);
  assert.deepEqual(waiting('ar'), [
    'ينتظر موافقة «an-agency» من جديد: تغيّر نصه (العربية) بعد موافقتها في 4 آذار/مارس 2025.',
    'ينتظر موافقة «an-agency» على نصه (الإنكليزية).',
    'ينتظر موعد رفع الحظر: «2026-02-01T10:00:00+03:00».',
  ]);
});

test('an official edition has a row for what nobody has agreed to', () => {
  const clearance = 'in-clearance';
  const changes = {
    'site/facts.yaml': { ...aContent().site.facts, edition: 'official' },
    [`${network}/facts.yaml`]: networkFacts({ clearance }),
  };

  assert.match(
    tableOf(changes, 'en'),
    /^networks\/a-network .*Waiting .*For clearance: no entity has agreed to it yet\.$/m,
  );
});

test('nothing in the site’s own content is missing, drifted or overdue', async () => {
  const tree = await readTree(join(import.meta.dirname, '../../../content'));
  const entries = statusOf(tree, { now: Date.UTC(2026, 10, 28) });

  assert.ok(entries.length > 100);
  assert.match(statusTable(entries, 'en'), /^\d+ entries: nothing is missing or overdue\.\n/);
});

test('today is not yet after the day of a review', () => {
  const facts = networkFacts({ review_by: '2026-01-01' });

  assert.doesNotMatch(tableOf({ [`${network}/facts.yaml`]: facts }, 'en'), /Overdue/);
});

test('an entry that cannot be read is said to have faults, and one taken back needs nothing', () => {
  const table = tableOf(
    {
      [`${network}/index.en.mdx`]: 'no fields at all',
      [`${note}/facts.yaml`]: noteFacts({ withdrawn: '2025-01-01' }),
    },
    'en',
  );

  assert.match(table, /^networks\/a-network {2}Faults {2}It has faults/m);
  assert.doesNotMatch(table, /a-note/);
});

test('where nothing is open, one sentence says so', () => {
  const match = (texts: object) => ({ match: { on: '2025-05-06', texts } });
  const changes = {
    [`${network}/facts.yaml`]: networkFacts(match({ ar: printsOf('ar'), en: printsOf('en') })),
    [`${note}/facts.yaml`]: null,
    [`${note}/index.ar.mdx`]: null,
    [`${note}/index.en.mdx`]: null,
  };

  assert.equal(tableOf(changes, 'en'), '1 entry: nothing is missing or overdue.\n');
});

test('the command tells of the paths that it is given, and ends well', () => {
  const { status, stdout, stderr } = folder.run('status', 'networks/both', '--lang=en');

  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.match(stdout, /^Entry .*\nnetworks\/both .*\n\n1 entry, of which 1 needs work\.\n$/);
});

test('as JSON it has every text with its fingerprint', () => {
  const { status, stdout } = folder.run('status', '--json');
  const entries: EntryStatus[] = JSON.parse(stdout);
  const texts = entries.flatMap((entry) => Object.values(entry.texts));
  const told = texts.filter(({ state }) => state !== 'missing');

  assert.equal(status, 0);
  assert.ok(entries.some(({ id }) => id === 'both'));
  for (const { fingerprint } of told) assert.match(fingerprint ?? '', /^v1:[0-9a-f]{12}$/);
});

test('a path that leads to no entry is refused in one sentence', () => {
  const { status, stderr } = folder.run('status', 'networks/nowhere', '--lang=en');

  assert.deepEqual(
    { status, stderr },
    { status: 1, stderr: 'The content has nothing called “networks/nowhere”.\n' },
  );
});

function tableOf(changes: Changes, locale: Locale): string {
  return statusTable(statusOf(aTree(changes), { now }), locale);
}

function printsOf(locale: Locale): string[] {
  const found = matchOf(aTree(), network, { now });
  return 'match' in found ? [...(found.match.texts[locale] ?? [])] : [];
}
