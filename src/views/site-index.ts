import type { Content } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { compareIn } from '../language/collation.ts';
import { noteCards } from './card.ts';
import { pagePath } from './urls.ts';

/** The pages of one section, in the order of the reader's alphabet, or newest first for notes. */
export interface SiteIndexGroup {
  title: string;
  href: string;
  items: SiteIndexItem[];
}

export interface SiteIndexItem {
  title: string;
  href: string;
  lang: Locale;
}

/** Every page of the site in one list: what search is without JavaScript, and where a lost reader begins. */
export function siteIndex(content: Content, reader: Locale): SiteIndexGroup[] {
  const { site } = content;
  const { networks, press } = site.tellings[reader];
  const compare = compareIn(reader);
  return [
    {
      title: networks.title,
      href: pagePath(site, reader, 'networks'),
      items: content.networks
        .flatMap(({ id, tellings }) => {
          const telling = tellingFor(reader, tellings);
          const href = pagePath(site, reader, 'networks', id);
          return telling ? [{ title: telling.text.title, href, lang: telling.locale }] : [];
        })
        .sort((a, b) => compare(a.title, b.title)),
    },
    {
      title: press.title,
      href: pagePath(site, reader, 'press'),
      items: noteCards(content, reader).map(({ title, href, lang }) => ({ title, href, lang })),
    },
  ];
}
