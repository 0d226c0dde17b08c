import {
  type AnyEntry,
  type Collection,
  type Content,
  collectionNames,
  everyEntry,
  type Withdrawal,
} from '../domain/content.ts';
import { lastChange } from '../domain/history.ts';
import type { Subject } from '../domain/mentions.ts';
import { entriesAbout } from '../domain/relations.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryPath, filePath, pagePath, recordPath } from './urls.ts';

/** The formats of every feed; each is the ending of its address too. */
export const feedFormats = ['atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** What can be subscribed to in one language. */
export interface FeedView {
  /** What its address ends with, before its format: `press`, `countries/jordan`. */
  name: string;
  /** What it is about, without the site's name. */
  topic: string;
  description: string;
  /** The page of what it is about. */
  page: string;
  /** What is told in the language of the feed, the latest change first. */
  entries: AnyEntry[];
  withdrawals: Withdrawal[];
}

/** How many entries a feed holds: whoever wants all of them takes the open data. */
const longest = 50;

/** The name of the feed of everything. */
const everything = 'all';

/** The path of a feed from the server's root: `/ar/feeds/press.atom`. */
export function feedPath({ site }: Content, locale: Locale, name: string, format: FeedFormat) {
  return filePath(site, locale, 'feeds', `${name}.${format}`);
}

/** The feed of all entries, whatever they are. */
export function wholeFeed(content: Content, locale: Locale): FeedView {
  const { site, withdrawals } = content;
  return {
    name: everything,
    topic: translator(locale)('feeds.everything'),
    description: site.tellings[locale].description,
    page: pagePath(site, locale),
    entries: latest(everyEntry(content), locale),
    withdrawals,
  };
}

/** A feed per collection that has something to tell in a language. */
export function collectionFeeds(content: Content, locale: Locale): FeedView[] {
  return collectionNames.flatMap((name) => collectionFeed(name, content, locale) ?? []);
}

/** A feed per country of which something is told. */
export function countryFeeds(content: Content, locale: Locale): FeedView[] {
  return Object.keys(content.reference.countries).flatMap(
    (id) => countryFeed(id, content, locale) ?? [],
  );
}

/** A feed per objective of which something is told besides its own page. */
export function objectiveFeeds(content: Content, locale: Locale): FeedView[] {
  return Object.values(content.reference.objectives)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id }) => objectiveFeed(id, content, locale) ?? []);
}

/** Every feed of a language. */
export function feedsOf(content: Content, locale: Locale): FeedView[] {
  return [
    wholeFeed(content, locale),
    ...collectionFeeds(content, locale),
    ...countryFeeds(content, locale),
    ...objectiveFeeds(content, locale),
  ];
}

/** The name of the feed that a page leads to, where there is one: its country's, its objective's, its collection's. */
export function feedOfPage(
  [section, id]: readonly string[],
  content: Content,
  locale: Locale,
): string | undefined {
  if (section === undefined) return everything;
  const network = content.networks.find((own) => section === 'networks' && own.id === id);
  const icon = content.icons.find((own) => section === 'icons' && own.id === id);
  const own =
    (network && countryFeed(network.facts.country, content, locale)) ??
    (icon && objectiveFeed(icon.facts.objective, content, locale));
  if (own) return own.name;
  const name = collectionNames.find((collection) => collection === section);
  return name && collectionFeed(name, content, locale)?.name;
}

function collectionFeed(name: Collection, content: Content, locale: Locale): FeedView | undefined {
  const { site } = content;
  const entries = everyEntry(content).filter(({ collection }) => collection === name);
  const withdrawals = content.withdrawals.filter(({ collection }) => collection === name);
  const told = latest(entries, locale);
  if (told.length === 0 && withdrawals.length === 0) return undefined;
  const common = { name, entries: told, withdrawals };
  if (name === 'pages') {
    const topic = translator(locale)('related.pages');
    const description = translator(locale)('feeds.pages');
    return { ...common, topic, description, page: pagePath(site, locale) };
  }
  const { navigation, sections } = site.tellings[locale];
  const page = pagePath(site, locale, name);
  return { ...common, topic: navigation[name], description: sections[name].lead, page };
}

function countryFeed(id: string, content: Content, locale: Locale): FeedView | undefined {
  const country = content.reference.countries[id];
  if (!country) return undefined;
  const name = country.name[locale];
  const description = translator(locale)('feeds.country', { name });
  const page = recordPath(content.site, locale, 'countries', id);
  return about(`countries/${id}`, { topic: name, description, page }, content, locale);
}

function objectiveFeed(id: string, content: Content, locale: Locale): FeedView | undefined {
  const objective = content.reference.objectives[id];
  if (!objective) return undefined;
  const { number, label } = objective;
  const topic = translator(locale)('objective.title', { number, label: label[locale] });
  const icon = content.icons.find(({ facts }) => facts.objective === id);
  const { site } = content;
  const page = icon ? entryPath(site, locale, 'icons', icon.id) : pagePath(site, locale);
  return about(
    `objectives/${id}`,
    { topic, description: objective.summary[locale], page },
    content,
    locale,
  );
}

function about(
  subject: Subject & string,
  words: Pick<FeedView, 'topic' | 'description' | 'page'>,
  content: Content,
  locale: Locale,
): FeedView | undefined {
  const entries = latest(entriesAbout(subject, content), locale);
  return entries.length > 0 ? { name: subject, ...words, entries, withdrawals: [] } : undefined;
}

/** What is told in a language itself, the latest change first. */
function latest(entries: readonly AnyEntry[], locale: Locale): AnyEntry[] {
  return entries
    .filter(({ tellings }) => tellingFor<unknown>(locale, tellings)?.isTranslated)
    .toSorted((a, b) => {
      const [one, other] = [lastChange(a.facts), lastChange(b.facts)];
      if (one !== other) return one < other ? 1 : -1;
      return `${a.collection}/${a.id}` < `${b.collection}/${b.id}` ? -1 : 1;
    })
    .slice(0, longest);
}
