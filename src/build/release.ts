import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localeFrom, report } from '../desk/check.ts';
import { conditionsFrom } from '../reading/conditions.ts';
import { addressesFile } from '../reading/layout.ts';
import { buildSite } from './build-site.ts';
import { Refusal, reasonOf } from './refusal.ts';
import { withAddresses } from './release-addresses.ts';

// The command `release.ts [--content=DIR] [--out=DIR]`.
if (import.meta.main) process.exitCode = await released(process.argv.slice(2));

/** Builds the official edition, writes down what it publishes, and returns the command's exit code. */
async function released(words: string[]): Promise<number> {
  const options = {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
  } as const;
  try {
    const { content, out } = parseArgs({ args: words, options }).values;
    const folder = resolve(content);
    const conditions = conditionsFrom(process.env);
    const place = resolve(out);
    process.chdir(resolve(import.meta.dirname, '../..'));
    await refuseDemonstration(folder);
    const result = await buildSite({ content: folder, out: place, conditions });
    if (!result.ok) {
      process.stderr.write(report(result.faults, localeFrom(process.env)));
      return 1;
    }
    const file = join(folder, addressesFile);
    const old = existsSync(file) ? await readFile(file, 'utf8') : '';
    const { text, added } = withAddresses(old, Object.keys(result.manifest.files));
    await writeFile(file, text);
    process.stdout.write(
      `${relative('', place)} is built: the official edition. ${added} addresses are new in ${relative('', file)}: commit it.\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`${reasonOf(error, 'dist')}\n`);
    return 1;
  }
}

/** @throws a `Refusal` where the content is not of the official edition: a demonstration publishes nothing for good. */
async function refuseDemonstration(folder: string): Promise<void> {
  const facts = await readFile(join(folder, 'site/facts.yaml'), 'utf8').catch(() => '');
  if (/^edition:\s*official\s*$/m.test(facts)) return;
  throw new Refusal(
    'Only the official edition is released: "edition" in site/facts.yaml says otherwise. Run npm run build for a demonstration.',
  );
}
