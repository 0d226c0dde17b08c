import type { Collection, Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Picture } from './picture.ts';
import { entryPath, fullAddress } from './urls.ts';

/** What the file of a picture says inside itself of whose it is and what it shows. */
export interface PictureAbout {
  /** In each language of the file, in the site's order. */
  told: PictureWords[];
  licence: string;
  /** The day, month or year in which it was taken, where that is known. */
  taken?: string | undefined;
  /** The page on which it is shown. */
  address: string;
}

interface PictureWords {
  lang: Locale;
  alt: string;
  caption: string;
  credit: string;
  /** In the demonstration: that it is one. */
  notice?: string | undefined;
}

/** @param languages those in which the file says it, at least one. */
export function pictureAbout(
  { collection, id }: { collection: Collection; id: string },
  { alt, caption, credit, licence, taken }: Picture,
  { site }: Pick<Content, 'site'>,
  languages: readonly [Locale, ...Locale[]],
): PictureAbout {
  const isDemonstration = site.facts.edition === 'demonstration';
  return {
    told: languages.map((lang) => ({
      lang,
      alt: alt[lang],
      caption: caption?.[lang] ?? alt[lang],
      credit: credit[lang],
      notice: isDemonstration ? site.tellings[lang].notice : undefined,
    })),
    licence,
    taken,
    address: fullAddress(site, entryPath(site, languages[0], collection, id)),
  };
}
