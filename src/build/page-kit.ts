import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageKit } from '../artefacts/one-file/entry-page.ts';
import { type Locale, localeList } from '../i18n/locales.ts';

const src = join(import.meta.dirname, '..');
const styles = join(src, 'styles');

/** Whose typefaces a language is set in, as the families of `fonts.css` name them. */
const scripts = { ar: 'Arabic', en: 'Latin' } as const satisfies Record<Locale, string>;

/** What pages that stand alone are written with, and what tells it from any other. */
export async function readPageKit(): Promise<{ pages: PageKit; fingerprint: string }> {
  const [tokens, page, faces] = await Promise.all([
    readFile(join(styles, 'tokens.css'), 'utf8'),
    readFile(join(src, 'artefacts/one-file/page.css'), 'utf8'),
    readFile(join(styles, 'fonts.css'), 'utf8'),
  ]);
  const entries = await Promise.all(
    localeList.map(async (locale) => {
      const css = `${await facesFor(locale, faces)}\n${tokens}\n${page}`;
      return [locale, { css, sha256: sha256(css) }] as const;
    }),
  );
  const pages = Object.fromEntries(entries) as PageKit;
  return { pages, fingerprint: localeList.map((locale) => pages[locale].sha256).join() };
}

/** The faces of a language, each with its file within it. There at once, they need not be waited for. */
async function facesFor(locale: Locale, stylesheet: string): Promise<string> {
  const rules = Array.from(stylesheet.matchAll(/@font-face \{[^}]*\}/g), ([rule]) => rule)
    .filter((rule) => /font-family: '[^']*'/.exec(rule)?.[0].includes(scripts[locale]))
    .map((rule) => rule.replace('font-display: optional', 'font-display: block'));
  const inlined = rules.map(async (rule) => {
    const file = /url\('(.+?)'\)/.exec(rule)?.[1];
    if (!file) return rule;
    const bytes = await readFile(join(styles, file));
    return rule.replace(file, `data:font/woff2;base64,${bytes.toString('base64')}`);
  });
  return (await Promise.all(inlined)).join('\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
