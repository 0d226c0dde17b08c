import { relative, resolve } from 'node:path';
import { report } from '../desk/check.ts';
import { buildOptionsOf, conditionsNow } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { isPage, type Manifest } from './manifest.ts';
import { reasonOf } from './refusal.ts';

const root = resolve(import.meta.dirname, '../..');

// The command `build.ts [--content=DIR] [--out=DIR] [--lang=ar|en]`.
process.exitCode = await built(process.argv.slice(2));

/** Builds the site, says what came of it, and returns the command's exit code. */
async function built(words: string[]): Promise<number> {
  let place = 'dist';
  try {
    const { content, out, locale } = buildOptionsOf(words);
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

function summaryOf({ edition, files }: Manifest, place: string): string {
  const pages = Object.keys(files).filter(isPage).length;
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0);
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${place} is built: ${pages} pages, ${size}, ${edition} edition.\n`;
}
