import { objectiveColour } from '../drawings/colours.ts';
import { pictogram } from '../drawings/pictogram.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { escaped } from './escaped.ts';
import { iconEditions } from './icon-editions.ts';

/** What the code of an icon says, in its language. */
export interface IconWords {
  number: number;
  /** "Objective 17: Eliminate discrimination". */
  name: string;
  credit: string;
  lang: Locale;
}

/** The pictogram in the colour of its objective as an SVG of few lines, with its name and its credit inside. */
export function iconSvgCode({ number, name, credit, lang }: IconWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="${objectiveColour(number)}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" role="img" lang="${lang}">`,
    `<title>${escaped(name)}</title>`,
    `<desc>${escaped(credit)}</desc>`,
    `<path d="${pictogram(number, lang)}"/>`,
    '</svg>',
  ].join('\n');
}

/**
 * The tile on somebody's page, with its name for those who do not see it, and its credit below it.
 * @param tile the full address of the tile's SVG.
 * @param page the full address of the icon's page, where the credit leads.
 */
export function iconEmbedCode(
  { name, credit, lang }: IconWords,
  tile: string,
  page: string,
): string {
  const { width, height } = iconEditions.tile;
  return [
    `<figure lang="${lang}" dir="${locales[lang].dir}">`,
    `<img src="${escaped(tile)}" width="${width / 2}" height="${height / 2}" alt="${escaped(name)}">`,
    `<figcaption><a href="${escaped(page)}">${escaped(credit)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}
