import type { PressKit } from '../artefacts/typesetter.ts';
import type { IconJob } from './icon-jobs.ts';
import type { IconSetJob } from './icon-set-jobs.ts';
import type { NoteJob } from './note-jobs.ts';

/** A file that is to be made. */
export type ArtefactJob = NoteJob | IconJob | IconSetJob;

/** What those who make files work with. */
export interface ArtefactKit {
  press: PressKit;
  /** The typeface of the icons, as TrueType. */
  iconFace: Uint8Array;
}
