import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { Content } from '../domain/content.ts';
import type { MadeFile } from '../domain/made.ts';
import { type ArtefactCache, artefactCache, type KeptFile, sha256 } from './artefact-cache.ts';
import type { ArtefactJob, ArtefactKit } from './artefact-job.ts';
import { madeBy } from './artefact-pool.ts';
import { makeDrawings } from './drawings.ts';
import { entryJobs } from './entry-jobs.ts';
import { iconJobs } from './icon-jobs.ts';
import { readIconKit } from './icon-kit.ts';
import { iconSetJobs, iconZipJobs } from './icon-set-jobs.ts';
import { kitJobs } from './kit-jobs.ts';
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
  const { cacheFolder, outFolder, contentFolder } = options;
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const [press, { pages, ...page }, icons] = await Promise.all([
    readPressKit(),
    readPageKit(),
    readIconKit(),
  ]);
  const kit = { press, pages, iconFace: icons.face };
  const programs = press.fingerprint + icons.fingerprint;
  const cache = artefactCache(join(cacheFolder, 'artefacts'));
  const drawings = await makeDrawings(content, cache, press);
  const sources = await sourcePictures(content, contentFolder);

  const names = new Set<string>(drawings.names);
  const make = async (jobs: readonly ArtefactJob[]) => {
    for (const { name } of jobs) names.add(name);
    return kept(jobs, cache, kit, threads);
  };
  const web = await make(webPictureJobs(sources, content, press.fingerprint));
  const pictures = [...sizedIn(web), ...drawings.pictures];
  const prints = pressPictureJobs(sources, drawings.svgs, content, press.fingerprint);
  const singles = await make([
    ...entryJobs(content, pictures, press.fingerprint + page.fingerprint),
    ...iconJobs(content, icons.fingerprint),
    ...iconSetJobs(content, programs),
    ...prints,
  ]);
  // An archive holds what has been made before it.
  const archives = await make([
    ...iconZipJobs(content, singles, { ...icons, fingerprint: programs }),
    ...kitJobs(content, singles, programs),
  ]);
  const files = new Map([...singles, ...archives]);
  for (const { path, ...picture } of pictures) files.set(path, picture);
  // Pictures in full size stand in the kits alone.
  for (const { path } of prints) files.delete(path);

  await layOut(files, outFolder);
  const made = Object.fromEntries([...files].toSorted(byPath).map(entryOf));
  await writeWhole(join(cacheFolder, 'made.json'), `${JSON.stringify(made, null, 2)}\n`);
  await cache.forgetAllBut(names);
  return made;
}

/** The file of each job by its path: from the cache, or else made and kept there. */
async function kept(
  jobs: readonly ArtefactJob[],
  cache: ArtefactCache,
  kit: ArtefactKit,
  threads: number,
): Promise<Map<string, KeptFile>> {
  const files = new Map<string, KeptFile>();
  for (const { path, name } of jobs) {
    const file = await cache.find(name);
    if (file) files.set(path, file);
  }
  const missing = jobs.filter(({ path }) => !files.has(path));
  const fresh = await madeBy(missing, kit, threads);
  for (const [index, { path, name }] of missing.entries()) {
    const file = fresh[index];
    if (!file) throw new Error(`${path} was not made.`);
    await cache.keep(name, file);
    files.set(path, file);
  }
  return files;
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
  for (const [path, { bytes }] of files) {
    await writeWhole(join(folder, path.replaceAll('/', sep)), bytes);
  }
}

function entryOf([path, { bytes, ...known }]: [string, KeptFile]) {
  return [path, { size: bytes.length, ...known, sha256: sha256(bytes) }] as const;
}

function byPath([a]: [string, KeptFile], [b]: [string, KeptFile]): number {
  return a < b ? -1 : 1;
}
