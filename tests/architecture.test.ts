import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { hasComputedImport, importsIn, packageOf } from './imports.ts';

/**
 * The layers of `src/` in the order content flows through them: which other layers each may
 * import, and which packages.
 */
const layers = {
  drawings: { from: [], packages: [] },
  i18n: { from: [], packages: ['i18next'] },
  language: { from: ['i18n'], packages: ['stemmer'] },
  schema: { from: ['i18n'], packages: ['zod'] },
  domain: { from: ['i18n', 'language', 'schema'], packages: [] },
  markdown: { from: ['i18n', 'language', 'schema', 'domain'], packages: ['satteri', 'bidi-js'] },
  reading: {
    from: ['i18n', 'schema', 'domain', 'markdown'],
    packages: ['node:', 'yaml', 'zod'],
  },
  library: {
    from: ['i18n', 'schema', 'domain', 'reading'],
    packages: ['node:', 'astro', 'astro:content'],
  },
  views: { from: ['drawings', 'i18n', 'language', 'domain'], packages: [] },
  styles: { from: [], packages: [] },
  components: {
    from: ['drawings', 'i18n', 'domain', 'views', 'styles', 'search', 'verify'],
    packages: [],
  },
  layouts: { from: ['i18n', 'views', 'components', 'styles'], packages: [] },
  artefacts: {
    from: ['drawings', 'i18n', 'schema', 'domain', 'views'],
    packages: [
      '@myriaddreamin/typst-ts-node-compiler',
      'bidi-js',
      'docx',
      'fflate',
      'harfbuzzjs',
      'sharp',
      'svgo',
      'uuid',
      'zod',
    ],
  },
  pages: {
    from: ['i18n', 'library', 'views', 'components', 'layouts', 'artefacts'],
    packages: ['astro'],
  },
  search: {
    from: ['i18n', 'language', 'domain'],
    packages: ['node:', 'pagefind', 'esbuild', '@gfx/zopfli'],
  },
  verify: { from: ['i18n', 'domain'], packages: [] },
  desk: {
    from: ['i18n', 'language', 'schema', 'domain', 'markdown', 'reading', 'views'],
    packages: ['node:', 'yaml', 'zod'],
  },
  build: { from: 'all', packages: 'all' },
} as const satisfies Record<string, Rule>;

interface Rule {
  from: readonly string[] | 'all';
  packages: readonly string[] | 'all';
}

const src = join(import.meta.dirname, '../src');

for (const [layer, rule] of Object.entries(layers)) {
  test(`${layer} imports only the layers and packages that the table gives it`, () => {
    const trespasses = filesOf(`${layer}/**/*.{ts,mjs,astro,css}`).flatMap((file) =>
      importsIn(read(file))
        .filter((specifier) => !isAllowed(specifier, file, layer, rule))
        .map((specifier) => `src/${file} imports ${specifier}`),
    );

    assert.deepEqual(trespasses, []);
  });
}

test('every folder of src is a layer, and every layer has a file', () => {
  const folders = new Set(filesOf('*/**/*.*').map((file) => file.split('/')[0]));

  assert.deepEqual([...folders].sort(), Object.keys(layers).sort());
});

test('no folder is a drawer for things without a place', () => {
  const drawers = filesOf('**/{utils,lib,helpers,common,shared}/**');

  assert.deepEqual(drawers, []);
});

test('pages have at most 40 lines, and every other file at most 200', () => {
  const long = filesOf('**/*.{ts,mjs,astro,css}').filter((file) => {
    const lines = read(file).split('\n').length - 1;
    return lines > (file.startsWith('pages/') ? 40 : 200);
  });

  assert.deepEqual(long, []);
});

test('every custom property that is used is defined', () => {
  const styles = filesOf('styles/**/*.css').map(read).join('\n');
  const defined = new Set(Array.from(styles.matchAll(/(--[\w-]+)\s*:/g), ([, name]) => name));
  const unknown = Array.from(styles.matchAll(/var\((--[\w-]+)/g), ([, name]) => name).filter(
    (name) => !defined.has(name),
  );

  assert.deepEqual(unknown, []);
});

test('country names never come from the runtime, which has other ones', () => {
  const offenders = filesOf('**/*.{ts,astro}').filter((file) =>
    read(file).includes('DisplayNames'),
  );

  assert.deepEqual(offenders, []);
});

test('only the search engine, which stands in the built site, is imported by a computed name', () => {
  const offenders = filesOf('**/*.{ts,astro}').filter((file) => hasComputedImport(read(file)));

  assert.deepEqual(offenders, ['search/engine.ts']);
});

test('imports are seen in every form, and not in comments', () => {
  const source = `import type { A } from './a.ts';
import {
  b,
} from "../views/b.ts";
export * from './c.ts';
import './d.css';
const e = await import('../library/e.ts');
let f: import('zod').ZodType;
// import g from './g.ts';
---
<script>
  import '../search/client.ts';
</script>`;

  assert.deepEqual(importsIn(source).sort(), [
    '../library/e.ts',
    '../search/client.ts',
    '../views/b.ts',
    './a.ts',
    './c.ts',
    './d.css',
    'zod',
  ]);
});

test('an import that trespasses is reported', () => {
  const file = 'views/page.ts';

  assert.equal(isAllowed('../domain/content.ts', file, 'views', layers.views), true);
  assert.equal(isAllowed('../library/content.ts', file, 'views', layers.views), false);
  assert.equal(isAllowed('node:fs', file, 'views', layers.views), false);
  assert.equal(isAllowed('astro:content', file, 'views', layers.views), false);
});

function isAllowed(specifier: string, file: string, layer: string, rule: Rule): boolean {
  const name = packageOf(specifier);
  if (name) return rule.packages === 'all' || rule.packages.includes(name);
  const target = relative(src, join(src, dirname(file), specifier)).split('/')[0] ?? '';
  return target === layer || rule.from === 'all' || rule.from.includes(target);
}

function filesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: src });
}

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}
