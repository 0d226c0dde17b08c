import type { APIRoute } from 'astro';
import { loadContent } from '../library/content.ts';
import { filePath, fullAddress } from '../views/urls.ts';

// Every page may be read in both editions: one that must not be indexed says so itself, and a
// crawler that is kept out would never see it.
export const GET: APIRoute = async () => {
  const { site } = await loadContent();
  const sitemap = `\nSitemap: ${fullAddress(site, filePath(site, 'sitemap.xml'))}\n`;
  const isOfficial = site.facts.edition === 'official';
  return new Response(`User-agent: *\nDisallow:\n${isOfficial ? sitemap : ''}`);
};
