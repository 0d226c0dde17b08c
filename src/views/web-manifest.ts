import type { Content } from '../domain/content.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { filePath, pagePath } from './urls.ts';

/** What a telephone needs to keep the site on its home screen, in one language. */
export function webManifest({ site }: Content, locale: Locale): object {
  const { name, short_name, description } = site.tellings[locale];
  const icon = (size: number) => ({
    src: filePath(site, `icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    name,
    short_name,
    description,
    lang: locale,
    dir: locales[locale].dir,
    start_url: pagePath(site, locale),
    scope: filePath(site),
    display: 'browser',
    theme_color: '#1a215a',
    background_color: '#ffffff',
    icons: [icon(192), icon(512)],
  };
}
