import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { calendarOfPage } from './calendar-files.ts';
import {
  collectionFeeds,
  countryFeeds,
  type FeedView,
  feedFormats,
  feedPath,
  objectiveFeeds,
  wholeFeed,
} from './feeds.ts';
import { type PageView, pageView } from './page.ts';

/** The page that offers every feed of its language, and says what to do with one. */
export interface FeedsPageView extends PageView {
  title: string;
  lead: string;
  how: { title: string; paragraphs: string[] };
  groups: FeedGroup[];
  /** The calendar of all events, where there are any. */
  calendar?: (FeedGroup & { text: string }) | undefined;
}

export interface FeedGroup {
  title: string;
  feeds: OfferedFeed[];
}

/** A feed with its addresses, by the names of their formats. */
export interface OfferedFeed {
  topic: string;
  files: { format: string; href: string; type: string }[];
}

const formats = {
  atom: { format: 'Atom', type: 'application/atom+xml' },
  json: { format: 'JSON Feed', type: 'application/feed+json' },
} as const;

export function feedsPageView(content: Content, reader: Locale): FeedsPageView {
  const t = translator(reader);
  const [title, lead] = [t('feeds.title'), t('feeds.lead')];
  const names = { atom: formats.atom.format, json: formats.json.format };
  const groups = [
    { title: t('feeds.of_everything'), feeds: [wholeFeed(content, reader)] },
    { title: t('feeds.of_sections'), feeds: collectionFeeds(content, reader) },
    { title: t('feeds.of_countries'), feeds: countryFeeds(content, reader) },
    { title: t('feeds.of_objectives'), feeds: objectiveFeeds(content, reader) },
  ];
  return {
    ...pageView(content, reader, { path: ['feeds'], title, description: lead }),
    title,
    lead,
    how: { title: t('feeds.how'), paragraphs: [t('feeds.how_text'), t('feeds.formats', names)] },
    groups: groups
      .filter(({ feeds }) => feeds.length > 0)
      .map((group) => ({
        ...group,
        feeds: group.feeds.map((feed) => offered(feed, content, reader)),
      })),
    calendar: calendarOf(content, reader),
  };
}

function calendarOf(content: Content, reader: Locale): FeedsPageView['calendar'] {
  const t = translator(reader);
  const href = calendarOfPage(['events'], content, reader);
  const topic = t('feeds.calendar');
  return href === undefined
    ? undefined
    : {
        title: topic,
        text: t('feeds.calendar_text', { format: 'ICS' }),
        feeds: [{ topic, files: [{ format: 'ICS', href, type: 'text/calendar' }] }],
      };
}

function offered({ name, topic }: FeedView, content: Content, reader: Locale): OfferedFeed {
  const files = feedFormats.map((format) => ({
    ...formats[format],
    href: feedPath(content, reader, name, format),
  }));
  return { topic, files };
}
