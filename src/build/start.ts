import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { serveCommand } from './serve.ts';

// The command `start.ts` with the options of `serve.ts`: builds the site, then serves it.
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], {
  stdio: 'inherit',
});
process.exitCode = status === 0 ? await serveCommand(process.argv.slice(2)) : 1;
