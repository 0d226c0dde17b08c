import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { PressKit } from '../artefacts/typesetter.ts';
import type { Content } from '../domain/content.ts';
import type { MadeFile } from '../domain/made.ts';
import { type ArtefactCache, artefactCache, type KeptFile, sumOf } from './artefact-cache.ts';
import type { ArtefactJob } from './artefact-job.ts';
import { type ArtefactPool, artefactPool } from './artefact-pool.ts';
import { makeDrawings } from './drawings.ts';
import { entryJobs } from './entry-jobs.ts';
import { iconJobs } from './icon-jobs.ts';
import { type IconKit, readIconKit } from './icon-kit.ts';
import { iconSetJobs, iconZipJobs } from './icon-set-jobs.ts';
import { kitJobs } from './kit-jobs.ts';
import { inLanes } from './lanes.ts';
import { readPageKit } from './page-kit.ts';
import { pressPictureJobs, sourcePictures, webPictureJobs } from './picture-jobs.ts';
import type { PictureFile } from './pictures.ts';
import { readPressKit } from './press-kit.ts';
import { writeWhole } from './whole-file.ts';

export interface ArtefactOptions {
  /** Where made files are kept from one build to the next, and `made.json` is written. */
  cacheFolder: string;
  /** Where the files of this build are laid out at their addresses. */
  outFolder: string;
  /** The folder of the content, where the pictures of entries are. */
  contentFolder: string;
  threads?: number;
}

/** What is known of each file, by its path below the site's root. */
export type MadeFiles = Readonly<Record<string, MadeFile & { sha256: string }>>;

/**
 * Makes every file that the site offers: each drawing, each entry's text and each icon in each language
 * it is told in and each format. What has been made before from the same words, typefaces and sources is
 * taken from the cache.
 * @throws when a file cannot be made; `made.json` and the files are then as they were.
 */
export async function makeArtefacts(
  content: Content,
  options: ArtefactOptions,
): Promise<MadeFiles> {
  const { cacheFolder, outFolder } = options;
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const [press, { pages, ...page }, icons] = await Promise.all([
    readPressKit(),
    readPageKit(),
    readIconKit(),
  ]);
  const cache = artefactCache(join(cacheFolder, 'artefacts'));
  const pool = artefactPool({ press, pages, iconFace: icons.face }, threads);
  try {
    const { files, names } = await everyFile(content, options, { press, page, icons, cache, pool });
    await layOut(files, outFolder);
    const made = Object.fromEntries([...files].toSorted(byPath).map(entryOf));
    await writeWhole(join(cacheFolder, 'made.json'), `${JSON.stringify(made, null, 2)}\n`);
    await cache.forgetAllBut(names);
    return made;
  } finally {
    await pool.close();
  }
}

/** What files are made with. */
interface Workshop {
  press: PressKit & { fingerprint: string };
  page: { fingerprint: string };
  icons: IconKit;
  cache: ArtefactCache;
  pool: ArtefactPool;
}

/** Every file that is offered by its path, and the names of all that is kept for them. */
async function everyFile(
  content: Content,
  { contentFolder }: ArtefactOptions,
  { press, page, icons, cache, pool }: Workshop,
): Promise<{ files: Map<string, KeptFile>; names: ReadonlySet<string> }> {
  const programs = press.fingerprint + icons.fingerprint;
  const names = new Set<string>();
  const make = (jobs: readonly ArtefactJob[]) => {
    for (const { name } of jobs) names.add(name);
    return kept(jobs, cache, pool);
  };
  const sources = await sourcePictures(content, contentFolder);
  // The threads draw icons and pictures while this one draws what entries ask for.
  const [drawings, icon, web] = await Promise.all([
    makeDrawings(content, cache, press),
    make([...iconJobs(content, icons.fingerprint), ...iconSetJobs(content, programs)]),
    make(webPictureJobs(sources, content, press.fingerprint)),
  ]);
  for (const name of drawings.names) names.add(name);
  const pictures = [...sizedIn(web), ...drawings.pictures];
  const prints = pressPictureJobs(sources, drawings.svgs, content, press.fingerprint);
  const texts = await make([
    ...entryJobs(content, pictures, press.fingerprint + page.fingerprint),
    ...prints,
  ]);
  const singles = new Map([...icon, ...texts]);
  // An archive holds what has been made before it.
  const archives = await make([
    ...iconZipJobs(content, singles, { ...icons, fingerprint: programs }),
    ...kitJobs(content, singles, programs),
  ]);
  const files = new Map([...singles, ...archives]);
  for (const { path, ...picture } of pictures) files.set(path, picture);
  // Pictures in full size stand in the kits alone.
  for (const { path } of prints) files.delete(path);
  return { files, names };
}

/** How many files are read or written at once. */
const atOnce = 16;

/** The file of each job by its path: from the cache, or else made and kept there. */
async function kept(
  jobs: readonly ArtefactJob[],
  cache: ArtefactCache,
  pool: ArtefactPool,
): Promise<Map<string, KeptFile>> {
  const found = await inLanes(jobs, atOnce, ({ name }) => cache.find(name));
  const missing = jobs.filter((_, index) => !found[index]);
  const fresh = await pool.make(missing);
  const made = new Map(missing.map(({ name }, index) => [name, fresh[index]]));
  await inLanes([...made], atOnce, async ([name, file]) => file && cache.keep(name, file));
  return new Map(
    jobs.map(({ path, name }, index) => {
      const file = found[index] ?? made.get(name);
      if (!file) throw new Error(`${path} was not made.`);
      return [path, file];
    }),
  );
}

/** The pictures among files: those that have a size. */
function sizedIn(files: ReadonlyMap<string, KeptFile>): PictureFile[] {
  return Array.from(files).flatMap(([path, { bytes, width, height }]) =>
    width && height ? [{ path, bytes, width, height }] : [],
  );
}

async function layOut(files: ReadonlyMap<string, KeptFile>, folder: string): Promise<void> {
  const present = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const wanted = new Set([...files.keys()].map((path) => join(folder, ...path.split('/'))));
  await Promise.all(present.filter((path) => !wanted.has(path)).map((path) => rm(path)));
  await inLanes([...files], atOnce, async ([path, { bytes }]) => {
    const place = join(folder, path.replaceAll('/', sep));
    const old = await readFile(place).catch(() => undefined);
    if (!old?.equals(bytes)) await writeWhole(place, bytes);
  });
}

function entryOf([path, { bytes, ...known }]: [string, KeptFile]) {
  return [path, { size: bytes.length, ...known, sha256: sumOf(bytes) }] as const;
}

function byPath([a]: [string, KeptFile], [b]: [string, KeptFile]): number {
  return a < b ? -1 : 1;
}
