import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** The fixture's content in a folder of its own, for commands that write. */
export class Folder {
  readonly path = join(mkdtempSync(join(tmpdir(), 'khayt-')), 'content');

  constructor() {
    cpSync(join(root, 'tests/fixtures/minimal/content'), this.path, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  /** Replaces words in a file. */
  change(file: string, from: string, to: string): void {
    this.write(file, this.read(file).replace(from, to));
  }

  /** Runs a command of the desk on this folder, on the first day of 2026. */
  run(
    command: string,
    ...words: string[]
  ): { status: number | null; stdout: string; stderr: string } {
    const program = join(root, `src/desk/${command}.ts`);
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 1) / 1000) };
    const args = [program, `--content=${this.path}`, ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(join(this.path, '..'), { recursive: true });
  }
}
