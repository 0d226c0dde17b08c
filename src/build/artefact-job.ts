import type { PageKit } from '../artefacts/one-file/entry-page.ts';
import type { PressKit } from '../artefacts/typesetter.ts';
import type { KeptFile } from './artefact-cache.ts';
import type { EntryJob } from './entry-jobs.ts';
import type { IconJob } from './icon-jobs.ts';
import type { IconSetJob } from './icon-set-jobs.ts';
import type { KitJob } from './kit-jobs.ts';
import type { PictureJob } from './picture-jobs.ts';

/** A file that is to be made. */
export type ArtefactJob = EntryJob | IconJob | IconSetJob | KitJob | PictureJob;

/** What those who make files work with. */
export interface ArtefactKit {
  press: PressKit;
  pages: PageKit;
  /** The typeface of the icons, as TrueType. */
  iconFace: Uint8Array;
}

/** What a thread answers to a job: its file, or why there is none. */
export type Answer = { file: KeptFile } | { fault: unknown };
