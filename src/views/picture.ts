import type { Collection, Content, PressNote } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import type { ShownPicture } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { filePath } from './urls.ts';

export type Picture = PressNote['facts']['pictures'][number];

/** An entry that has pictures. */
interface Pictured {
  id: string;
  facts: { pictures: Picture[] };
}

/** Where a picture stands below the site's root. */
export function picturePath(collection: Collection, id: string, file: string): string {
  return ['media', collection, id, file].join('/');
}

/** The file of a picture: the one that stands beside the facts, or the drawing for a reader. */
export function pictureFileName({ id, file }: Picture, reader: Locale): string {
  return file ?? `${id}.${reader}.webp`;
}

/** The widths in pixels of the smaller files of a picture, as far as it is wider. */
export const smallerWidths = [480, 800] as const;

/** Where a smaller file of a picture stands, beside it: `hall.480.jpg`. */
export function smallerPath(path: string, pixels: number): string {
  return path.replace(/(\.[^.]+)$/, `.${pixels}$1`);
}

/** The pictures of an entry as its page shows them to a reader, by id. */
export function shownPictures(
  collection: Collection,
  { id, facts }: Pictured,
  content: Content,
  reader: Locale,
  made: Made,
): Record<string, ShownPicture> {
  return Object.fromEntries(
    facts.pictures.map((picture) => {
      const path = picturePath(collection, id, pictureFileName(picture, reader));
      const { width, height } = made[path] ?? {};
      const words = {
        alt: picture.alt[reader],
        caption: picture.caption?.[reader],
        credit: picture.credit[reader],
        sources: sourcesOf(picture, content),
      };
      const sizes = sizesOf(path, picture, content, made);
      const own = { src: filePath(content.site, path), width, height, ...sizes, ...words };
      return [picture.id, own];
    }),
  );
}

/** The files of a picture for narrow screens and dense ones, where there is more than one. */
function sizesOf(
  path: string,
  { drawing }: Picture,
  { site }: Content,
  made: Made,
): Pick<ShownPicture, 'srcset' | 'sizes'> {
  const { width = 0, pixels = width } = made[path] ?? {};
  const [small, ...others] = smallerWidths.filter((own) => made[smallerPath(path, own)]);
  if (small === undefined) return {};
  const hrefOf = (own: number) => filePath(site, smallerPath(path, own));
  const href = filePath(site, path);
  // A drawing is shown at one width, and its words are to be sharp on a dense screen.
  if (drawing) return { srcset: `${hrefOf(small)}, ${href} ${pixels / width}x` };
  const smaller = [small, ...others].map((own) => `${hrefOf(own)} ${own}w`);
  return {
    srcset: [...smaller, `${href} ${pixels}w`].join(', '),
    // A telephone takes a photograph at two thirds of its density, which nobody sees.
    sizes: `(max-width: 480px) 60vw, min(92vw, ${Math.min(width, column)}px)`,
  };
}

/** How wide a column of text is at most. */
const column = 640;

/** The sources of the figures that a drawing shows, each once. */
function sourcesOf({ drawing }: Picture, { reference }: Content): string[] {
  const figures = drawing?.statistics.flatMap((id) => reference.statistics[id] ?? []) ?? [];
  return [...new Set(figures.flatMap(({ sources }) => sources))];
}
