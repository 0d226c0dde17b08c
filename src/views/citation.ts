import type { AnyEntry, Content } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryPath, fullAddress } from './urls.ts';

/** How to name a page where it is quoted, in the language of its text, whoever reads it. */
export interface Citation {
  text: string;
  bibtex: string;
  locale: Locale;
  dir: Direction;
}

/**
 * How to cite an entry as it is told in one language.
 * @param words its title and what it is, in that language.
 */
export function citationOf(
  entry: AnyEntry,
  { title, kind }: { title: string; kind: string },
  locale: Locale,
  { site }: Content,
): Citation {
  const { collection, id, facts } = entry;
  const t = translator(locale);
  const address = fullAddress(site, entryPath(site, locale, collection, id));
  const { edition } = site.facts;
  const text = t(`cite.${edition}`, {
    title,
    kind,
    site: site.tellings[locale].name,
    date: formatDate(locale, facts.published),
    address,
  });
  const fields = {
    title: `{${escaped(title)}}`,
    howpublished: escaped(site.tellings[locale].name),
    ...(edition === 'demonstration' && { edition: escaped(t('cite.edition')) }),
    note: escaped(kind),
    year: facts.published.slice(0, 4),
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  const bibtex = [`@misc{${id}-${locale},`, ...lines, '}'].join('\n');
  return { text, bibtex, locale, dir: locales[locale].dir };
}

/** A text in which no character is an instruction to TeX. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (sign) => signs[sign] ?? `\\${sign}`);
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
