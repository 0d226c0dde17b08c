import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const styles = join(import.meta.dirname, '../../../src/styles');
const sides = /^ *((?:padding|margin|inset)-(?:block|inline)): .*var\(.*$/gm;

// The compiler writes `padding-block` out as start and end for browsers of 2020 that lack it
// (Safari 14.0), but cannot do so where it does not know the value.
test('both sides are never set at once to a value that only the browser knows', () => {
  const lost = globSync('**/*.css', { cwd: styles }).flatMap((file) =>
    Array.from(
      readFileSync(join(styles, file), 'utf8').matchAll(sides),
      ([line]) => `${file}: ${line.trim()}`,
    ),
  );

  assert.deepEqual(lost, []);
});
