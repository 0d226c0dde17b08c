import type { Collection, Content, PressNote } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import type { ShownPicture } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { filePath } from './urls.ts';

/** An entry that has pictures. */
interface Pictured {
  id: string;
  facts: { pictures: PressNote['facts']['pictures'] };
}

/** Where a picture stands below the site's root. */
export function picturePath(collection: Collection, id: string, file: string): string {
  return ['media', collection, id, file].join('/');
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
      const path = picturePath(collection, id, picture.file);
      const { width, height } = made[path] ?? {};
      const words = {
        alt: picture.alt[reader],
        caption: picture.caption?.[reader],
        credit: picture.credit[reader],
      };
      return [picture.id, { src: filePath(content.site, path), width, height, ...words }];
    }),
  );
}
