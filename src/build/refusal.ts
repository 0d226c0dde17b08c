/** A sentence for whoever started a command: why it did nothing, and what they can do. */
export class Refusal extends Error {}

/**
 * Why a build stopped, in one sentence where the reason lies outside the project: a disk that is
 * full, a folder that cannot be written.
 */
export function reasonOf(error: unknown, out: string): string {
  if (error instanceof Refusal) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const found = outside.find(({ sign }) => sign.test(text));
  return found ? found.sentence(out) : text;
}

const outside = [
  {
    sign: /ENOSPC|EDQUOT|no space left|quota exceeded/i,
    sentence: (out: string) => `The disk is full: make room where ${out} stands, and build again.`,
  },
  {
    sign: /EROFS|EACCES|EPERM|read-only file system|permission denied/i,
    sentence: (out: string) => `The folder in which ${out} stands cannot be written.`,
  },
];
