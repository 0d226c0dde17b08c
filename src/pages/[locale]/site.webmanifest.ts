import type { APIRoute } from 'astro';
import { isLocale, localeList } from '../../i18n/locales.ts';
import { loadContent } from '../../library/content.ts';
import { webManifest } from '../../views/web-manifest.ts';

export function getStaticPaths() {
  return localeList.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params: { locale = '' } }) => {
  if (!isLocale(locale)) throw new Error(`There is no language ${locale}.`);
  const manifest = webManifest(await loadContent(), locale);
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
