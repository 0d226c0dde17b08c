import { parseArgs } from 'node:util';
import { localeList, locales } from '../i18n/locales.ts';
import { Refusal } from './refusal.ts';
import { type ServeOptions, type Serving, serve } from './static-server.ts';

// The command `serve.ts [--folder=DIR] [--port=N] [--base=/PATH/]`.
if (import.meta.main) process.exitCode = await serveCommand(process.argv.slice(2));

/** Serves a built site until it is stopped, says where, and returns the exit code if it cannot. */
export async function serveCommand(words: string[]): Promise<number> {
  try {
    process.stdout.write(homesOf(await serve(optionsOf(words))));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** @throws a `Refusal` when the words of the command cannot be understood. */
export function optionsOf(words: string[]): ServeOptions {
  const options = {
    folder: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env.PORT || '4321' },
    base: { type: 'string' },
  } as const;
  const { folder, port, base } = parsed();
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    throw new Refusal(`A port is a number from 0 to 65535, and “${port}” is none.`);
  }
  if (base !== undefined && !/^\/(?:[^/]+\/)*$/.test(base)) {
    throw new Refusal(
      `A base path begins and ends in a slash, as in --base=/khayt/; “${base}” does not.`,
    );
  }
  return { folder, port: Number(port), base };

  function parsed() {
    try {
      return parseArgs({ args: words, options }).values;
    } catch {
      throw new Refusal('The options are --folder=FOLDER, --port=NUMBER and --base=/PATH/.');
    }
  }
}

function homesOf({ port, base }: Serving): string {
  const homes = localeList.map(
    (locale) => `  http://localhost:${port}${base}${locale}/  ${locales[locale].label}\n`,
  );
  return `The site is served; Ctrl+C ends it.\n${homes.join('')}`;
}
