import type { APIRoute } from 'astro';
import { loadContent } from '../library/content.ts';
import { type SitemapPage, sitemapPages } from '../views/sitemap.ts';

export const GET: APIRoute = async () => {
  const pages = sitemapPages(await loadContent()).map(element);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};

function element({ address, updated, alternates }: SitemapPage): string {
  const links = alternates.map(
    ({ hreflang, href }) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(href)}"/>`,
  );
  return `<url><loc>${escaped(address)}</loc><lastmod>${updated}</lastmod>${links.join('')}</url>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
