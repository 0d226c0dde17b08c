import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { VerifyIndex } from '../../src/domain/verifying.ts';
import { sites } from '../site/sites.ts';
import { has, textOf } from '../unit/artefacts/pdf-readers.ts';

const poppler = { skip: !has('pdftotext') && 'pdftotext is not on this machine' };
const printed = /(?<![\dA-Z])([\dBCDFGHJKMNPQRSTVWXZ]{5}-[\dBCDFGHJKMNPQRSTVWXZ]{5})(?![\dA-Z])/;

for (const { name, folder } of Object.values(sites)) {
  test(
    `${name}: every PDF prints the code that leads to its page and language, and no other code is known`,
    poppler,
    () => {
      const { subjects }: VerifyIndex = JSON.parse(
        readFileSync(join(folder, 'verify.json'), 'utf8'),
      );
      const known = subjects.flatMap(({ page, codes = [] }) =>
        codes.map(([code, told]) => `${code} ${told} ${page}`),
      );

      const files = globSync('{ar,en,icons}/**/*.pdf', { cwd: folder });
      const told = files.map((path) => {
        const [, code] = printed.exec(textOf(readFileSync(join(folder, path)))) ?? [];
        const language = /-(\w+)\.pdf$/.exec(path)?.[1];
        const page = path.startsWith('icons/')
          ? 'icons/'
          : path.slice(3, path.lastIndexOf('/') + 1);
        return `${code} ${language} ${page}`;
      });

      assert.ok(files.length > 4);
      assert.deepEqual(told.toSorted(), known.toSorted());
    },
  );
}
