import type { APIRoute } from 'astro';
import { atom } from '../../../artefacts/feed/atom.ts';
import { feedOf } from '../../../artefacts/feed/feed.ts';
import { jsonFeed } from '../../../artefacts/feed/json-feed.ts';
import { localeList } from '../../../i18n/locales.ts';
import { loadContent } from '../../../library/content.ts';
import { loadMade } from '../../../library/made.ts';
import { feedFormats, feedsOf } from '../../../views/feeds.ts';

const written = { atom, json: jsonFeed };
const types = { atom: 'application/atom+xml', json: 'application/feed+json' };

export async function getStaticPaths() {
  const [content, made] = await Promise.all([loadContent(), loadMade()]);
  return localeList.flatMap((locale) =>
    feedsOf(content, locale).flatMap((view) =>
      feedFormats.map((format) => ({
        params: { locale, feed: `${view.name}.${format}` },
        props: { format, make: () => feedOf(view, content, locale, made) },
      })),
    ),
  );
}

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props: { format, make },
}) => new Response(written[format](make()), { headers: { 'content-type': types[format] } });
