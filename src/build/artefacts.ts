import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { type NoteSheet, noteSheet } from '../artefacts/note-sheet.ts';
import type { Content } from '../domain/content.ts';
import type { MadeFile } from '../domain/made.ts';
import { toldIn } from '../domain/telling.ts';
import { notePdfPath } from '../views/download.ts';
import { pressNoteView } from '../views/press-note.ts';
import { artefactCache, sha256 } from './artefact-cache.ts';
import { releasedPictures } from './pictures.ts';
import { readPressKit } from './press-kit.ts';
import { printed } from './press-pool.ts';
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

/** A file and what is known of it besides its size. */
type Laid = Omit<MadeFile, 'size'> & { bytes: Uint8Array };

/**
 * Makes every file that the site offers: each note in each language it is told in. What has been
 * made before from the same words, typefaces and sources is taken from the cache.
 * @throws when a file cannot be made; `made.json` and the files are then as they were.
 */
export async function makeArtefacts(
  content: Content,
  options: ArtefactOptions,
): Promise<MadeFiles> {
  const { cacheFolder, outFolder, contentFolder } = options;
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const kit = await readPressKit();
  const cache = artefactCache(join(cacheFolder, 'artefacts'));
  const jobs = noteSheets(content).map(({ path, sheet }) => ({
    path,
    sheet,
    key: sha256(kit.fingerprint, JSON.stringify(sheet)),
  }));

  const files = new Map<string, Laid>();
  for (const { path, key } of jobs) {
    const file = await cache.find(key);
    if (file) files.set(path, file);
  }
  const missing = jobs.filter(({ path }) => !files.has(path));
  const fresh = await printed(
    missing.map(({ sheet }) => sheet),
    kit,
    threads,
  );
  for (const [index, { path, key }] of missing.entries()) {
    const file = fresh[index];
    if (!file) throw new Error(`${path} was not made.`);
    await cache.keep(key, file);
    files.set(path, file);
  }

  for (const { path, ...picture } of await releasedPictures(content, contentFolder)) {
    files.set(path, picture);
  }

  await layOut(files, outFolder);
  const made = Object.fromEntries([...files].toSorted(byPath).map(entryOf));
  await writeWhole(join(cacheFolder, 'made.json'), `${JSON.stringify(made, null, 2)}\n`);
  await cache.forgetAllBut(new Set(jobs.map(({ key }) => key)));
  return made;
}

function noteSheets(content: Content): { path: string; sheet: NoteSheet }[] {
  return content.press.flatMap((note) =>
    toldIn(note.tellings).flatMap((locale) => {
      const view = pressNoteView(note, content, locale, {});
      return view ? [{ path: notePdfPath(note.id, locale), sheet: noteSheet(view) }] : [];
    }),
  );
}

async function layOut(files: ReadonlyMap<string, Laid>, folder: string): Promise<void> {
  const present = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const wanted = new Set([...files.keys()].map((path) => join(folder, ...path.split('/'))));
  await Promise.all(present.filter((path) => !wanted.has(path)).map((path) => rm(path)));
  for (const [path, { bytes }] of files) {
    await writeWhole(join(folder, path.replaceAll('/', sep)), bytes);
  }
}

function entryOf([path, { bytes, ...known }]: [string, Laid]) {
  return [path, { size: bytes.length, ...known, sha256: sha256(bytes) }] as const;
}

function byPath([a]: [string, Laid], [b]: [string, Laid]): number {
  return a < b ? -1 : 1;
}
