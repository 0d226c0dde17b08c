// @ts-check
import { readFileSync } from 'node:fs';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const { env } = process;
const facts = `${env.KHAYT_CONTENT ?? 'content'}/site/facts.yaml`;
const address = new URL(env.KHAYT_ADDRESS ?? parse(readFileSync(facts, 'utf8')).address);

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
    build: { assetsInlineLimit: 0, cssTarget: ['chrome87', 'firefox84', 'safari14'] },
    // Browsers of 2020 do not know `@layer` and would drop every rule in it.
    css: { postcss: { plugins: [cascadeLayers()] } },
  },
});
