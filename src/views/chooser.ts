import type { Content } from '../domain/content.ts';
import { type Direction, type Locale, localeList, locales } from '../i18n/locales.ts';
import { chooserAlternates, type Head } from './head.ts';
import { filePath, pagePath } from './urls.ts';

/** The page at the root: every language an equal door, in its own words. */
export interface ChooserView {
  title: string;
  canonical: string;
  alternates: Head['alternates'];
  icon: string;
  isIndexed: boolean;
  languages: ChooserLanguage[];
}

export interface ChooserLanguage {
  locale: Locale;
  dir: Direction;
  label: string;
  name: string;
  notice?: string | undefined;
  href: string;
}

export function chooserView(content: Content): ChooserView {
  const { site } = content;
  const isDemonstration = site.facts.edition === 'demonstration';
  return {
    title: localeList.map((locale) => locales[locale].label).join(' / '),
    canonical: site.facts.address,
    alternates: chooserAlternates(content),
    icon: filePath(site, 'favicon.svg'),
    isIndexed: !isDemonstration,
    languages: localeList.map((locale) => ({
      locale,
      dir: locales[locale].dir,
      label: locales[locale].label,
      name: site.tellings[locale].name,
      notice: isDemonstration ? site.tellings[locale].notice : undefined,
      href: pagePath(site, locale),
    })),
  };
}
