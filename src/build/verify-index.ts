import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Content } from '../domain/content.ts';
import {
  type KnownCode,
  type KnownFile,
  sumDigits,
  type VerifyIndex,
} from '../domain/verifying.ts';
import { inEvery, type Locale, localeList, locales } from '../i18n/locales.ts';
import { subjectsOfFiles } from '../views/verified-subjects.ts';
import { verifyIndexName } from '../views/verify-page.ts';
import { sha256 } from './artefact-cache.ts';
import { codesByPage } from './known-codes.ts';
import { filesOf } from './manifest.ts';

/** What readers do not take home: pages, what pages load, and what is written for servers. */
const notTaken = /^(?!media\/).*\.html$|^(?:_|pagefind\/)/;

/**
 * Writes what a reader's device compares files with: every file of a built site that can be taken
 * home, and those in its archives. What is not published has no file, and so no line.
 */
export async function writeVerifyIndex(folder: string, content: Content): Promise<void> {
  const taken = filesOf(folder).filter((path) => !notTaken.test(path));
  const found = await Promise.all(
    taken.map(async (path) => knownIn(path, await readFile(join(folder, path)))),
  );
  const index = indexOf(found.flat(), content, codesByPage(content));
  await writeFile(join(folder, verifyIndexName), `${JSON.stringify(index)}\n`);
}

/**
 * The index of files, each below the subject whose paths begin most like its own.
 * @param codes what the files of a page print, by the page.
 */
export function indexOf(
  files: readonly KnownFile[],
  content: Content,
  codes: ReadonlyMap<string, KnownCode[]> = new Map(),
): VerifyIndex {
  const { facts, tellings } = content.site;
  const subjects = subjectsOfFiles(content);
  const owners = subjects
    .flatMap(({ subject, beginnings }) => beginnings.map((beginning) => ({ subject, beginning })))
    .toSorted((a, b) => b.beginning.length - a.beginning.length);
  const ownerOf = ([, path]: KnownFile) =>
    owners.find(({ beginning }) => path.startsWith(beginning))?.subject;
  const offered = new Map(
    files.filter(([, , , member]) => !member).map((file) => [file[0], ownerOf(file)]),
  );
  // What an archive holds of others is known by itself.
  const told = files.filter((file) => {
    const owner = file[3] && offered.get(file[0]);
    return !owner || owner === ownerOf(file);
  });
  const bySubject = Map.groupBy(told, ownerOf);
  return {
    edition: facts.edition,
    ...(facts.edition === 'demonstration' && {
      notice: inEvery((reader) => tellings[reader].notice),
    }),
    subjects: subjects.flatMap(({ subject }) => {
      const own = bySubject.get(subject);
      const printed = codes.get(subject.page);
      return own ? [{ ...subject, files: own, ...(printed && { codes: printed }) }] : [];
    }),
  };
}

/** A file, and every file in it where it is an archive. */
function knownIn(path: string, bytes: Uint8Array): KnownFile[] {
  const own: KnownFile = [shortSum(bytes), path, languageOf(path)];
  if (!path.endsWith('.zip')) return [own];
  const members = Object.entries(unzipSync(bytes)).map(([name, member]): KnownFile => {
    return [shortSum(member), path, languageOf(name), name];
  });
  return [own, ...members];
}

function shortSum(bytes: Uint8Array): string {
  return sha256(bytes).slice(0, sumDigits);
}

/** The language that a path says: by its folder, or at the end of a name (`-ar.pdf`, `.ar.480.webp`, `-ar-tile.svg`). */
function languageOf(path: string): Locale | '' {
  const [folder] = path.split('/');
  const ending = /[-.](\w+)(?:-(?:tile|pictogram|banner)[\w-]*|\.\d+)?\.\w+$/.exec(path)?.[1];
  const told = localeList.find(
    (locale) => folder === locale || folder === locales[locale].label || ending === locale,
  );
  return told ?? '';
}
