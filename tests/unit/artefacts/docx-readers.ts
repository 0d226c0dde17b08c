import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

/** The text of one part of a file, `word/document.xml`. */
export function partOf(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  if (!bytes) throw new Error(`The file has no ${name}.`);
  return strFromU8(bytes);
}

/** The names of a file's parts. */
export function namesIn(docx: Uint8Array): string[] {
  return Object.keys(unzipSync(docx));
}

/** Every element of a name in a part, with all that it holds. */
export function elementsOf(part: string, name: string): string[] {
  return part.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? [];
}

/** What LibreOffice makes of files: of each, in their order, the one with another ending. */
export function converted(
  files: readonly Uint8Array[],
  ending: 'txt:Text' | 'pdf' | 'xlsx',
  from: 'docx' | 'csv' = 'docx',
): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'khayt-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.${from}`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // Without its dialog LibreOffice does not look which letters a table is written in: commas, UTF-8.
    const table = from === 'csv' ? ['--infilter=CSV:44,34,76'] : [];
    const words = [
      profile,
      '--headless',
      ...table,
      '--convert-to',
      ending,
      '--outdir',
      folder,
      ...paths,
    ];
    execFileSync('soffice', words, {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: 'ignore',
      timeout: 60_000,
    });
    const made = ending.replace(/:.*/, '');
    return files.map((_, index) => readFileSync(join(folder, `${index}.${made}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words as they are compared: without marks of direction and numbers of sources, on one line. */
export function bare(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u2066-\u2069\ufeff]|\[\d+\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
