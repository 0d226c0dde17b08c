import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import sharp from 'sharp';

/** A file of a site, or of an archive of it, and everything that can be read in it. */
export interface Unpacked {
  /** Where it stands; what is in an archive stands below it: `media/…/kit.zip/English/a.docx/…`. */
  path: string;
  bytes: Uint8Array;
  text: string;
}

/** Every file of a folder, archives and what is compressed unpacked, with the text of each. */
export async function unpackedIn(folder: string): Promise<Unpacked[]> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const found = await Promise.all(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return unpacked(relative(folder, file), readFileSync(file));
    }),
  );
  return found.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of a file, which must be among those given. */
export function textOf(path: string, files: readonly Unpacked[]): string {
  const file = files.find((own) => own.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.text;
}

export function pathsOf(files: readonly Unpacked[]): string[] {
  return files.map(({ path }) => path);
}

async function unpacked(path: string, bytes: Uint8Array): Promise<Unpacked[]> {
  const raw = Buffer.from(bytes);
  const own = (...texts: string[]): Unpacked => ({ path, bytes, text: texts.join('\n') });
  switch (path.slice(path.lastIndexOf('.') + 1)) {
    case 'zip':
    case 'docx': {
      const inside = Object.entries(unzipSync(bytes)).map(([name, part]) =>
        unpacked(`${path}/${name}`, part),
      );
      return [own(raw.toString('latin1')), ...(await Promise.all(inside)).flat()];
    }
    case 'pdf':
      return [own(...pdfTexts(bytes))];
    case 'png':
    case 'webp':
    case 'jpg':
      return [own(await pictureText(bytes), raw.toString('latin1'))];
    case 'pf_fragment':
    case 'pf_index':
    case 'pf_meta':
    case 'pf_filter':
      return [own(gunzipSync(bytes).toString())];
    default:
      return [own(raw.toString())];
  }
}

/** What a reader finds in a PDF, and what its objects say: titles, alternative texts, addresses. */
function pdfTexts(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'khayt-'));
  const read = (program: string, ...words: string[]) =>
    execFileSync(program, words, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, bytes);
    // Arabic letters may be told as the forms that they take, and with marks of direction.
    const letters = read('pdftotext', file, '-')
      .normalize('NFKC')
      .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
    return [letters, read('pdfinfo', file), read('qpdf', '--json', file)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function pictureText(bytes: Uint8Array): Promise<string> {
  const { xmp, exif, comments = [] } = await sharp(bytes).metadata();
  return [xmp ?? '', exif ?? '', ...comments.map(({ text }) => text)].join('\n');
}
