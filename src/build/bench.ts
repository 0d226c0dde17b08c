import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { readSound } from '../desk/check.ts';
import { conditionsFrom } from '../reading/conditions.ts';
import { artefactTimes, iconsOf, type Times, withoutIcons } from './bench-artefacts.ts';
import { checkTime } from './bench-check.ts';
import { type Weight, weightOf } from './bench-weight.ts';
import { chromiumPath } from './chromium.ts';
import { serve } from './static-server.ts';

// The command `bench.ts`: what the built site weighs for a first visit, by kind of page, and how
// long a build takes with and without what earlier ones have made. Nothing here passes or fails.
const folder = 'dist';

say('Bytes are brotli’s, the heaviest page of each kind.\n');
say(row(['page', 'pages', 'first paint', 'in all', 'script', 'requests']));
for (const [kind, weights] of await weightsByKind()) {
  const most = (part: keyof Weight) => String(Math.max(...weights.map((weight) => weight[part])));
  const parts = (['firstPaint', 'total', 'script', 'requests'] as const).map(most);
  say(row([kind, String(weights.length), ...parts]));
}
const { cold, warm } = await buildTimes();
say(`A build takes ${cold.toFixed(1)} s, and ${(warm / cold).toFixed(2)} of that when repeated.\n`);
const reading = await readSound('content', conditionsFrom(process.env));
if (!reading.ok) throw new Error('The content has faults: npm run check lists them.');
sayTimes('The icons of the objectives', await artefactTimes(iconsOf(reading.content)));
sayTimes('The files of all other entries', await artefactTimes(withoutIcons(reading.content)));
const few = await checkTime(100);
const many = await checkTime(1000);
say(
  `A check of 1,000 entries takes ${many.toFixed(1)} s, ${(many / few).toFixed(1)} times that of 100.\n`,
);

async function weightsByKind(): Promise<Map<string, Weight[]>> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const { port, base, close } = await serve({ folder, port: 0 });
  const kinds = new Map<string, Weight[]>();
  for (const file of globSync('**/index.html', { cwd: folder }).toSorted()) {
    const path = file.replace(/index\.html$/, '');
    const weight = await weightOf(browser, `http://localhost:${port}${base}${path}`);
    kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), weight]);
  }
  await Promise.all([browser.close(), close()]);
  return kinds;
}

/** The page's address with what differs between pages of its kind left out: `/~/press/~/`. */
function kindOf(path: string): string {
  return `/${path.replace(/^[^/]+/, '~').replace(/^(~\/\w+\/).+/, '$1~/')}`;
}

async function buildTimes(): Promise<Times> {
  const place = '.cache/bench';
  await rm(place, { recursive: true, force: true });
  const words = [join(import.meta.dirname, 'build.ts'), `--out=${place}/dist`];
  const seconds = () => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('The build that was to be timed has failed.');
    return (performance.now() - begun) / 1000;
  };
  return { cold: seconds(), warm: seconds() };
}

function sayTimes(what: string, { cold, warm }: Times): void {
  say(`${what} take ${cold.toFixed(1)} s, and ${warm.toFixed(1)} s when repeated.\n`);
}

function row([first = '', ...others]: string[]): string {
  return `${first.padEnd(16)}${others.map((text) => text.padStart(13)).join('')}\n`;
}

function say(text: string): void {
  process.stdout.write(text);
}
