/** A sentence for whoever started a command: why it did nothing, and what they can do. */
export class Refusal extends Error {}

/**
 * Why a build has stopped: one sentence where the reason lies outside the project, a disk that is
 * full or a folder that cannot be written.
 * @param out the site as the reader knows it; it is as it was.
 */
export function reasonOf(error: unknown, out: string): string {
  if (error instanceof Refusal) return error.message;
  const text = error instanceof Error ? error.message : String(error);
  const found = outside.find(({ sign }) => sign.test(text));
  return found ? found.sentence(out) : `${text}\n${out} is as it was.`;
}

const outside = [
  {
    sign: /ENOSPC|EDQUOT|no space left|quota exceeded/i,
    sentence: (out: string) => `The disk is full: make room and build again; ${out} is as it was.`,
  },
  {
    sign: /EROFS|EACCES|EPERM|read-only file system|permission denied/i,
    sentence: (out: string) =>
      `The folder in which ${out} stands cannot be written; nothing was changed.`,
  },
];
