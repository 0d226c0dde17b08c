import type { AnyEntry, Content } from '../../domain/content.ts';
import { firstAddress, lastChange } from '../../domain/history.ts';
import type { Made } from '../../domain/made.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { type FeedView, feedFormats, feedPath } from '../../views/feeds.ts';
import { fullAddress } from '../../views/urls.ts';
import { writtenEntry } from '../html/entry-html.ts';
import { lastingName } from '../identity.ts';

/** A feed as every format takes it; times are instants, addresses full. */
export interface Feed {
  id: string;
  locale: Locale;
  edition: 'demonstration' | 'official';
  title: string;
  description: string;
  /** Whose feed it is; a demonstration is nobody's but its makers'. */
  author: string;
  licence: string;
  page: string;
  /** Its own address in each format. */
  addresses: Record<(typeof feedFormats)[number], string>;
  updated: string;
  entries: FeedEntry[];
  withdrawn: { id: string; at: string; text: string }[];
}

export interface FeedEntry {
  id: string;
  address: string;
  title: string;
  summary: string;
  html: string;
  published: string;
  updated: string;
  topics: { id: string; label: string }[];
}

/** A feed with the whole text of its entries. */
export function feedOf(view: FeedView, content: Content, locale: Locale, made: Made): Feed {
  const { site } = content;
  const { edition } = site.facts;
  const words = site.tellings[locale];
  const t = translator(locale);
  const entries = view.entries.flatMap((entry) => feedEntry(entry, content, locale, made));
  const withdrawn = view.withdrawals.map(({ collection, id, on, redirects }) => ({
    id: nameOf(firstAddress(collection, { id, facts: { redirects } }), content, locale),
    at: instant(on),
    text: t('entry.withdrawn'),
  }));
  const changes = [...entries.map(({ updated }) => updated), ...withdrawn.map(({ at }) => at)];
  return {
    id: nameOf(`/feeds/${view.name}`, content, locale),
    locale,
    edition,
    title: t(`feeds.title_${edition}`, { topic: view.topic, site: words.short_name }),
    description: edition === 'official' ? view.description : `${words.notice} ${view.description}`,
    author: edition === 'official' ? words.name : t('feeds.author_demonstration'),
    licence: words.licence,
    page: fullAddress(site, view.page),
    addresses: Object.fromEntries(
      feedFormats.map((format) => [
        format,
        fullAddress(site, feedPath(content, locale, view.name, format)),
      ]),
    ) as Feed['addresses'],
    updated: changes.toSorted().at(-1) ?? instant(site.facts.updated),
    entries,
    withdrawn,
  };
}

function feedEntry(entry: AnyEntry, content: Content, locale: Locale, made: Made): FeedEntry[] {
  const written = writtenEntry(entry, content, locale, made);
  if (!written) return [];
  const { view, address, html } = written;
  return [
    {
      id: nameOf(firstAddress(entry.collection, entry), content, locale),
      address,
      title: view.title,
      summary: view.summary,
      html,
      published: instant(entry.facts.published),
      updated: instant(lastChange(entry.facts)),
      topics: [
        { id: entry.collection, label: view.kind },
        ...view.objectives.map(({ id, name }) => ({ id, label: name })),
      ],
    },
  ];
}

function nameOf(address: string, { site }: Content, locale: Locale): string {
  return `urn:uuid:${lastingName(site, address, locale)}`;
}

/** A day as the instant with which it begins, which is what feeds are dated by. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
