import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const styles = join(import.meta.dirname, '../../../src/styles');

// The bundler drops, and says nothing, what is imported after an import and a statement of layers.
test('the order of the layers stands before everything that a sheet imports', () => {
  const late = globSync('**/*.css', { cwd: styles }).filter((file) => {
    const [, ...afterAnImport] = readFileSync(join(styles, file), 'utf8').split(/^@import/m);
    return afterAnImport.some((rest) => /^@layer [^{]+;/m.test(rest));
  });

  assert.deepEqual(late, []);
});
