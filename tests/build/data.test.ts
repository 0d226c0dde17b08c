import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { contentTypeOf } from '../../src/build/content-types.ts';
import { headersFor, servedHeadersIn } from '../../src/build/served-headers.ts';
import { sites } from '../site/sites.ts';

for (const { name, folder, base } of Object.values(sites)) {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const files = globSync('api/v1/*.json', { cwd: folder }).sort();

  test(`${name}: every file of open data is valid by the schema that it names`, () => {
    assert.ok(files.length > 15);
    for (const path of files) {
      const data = JSON.parse(read(path));
      const schema = new URL(data.$schema).pathname.slice(base.length);
      const ajv = new Ajv2020({ strict: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(read(schema)));
      const isValid: boolean = validate(data);
      assert.ok(isValid, `${path}: ${JSON.stringify(validate.errors)}`);
    }
  });

  test(`${name}: the list of open data names every file that is there, and the page offers it`, () => {
    const there = globSync('api/v1/*.{json,csv}', { cwd: folder }).map((path) => `${base}${path}`);
    const { datasets } = JSON.parse(read('api/v1/index.json'));
    const pathOf = (address: string | undefined) => address && new URL(address).pathname;
    const named = datasets.flatMap(({ json, csv }: Record<string, string>) => [json, csv]);

    const listed = [
      `${base}api/v1/index.json`,
      ...named.flatMap((own: string) => pathOf(own) ?? []),
    ];

    assert.deepEqual(listed.toSorted(), there.toSorted());
    for (const page of ['ar/data/index.html', 'en/data/index.html']) {
      for (const path of there) assert.ok(read(page).includes(`href="${path}"`), `${page} ${path}`);
    }
  });

  test(`${name}: open data may be fetched from elsewhere, under its own type`, () => {
    const rules = servedHeadersIn(read('_headers'));
    const types = { json: 'application/json', csv: 'text/csv; charset=utf-8' };
    for (const [ending, type] of Object.entries(types)) {
      const headers = headersFor(`${base}api/v1/networks.${ending}`, rules);
      assert.equal(headers['Access-Control-Allow-Origin'], '*');
      assert.equal(headers['Cross-Origin-Resource-Policy'], 'cross-origin');
      assert.equal(headers['Cache-Control'], 'no-cache');
      assert.equal(contentTypeOf(`networks.${ending}`), type);
    }
  });
}
