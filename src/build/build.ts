import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localeFrom, report } from '../desk/check.ts';
import { sentences } from '../desk/sentences.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Conditions, conditionsFrom } from '../reading/conditions.ts';
import { buildSite } from './build-site.ts';
import { isPage, type Manifest } from './manifest.ts';
import { Refusal, reasonOf } from './refusal.ts';

const root = resolve(import.meta.dirname, '../..');
const usage = 'The options are --content=FOLDER, --out=FOLDER and --lang=ar or --lang=en.';

// The command `build.ts [--content=DIR] [--out=DIR] [--lang=ar|en]`.
process.exitCode = await built(process.argv.slice(2));

/** Builds the site, says what came of it, and returns the command's exit code. */
async function built(words: string[]): Promise<number> {
  let place = 'dist';
  try {
    const { content, out, locale } = optionsOf(words);
    // Paths are told from here on as the project has them, and Astro works below this folder.
    process.chdir(root);
    place = relative('', out);
    const result = await buildSite({ content, out, conditions: conditionsNow() });
    if (!result.ok) {
      process.stderr.write(report(result.faults, locale));
      return 1;
    }
    if (result.warnings) process.stderr.write(`${result.warnings}\n`);
    process.stdout.write(summaryOf(result.manifest, place));
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error, place)}\n`);
    return 1;
  }
}

/** @throws a `Refusal` when the words of the command cannot be understood. */
function optionsOf(words: string[]): { content: string; out: string; locale: Locale } {
  const options = {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    lang: { type: 'string', default: localeFrom(process.env) },
  } as const;
  const { content, out, lang } = parsed();
  if (!isLocale(lang)) throw new Refusal(usage);
  if (!existsSync(content)) throw new Refusal(sentences[lang].folderMissing(content));
  return { content: resolve(content), out: resolve(out), locale: lang };

  function parsed() {
    try {
      return parseArgs({ args: words, options }).values;
    } catch {
      throw new Refusal(usage);
    }
  }
}

/** One instant for every step. Those who wait for an embargo’s end wait for a whole second. */
function conditionsNow(): Conditions {
  const conditions = conditionsFrom(process.env);
  return { ...conditions, now: Math.floor(conditions.now / 1000) * 1000 };
}

function summaryOf({ edition, files }: Manifest, place: string): string {
  const pages = Object.keys(files).filter(isPage).length;
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${place} is built: ${pages} pages, ${size}, ${edition} edition.\n`;
}
