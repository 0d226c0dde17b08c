// @ts-check
import { readFileSync } from 'node:fs';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const { env } = process;
const facts = `${env.KHAYT_CONTENT ?? 'content'}/site/facts.yaml`;
const address = new URL(env.KHAYT_ADDRESS ?? parse(readFileSync(facts, 'utf8')).address);

const helper = '\0vite/preload-helper.js';
const plain = '\0plain-import';

/**
 * A script that is loaded when the reader acts needs no sheets. Vite's own helper, which would look
 * for them, weighs three quarters of what a page may load of scripts before that; each script has
 * one of its own, so that none waits for another file.
 * @type {Extract<NonNullable<import('astro').ViteUserConfig['plugins']>[number], { name: string }>}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === helper ? `${plain}:${importer}` : undefined),
  load: (id) =>
    id.startsWith(plain) ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Every page names its script; what stands before the sum in a bundler's name says little. */
const shortNames = { entryFileNames: '_astro/[hash].js' };

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: env.KHAYT_OUT ?? '.next-dist',
  cacheDir: env.KHAYT_CACHE ?? '.cache/astro',
  trailingSlash: 'always',
  server: { host: 'localhost', port: 4321 },
  devToolbar: { enabled: false },
  // No inline style or script: one constant policy serves every page.
  // `preserve`: a language's 404 page is the file `ar/404.html` that servers look for.
  build: { inlineStylesheets: 'never', format: 'preserve' },
  vite: {
    plugins: [plainImports],
    environments: { client: { build: { rollupOptions: { output: shortNames } } } },
    build: { assetsInlineLimit: 0, cssTarget: ['chrome87', 'firefox84', 'safari14'] },
    // Browsers of 2020 do not know `@layer` and would drop every rule in it.
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
