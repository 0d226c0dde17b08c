import { basename, dirname, join } from 'node:path';

/** Where a build works. All of it follows from the folder that it makes, so that two may go on at once. */
export interface Folders {
  /** The built site. */
  out: string;
  /** The site while it is being built; it becomes `out` when it is whole. */
  next: string;
  /** The last site, for the moment in which the new one takes its place. */
  old: string;
  /** The file that says who is building. */
  lock: string;
  /** What is kept from one build to the next. */
  cache: string;
  /** The artefacts of this build, at their addresses. */
  files: string;
  /** What is known of those artefacts. */
  made: string;
}

/** The folders of a build: for `dist`, they are `.next-dist`, `.old-dist` and `.cache/dist` beside it. */
export function foldersOf(out: string): Folders {
  const [place, name] = [dirname(out), basename(out)];
  const cache = join(place, '.cache', name);
  return {
    out,
    next: join(place, `.next-${name}`),
    old: join(place, `.old-${name}`),
    lock: join(place, `.lock-${name}`),
    cache,
    files: join(cache, 'files'),
    made: join(cache, 'made.json'),
  };
}
