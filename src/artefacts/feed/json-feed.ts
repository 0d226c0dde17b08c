import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); `_khayt` says of which edition it is. */
export function jsonFeed(feed: Feed): string {
  const data = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.addresses.json,
    description: feed.description,
    language: feed.locale,
    authors: [{ name: feed.author }],
    _khayt: { edition: feed.edition, licence: feed.licence },
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.updated,
      tags: entry.topics.map(({ label }) => label),
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
