import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localeFrom } from '../desk/check.ts';
import { sentences } from '../desk/sentences.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Conditions, conditionsFrom } from '../reading/conditions.ts';
import { buildSentences } from './build-sentences.ts';
import { Refusal } from './refusal.ts';

/** What is asked of a command that builds; both folders are full paths. */
export interface BuildOptions {
  content: string;
  out: string;
  locale: Locale;
}

/**
 * Reads `[--content=DIR] [--out=DIR] [--lang=ar|en]`.
 * @throws a `Refusal` when the words of the command cannot be understood.
 */
export function buildOptionsOf(words: string[]): BuildOptions {
  const own = localeFrom(process.env);
  const options = {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    lang: { type: 'string', default: own },
  } as const;
  const { content, out, lang } = parsed();
  if (!isLocale(lang)) throw new Refusal(buildSentences[own].usage);
  if (!existsSync(content)) throw new Refusal(sentences[lang].folderMissing(content));
  return { content: resolve(content), out: resolve(out), locale: lang };

  function parsed() {
    try {
      return parseArgs({ args: words, options }).values;
    } catch {
      throw new Refusal(buildSentences[own].usage);
    }
  }
}

/** One instant for every step. Those who wait for an embargo’s end wait for a whole second. */
export function conditionsNow(): Conditions {
  const conditions = conditionsFrom(process.env);
  return { ...conditions, now: Math.floor(conditions.now / 1000) * 1000 };
}
