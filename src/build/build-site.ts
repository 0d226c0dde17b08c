import { existsSync, readdirSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { readSound } from '../desk/check.ts';
import type { Content } from '../domain/content.ts';
import type { Fault } from '../domain/fault.ts';
import type { Conditions } from '../reading/conditions.ts';
import { buildIndex } from '../search/build-index.ts';
import { concepts } from '../views/concepts.ts';
import { findables } from '../views/findable.ts';
import { basePath } from '../views/urls.ts';
import { makeArtefacts } from './artefacts.ts';
import { buildPages } from './astro.ts';
import { type Folders, foldersOf } from './folders.ts';
import { joinSheets } from './join-sheets.ts';
import { inLanes } from './lanes.ts';
import { takeLock } from './lock.ts';
import { type Manifest, manifestName, writeManifest } from './manifest.ts';
import { Refusal } from './refusal.ts';
import { sealSite } from './seal.ts';
import { recover, removeAll, swap } from './swap.ts';
import { writeVerifyIndex } from './verify-index.ts';

export interface BuildTask {
  /** The folder of content that is read, and the folder that is made; both full paths. */
  content: string;
  out: string;
  conditions: Conditions;
}

/** What a build came to: the site and what was said by the way, or all that is wrong with the content. */
export type BuildResult =
  { ok: true; manifest: Manifest; warnings: string } | { ok: false; faults: readonly Fault[] };

/**
 * Builds a site from a folder of content, in the project's folder. Nothing is made where there is a fault, and the last
 * site stands until the new one is whole.
 * @throws when it cannot be built for another reason; the last site then stands as well.
 */
export async function buildSite({ content, out, conditions }: BuildTask): Promise<BuildResult> {
  refuseOutside(out);
  refuseForeign(out);
  const folders = foldersOf(out);
  const release = await takeLock(folders.lock);
  try {
    await recover(folders);
    const reading = await readSound(content, conditions);
    if (!reading.ok) return reading;
    return { ok: true, ...(await made(reading.content, content, folders, conditions.now)) };
  } finally {
    await removeAll(folders.next);
    await release();
  }
}

async function made(content: Content, source: string, folders: Folders, now: number) {
  const { cache, files, made, next } = folders;
  const artefacts = await makeArtefacts(content, {
    cacheFolder: cache,
    outFolder: files,
    contentFolder: source,
  });
  await mkdir(next, { recursive: true });
  const astro = join(cache, 'astro');
  const warnings = await buildPages({ content: source, out: next, cache: astro, made, now });
  await joinSheets(next, basePath(content.site));
  // File by file: a folder of a note that is held again stands empty among the files, and says its id.
  await inLanes(Object.keys(artefacts), 16, async (path) => {
    await mkdir(dirname(join(next, path)), { recursive: true });
    await copyFile(join(files, path), join(next, path));
  });
  const subject = { findables: findables(content), concepts: concepts(content) };
  await buildIndex(next, subject, join(cache, 'search'));
  await sealSite(next, content);
  await writeVerifyIndex(next, content);
  const manifest = await writeManifest(next, content.site);
  await openToReaders(next);
  await swap(folders);
  return { manifest, warnings };
}

/** Astro keeps a part of its work beside the project where it may not do so in the site's own folder. */
function refuseOutside(out: string): void {
  const path = relative('', out);
  if (path !== '' && !path.startsWith('..') && !isAbsolute(path)) return;
  throw new Refusal(`${out} does not stand in the project: build within it, and copy the site.`);
}

/** Builds replace the whole folder: one that holds anything but a built site is left alone. */
function refuseForeign(out: string): void {
  if (!existsSync(out) || existsSync(join(out, manifestName)) || readdirSync(out).length === 0) {
    return;
  }
  throw new Refusal(
    `${relative('', out)} holds something that is no built site: move it away, and build again.`,
  );
}

/** Gives every file and folder the same rights, whatever the shell that builds would give them. */
async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}
