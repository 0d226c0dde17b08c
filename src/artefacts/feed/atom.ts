import { element, escaped } from '../html/markup.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287); what was withdrawn leaves its name and its day (RFC 6721). */
export function atom(feed: Feed): string {
  const parts = [
    element('id', {}, feed.id),
    element('title', {}, escaped(feed.title)),
    element('subtitle', {}, escaped(feed.description)),
    element('updated', {}, feed.updated),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom }),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: feed.locale,
      href: feed.page,
    }),
    element('author', {}, element('name', {}, escaped(feed.author))),
    element('rights', {}, escaped(feed.licence)),
    element('category', { term: feed.edition }),
    element('generator', {}, 'Khayt'),
    ...feed.entries.map((entry) => atomEntry(entry, feed)),
    ...feed.withdrawn.map(({ id, at, text }) =>
      element('at:deleted-entry', { ref: id, when: at }, element('at:comment', {}, escaped(text))),
    ),
  ];
  const names = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:at': feed.withdrawn.length > 0 ? 'http://purl.org/atompub/tombstones/1.0' : undefined,
    'xml:lang': feed.locale,
  };
  const lines = element('feed', names, `\n${parts.join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines}\n`;
}

function atomEntry(entry: FeedEntry, { locale }: Feed): string {
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, escaped(entry.title)),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: locale,
      href: entry.address,
    }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.topics.map(({ id, label }) => element('category', { term: id, label })),
    element('summary', {}, escaped(entry.summary)),
    element('content', { type: 'html' }, escaped(entry.html)),
  );
}
