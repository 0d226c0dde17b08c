import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checked, report } from '../../../src/desk/check.ts';
import { type Fault, faultAt } from '../../../src/domain/fault.ts';
import { expectedIn, withCase } from '../reading/fault-cases.ts';

const root = join(import.meta.dirname, '../../..');
const minimal = 'tests/fixtures/minimal/content';

test('a report has a line per fault, in the order of files, lines and columns', () => {
  const faults = [
    untitled('content/press/b/index.en.mdx', 2, 1),
    untitled('content/press/a/index.en.mdx', 12, 1),
    untitled('content/press/a/index.en.mdx', 2, 5),
    untitled('content/press/a/index.en.mdx', 2, 1),
  ];

  const lines = report(faults, 'en').split('\n');

  assert.deepEqual(
    lines.slice(0, 4).map((line) => line.split('  ')[0]),
    [
      'content/press/a/index.en.mdx:2:1',
      'content/press/a/index.en.mdx:2:5',
      'content/press/a/index.en.mdx:12:1',
      'content/press/b/index.en.mdx:2:1',
    ],
  );
  assert.match(lines[0] ?? '', /^\S+ {2}The heading has no words — Write them .*\.$/);
  assert.equal(lines[4], '4 faults in 2 files. Nothing is built until every one is mended.');
  assert.equal(lines.at(-1), '');
});

test('faults are counted with every plural form', () => {
  const counted = (count: number, files: number) => {
    const faults = Array.from({ length: count }, (_, at) => untitled(`${at % files}.mdx`, at, 1));
    return report(faults, 'ar').trimEnd().split('\n').at(-1)?.split('.')[0];
  };

  assert.equal(counted(1, 1), 'خطأ واحد في ملف واحد');
  assert.equal(counted(2, 2), 'خطآن في ملفين');
  assert.equal(counted(3, 1), '3 أخطاء في ملف واحد');
  assert.equal(counted(11, 11), '11 خطأً في 11 ملفاً');
  assert.equal(counted(100, 10), '100 خطأ في 10 ملفات');
  assert.match(report([untitled('a.mdx', 1, 1)], 'en'), /\n1 fault in 1 file\./);
});

test('a file name with a line break in it stays on one line', () => {
  const [line] = report([untitled('content/press/a\nb/index.en.mdx', 1, 1)], 'en').split('\n');

  assert.match(line ?? '', /^content\/press\/a\[U\+000A\]b\/index\.en\.mdx:1:1 /);
});

test('content that is sound passes in one sentence', () => {
  const { status, stdout, stderr } = check([`--content=${minimal}`, '--lang=en']);

  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.equal(stdout, 'The content is sound: no faults.\n');
});

test('the real content is sound', async () => {
  assert.deepEqual(await checked(join(root, 'content'), { now: Date.now() }), []);
});

test('content with faults fails, and every fault is told', async () => {
  await withCase('many-at-once', async (content) => {
    const { status, stdout, stderr } = check([`--content=${content}`, '--lang=ar']);
    const lines = stdout.trimEnd().split('\n');
    const advice = lines.filter((line) => line.includes('للمراجعة'));

    assert.deepEqual({ status, stderr }, { status: 1, stderr: '' });
    assert.equal(lines.length - advice.length, expectedIn('many-at-once').length + 1);
    assert.equal(advice.at(-1), '4 مواضع للمراجعة في 4 ملفات. ولا تمنع وحدها البناء.');
    assert.match(lines.at(-1) ?? '', /^26 خطأً في 13 ملفاً\. لا يُبنى شيء قبل إصلاح الأخطاء كلها\.$/);
  });
});

test('the language is the machine’s own, and English where the site lacks that', () => {
  const said = (env: NodeJS.ProcessEnv) => check([`--content=${minimal}`], env).stdout;

  assert.equal(said({ LANG: 'ar_EG.UTF-8' }), 'المحتوى سليم: لا أخطاء.\n');
  assert.equal(said({ LANG: 'en_GB.UTF-8', LC_ALL: 'ar' }), 'المحتوى سليم: لا أخطاء.\n');
  assert.equal(said({ LANG: 'fr_FR.UTF-8' }), 'The content is sound: no faults.\n');
  assert.equal(said({}), 'The content is sound: no faults.\n');
});

test('what is not an option is refused in one sentence', () => {
  for (const word of ['--mend', '--format=xml', '--lang=fr', '--content']) {
    const { status, stdout, stderr } = check([word]);

    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
    assert.match(stderr, /^The options are “--content=FOLDER”, .*\.\n$/);
  }
});

test('paths restrict what is told, from here or from wherever they stand', async () => {
  await withCase('many-at-once', async (content) => {
    const told = (path: string) =>
      check([`--content=${content}`, '--lang=en', join(content, path)]).stdout.split('\n');
    const files = (lines: string[]) =>
      new Set(lines.filter((line) => / — /.test(line)).map((line) => line.split(':')[0]));

    assert.deepEqual(files(told('networks')).size < files(told('.')).size, true);
    assert.ok([...files(told('networks'))].every((file) => file?.includes('/networks/')));
  });
  const { status, stderr } = check([`--content=${minimal}`, '--lang=en', 'content/nowhere']);
  assert.equal(stderr, 'There is no file or folder “content/nowhere”.\n');
  assert.equal(status, 1);
});

test('machines are told each fault by its name, its place and its weight', async () => {
  await withCase('many-at-once', async (content) => {
    const json = check([`--content=${content}`, '--format=json']).stdout;
    const { faults } = JSON.parse(json) as { faults: Record<string, unknown>[] };
    const annotations = check([`--content=${content}`, '--lang=en'], { GITHUB_ACTIONS: 'true' });
    const lines = annotations.stdout.trimEnd().split('\n');

    assert.equal(annotations.status, 1);
    assert.equal(faults.length, lines.length);
    for (const line of lines) {
      assert.match(
        line,
        /^::(error|warning) file=[^,:]+,line=\d+,col=\d+,title=[a-z0-9-]+::\S.+\.$/,
      );
    }
    for (const { name, severity, words } of faults) {
      assert.match(String(name), /^[a-z0-9-]+$/);
      assert.match(String(severity), /^(must|should)$/);
      assert.deepEqual(Object.keys(words as object), ['ar', 'en']);
    }
  });
});

test('with --fix, what needs no judgement is mended and said, and the rest is told', async () => {
  await withCase('many-at-once', async (content) => {
    const file = join(content, 'networks/arabic-only/index.ar.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('للاختبارات،', 'للاختبارات,'));
    const { stdout, status } = check([`--content=${content}`, '--lang=en', '--fix', file]);

    assert.match(stdout, /^Mended in “.*”: 1 place\.\n/);
    assert.equal(status, 0);
    assert.equal(readFileSync(file, 'utf8'), before);
  });
});

test('a folder that is not there is said in one sentence', () => {
  const { status, stderr } = check(['--content=nowhere', '--lang=ar']);

  assert.deepEqual({ status, stderr }, { status: 1, stderr: 'لا يوجد مجلد اسمه «nowhere».\n' });
});

function check(words: string[], env: NodeJS.ProcessEnv = {}) {
  const args = [join(root, 'src/desk/check.ts'), ...words];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
}

function untitled(file: string, line: number, column: number): Fault {
  return faultAt({ file, line, column }, 'block-forbidden', { kind: 'empty-heading' });
}
