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
      return [picture.id, { src: filePath(content.site, path), width, height, ...words }];
    }),
  );
}

/** The sources of the figures that a drawing shows, each once. */
function sourcesOf({ drawing }: Picture, { reference }: Content): string[] {
  const figures = drawing?.statistics.flatMap((id) => reference.statistics[id] ?? []) ?? [];
  return [...new Set(figures.flatMap(({ sources }) => sources))];
}
