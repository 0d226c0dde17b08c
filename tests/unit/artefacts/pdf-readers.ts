import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a program that reads PDF files is on this machine; the site is built without any. */
export function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** The text that a reader of the file would find, without the marks of direction, lines joined. */
export function textOf(pdf: Uint8Array): string {
  return readBy('pdftotext', pdf, (file) => [file, '-'])
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** What one of the programs prints about a file. */
export function readBy(program: string, pdf: Uint8Array, args: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'khayt-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    return execFileSync(program, args(file), {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
