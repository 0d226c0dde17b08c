/** What is known of a file: bytes; the pages of a document; the width and height at which a page shows a picture. */
export interface MadeFile {
  size: number;
  pages?: number;
  width?: number;
  height?: number;
  /** How wide a picture is in pixels, where that is more than the width at which it is shown. */
  pixels?: number;
}

/** What is known of each file that the artefacts step has made, by its path below the site's root. */
export type Made = Readonly<Record<string, MadeFile>>;
