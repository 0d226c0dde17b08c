import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';

const root = join(import.meta.dirname, '../..');

/** What Astro is told through the environment; see `astro.config.mjs` and `library/`. */
export interface AstroTask {
  content: string;
  out: string;
  cache: string;
  made: string;
  /** The instant of the build, in milliseconds since 1970 (UTC). */
  now: number;
}

/**
 * Builds the pages with Astro's own command. It runs in a thread and not in a process of its own:
 * whatever kills the build kills it too, and nothing goes on writing behind the next build's back.
 * @returns what Astro said, where there is a warning in it, else nothing.
 * @throws with all that Astro said when it fails.
 */
export async function buildPages(task: AstroTask): Promise<string> {
  const worker = new Worker(astroCommand(), {
    argv: ['build', '--root', root],
    env: { ...process.env, ...variablesOf(task) },
    stdout: true,
    stderr: true,
  });
  const ended = new Promise<number>((resolve, reject) => {
    worker.once('exit', resolve);
    worker.once('error', reject);
  });
  const [code, ...said] = await Promise.all([ended, text(worker.stdout), text(worker.stderr)]);
  const output = said.join('').trim();
  if (code !== 0) throw new Error(`Astro has failed:\n${output}`);
  return /warn|deprecat/i.test(output) ? output : '';
}

function variablesOf({ content, out, cache, made, now }: AstroTask) {
  return {
    KHAYT_CONTENT: content,
    KHAYT_OUT: out,
    KHAYT_CACHE: cache,
    KHAYT_MADE: made,
    SOURCE_DATE_EPOCH: String(now / 1000),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Node warns where both are set, and colours would stand between the words of a warning.
    NO_COLOR: undefined,
    FORCE_COLOR: '0',
  };
}

function astroCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = createRequire(manifest)(manifest);
  return join(dirname(manifest), bin.astro);
}
