import { escaped } from '../../views/escaped.ts';
import { iconSymbolName } from '../../views/icon-editions.ts';
import type { IconSheet } from './icon-sheet.ts';
import { dublinCore } from './metadata.ts';

/** What names the sprite in a language. */
export interface SpriteName {
  lang: string;
  title: string;
  notices: readonly string[];
  licence: string;
}

/**
 * Every pictogram in one file, each a symbol in the colour of the text around it:
 * `<svg><use href="…/sprite.svg#gcm-17-ar"/></svg>`.
 */
export function iconSprite(sheets: readonly IconSheet[], names: readonly SpriteName[]): string {
  const titles = names.map(
    ({ lang, title }) => `<title id="sprite-${lang}" lang="${lang}">${escaped(title)}</title>`,
  );
  const ids = names.map(({ lang }) => `sprite-${lang}`).join(' ');
  const metadata = dublinCore({
    title: names.map(({ title }) => title).join(' · '),
    description: names.flatMap(({ notices }) => notices).join(' '),
    rights: names.map(({ licence }) => licence).join(' '),
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48"',
    ` role="img" aria-labelledby="${ids}">${titles.join('')}<metadata>${metadata}</metadata>`,
    `${sheets.map(symbol).join('')}</svg>\n`,
  ].join('');
}

function symbol({ id, lang, name, path }: IconSheet): string {
  return [
    `<symbol id="${iconSymbolName(id, lang)}" viewBox="0 0 48 48" fill="none" stroke="currentColor"`,
    ' stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">',
    `<title lang="${lang}">${escaped(name)}</title><path d="${path}"/></symbol>`,
  ].join('');
}
