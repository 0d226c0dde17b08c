import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { sumDigits, type VerifyIndex } from '../../src/domain/verifying.ts';
import { sites } from '../site/sites.ts';
import { has } from '../unit/artefacts/pdf-readers.ts';
import { sha256 } from './building.ts';

const program = { skip: !has('sha256sum') && 'sha256sum is not on this machine' };

for (const { name, folder } of Object.values(sites)) {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

  test(
    `${name}: sha256sum finds every file but the list itself as it was published`,
    program,
    () => {
      const command = ['-c', '--strict', 'CHECKSUMS.sha256'];
      const told = execFileSync('sha256sum', command, { cwd: folder, encoding: 'utf8' });

      const checked = told.trim().split('\n').sort();
      const others = files.filter((path) => path !== 'CHECKSUMS.sha256');
      assert.deepEqual(checked, others.map((path) => `${path}: OK`).sort());
    },
  );

  test(`${name}: a device can tell every file that is taken home, and every file in an archive`, () => {
    const { subjects }: VerifyIndex = JSON.parse(readFileSync(join(folder, 'verify.json'), 'utf8'));
    const sums = new Set(subjects.flatMap((subject) => subject.files.map(([sum]) => sum)));
    const taken = files.filter((path) =>
      /^(?:api|icons|media)\/|^(?!pagefind).*\.(?:atom|docx|ics|pdf|txt)$/.test(path),
    );
    const unknown = taken.flatMap((path) => {
      const bytes = readFileSync(join(folder, path));
      const inside = path.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [];
      return [[path, bytes] as const, ...inside].filter(
        ([, own]) => !sums.has(sha256(own).slice(0, sumDigits)),
      );
    });

    assert.ok(taken.length > 50);
    assert.deepEqual(
      unknown.map(([path]) => path),
      [],
    );
  });

  test(`${name}: every line of the index is about a file that is there, in the language of its folder`, () => {
    const { subjects }: VerifyIndex = JSON.parse(readFileSync(join(folder, 'verify.json'), 'utf8'));
    for (const [, path, told, member] of subjects.flatMap((subject) => subject.files)) {
      assert.ok(files.includes(path), path);
      const place = member ?? path;
      const language = /^(?:ar|العربية)\/|-ar(?:-[\w-]+)?\.\w+$|\.ar(?:\.\d+)?\.webp$/.test(place)
        ? 'ar'
        : /^(?:en|English)\/|-en(?:-[\w-]+)?\.\w+$|\.en(?:\.\d+)?\.webp$/.test(place)
          ? 'en'
          : '';
      assert.equal(told, language, place);
    }
  });
}

test('sha256sum names the file that is not as it was published', program, () => {
  const place = mkdtempSync(join(tmpdir(), 'khayt-'));
  try {
    cpSync(sites.fixture.folder, place, { recursive: true });
    writeFileSync(join(place, 'robots.txt'), 'Allow: /');

    const { status, stdout } = spawnSync('sha256sum', ['-c', '--quiet', 'CHECKSUMS.sha256'], {
      cwd: place,
      encoding: 'utf8',
    });

    assert.deepEqual([status, stdout], [1, 'robots.txt: FAILED\n']);
  } finally {
    rmSync(place, { recursive: true });
  }
});
