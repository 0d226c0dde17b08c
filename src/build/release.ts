import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { report } from '../desk/check.ts';
import { addressesFile } from '../reading/layout.ts';
import { buildOptionsOf, conditionsNow } from './build-options.ts';
import { buildSentences } from './build-sentences.ts';
import { buildSite } from './build-site.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { withAddresses } from './release-addresses.ts';

const root = resolve(import.meta.dirname, '../..');

// The command `release.ts [--content=DIR] [--out=DIR] [--lang=ar|en]`.
process.exitCode = await released(process.argv.slice(2));

/** Builds the official edition, writes down what it publishes, and returns the command's exit code. */
async function released(words: string[]): Promise<number> {
  let place = 'dist';
  try {
    const { content, out, locale } = buildOptionsOf(words);
    process.chdir(root);
    place = relative('', out);
    const said = buildSentences[locale];
    if (!(await mayBeOfficial(content))) throw new Refusal(said.officialOnly);
    const result = await buildSite({ content, out, conditions: conditionsNow() });
    if (!result.ok) {
      process.stderr.write(report(result.faults, locale));
      return 1;
    }
    if (result.warnings) process.stderr.write(`${result.warnings}\n`);
    const file = join(content, addressesFile);
    const old = existsSync(file) ? await readFile(file, 'utf8') : '';
    const { text, added } = withAddresses(old, Object.keys(result.manifest.files));
    if (added > 0) await writeFile(file, text);
    process.stdout.write(`${said.released(place, added, relative('', file))}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error, place)}\n`);
    return 1;
  }
}

/** Whether content is of the official edition, as far as its facts can be read: of faults the build tells. */
async function mayBeOfficial(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'site/facts.yaml'), 'utf8').catch(() => '');
  const facts = parseDocument(text);
  return facts.errors.length > 0 || facts.get('edition') === 'official';
}
