import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AstroInlineConfig, dev } from 'astro';
import { localeFrom, report } from '../desk/check.ts';
import { conditionsFrom } from '../reading/conditions.ts';
import { readFolder } from '../reading/folder.ts';
import { answerTo } from './answer.ts';
import { makeArtefacts } from './artefacts.ts';

// The command `dev.ts`: serves the site while it is written. Pages follow every change; the notes'
// files are those of the moment it began, and search finds what the last build has indexed. The
// environment may name others: `KHAYT_CONTENT`, `KHAYT_BUILT` for the built site, and `PORT`.
const cacheFolder = resolve('.cache/dev');
const outFolder = join(cacheFolder, 'files');

const content = resolve(process.env.KHAYT_CONTENT ?? 'content');
const reading = await readFolder(content, conditionsFrom(process.env));
if (reading.ok) {
  await makeArtefacts(reading.content, { cacheFolder, outFolder, contentFolder: content });
} else process.stderr.write(report(reading.faults, localeFrom(process.env)));

process.env.KHAYT_MADE = join(cacheFolder, 'made.json');
const built = resolve(process.env.KHAYT_BUILT ?? 'dist');
process.stdout.write(
  existsSync(join(built, 'pagefind'))
    ? 'Search finds what the last build has indexed.\n'
    : 'Search has no index yet: npm start builds the site with it.\n',
);
const { PORT } = process.env;
await dev({
  ...(PORT && { server: { port: Number(PORT) } }),
  vite: { plugins: [madeFiles(), faultsOnChange()] },
});

/** Lets the development server answer with the files that were made. */
function madeFiles(): VitePlugin {
  return {
    name: 'khayt-made-files',
    configureServer({ config, middlewares }) {
      middlewares.use(async (request, response, next) => {
        const isIndex = request.url?.startsWith(`${config.base}pagefind/`);
        const site = {
          folder: isIndex ? built : outFolder,
          base: config.base,
          rules: [],
          redirects: new Map<string, string>(),
        };
        const { status, headers, body } = await answerTo(request, site);
        if (status !== 200) return next();
        response.writeHead(status, headers).end(body);
      });
    },
  };
}

/** Says what is wrong with the content after each change, once for all the files that it touched. */
function faultsOnChange(): VitePlugin {
  let waiting: ReturnType<typeof setTimeout>;
  const tell = async () => {
    const changed = await readFolder(content, conditionsFrom(process.env));
    if (!changed.ok) process.stderr.write(report(changed.faults, localeFrom(process.env)));
  };
  return {
    name: 'khayt-faults-on-change',
    configureServer({ watcher }) {
      watcher.on('all', (_, path) => {
        if (!path.startsWith(content)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void tell(), 200);
      });
    },
  };
}

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number],
  { name: string }
>;
