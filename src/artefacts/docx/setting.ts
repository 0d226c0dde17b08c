import type { Direction } from '../../i18n/locales.ts';

/** A picture as a word processor takes it. */
export interface DocxPicture {
  type: 'jpg' | 'png';
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What the words and blocks of a file are set with. */
export interface Setting {
  dir: Direction;
  /** The language of what is set in each direction. */
  languages: Readonly<Record<Direction, string>>;
  /** The pictures whose bytes are at hand, by the address that the text shows them with. */
  pictures: Readonly<Record<string, DocxPicture>>;
  /** Another number each time: each list counts for itself, each picture has an id in the file. */
  nextNumber: () => number;
}
