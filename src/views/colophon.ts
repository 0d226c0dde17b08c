import type { Collection, Content, Site } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryPath, fullAddress } from './urls.ts';

/** What stands at the end of an entry's files. */
export interface Colophon {
  /** The full address of the entry's page. */
  address: string;
  /** Who the Network is, as the files say it; a page leads to the page that does. */
  about: string;
  contact: { title: string; text: string };
}

export function colophonOf(
  collection: Collection,
  id: string,
  { site }: Content,
  reader: Locale,
): Colophon {
  return {
    address: fullAddress(site, entryPath(site, reader, collection, id)),
    about: site.tellings[reader].about,
    contact: contactOf(site, reader),
  };
}

/** Whom journalists can reach, as the site says it, or that nobody is named. */
export function contactOf({ facts, tellings }: Site, reader: Locale): Colophon['contact'] {
  const t = translator(reader);
  const none = t(`press.contact_none_${facts.edition}`);
  return { title: t('press.contact'), text: tellings[reader].contact ?? none };
}
