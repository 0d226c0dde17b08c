import type { Locale } from '../i18n/locales.ts';

/**
 * The editions of an icon: the size in which its SVG asks to be shown, and whether it is offered in
 * pixels too. A pictogram without a colour in its name has the colour of its objective.
 */
export const iconEditions = {
  tile: { width: 480, height: 480, hasPixels: true },
  pictogram: { width: 192, height: 192, hasPixels: true },
  'pictogram-black': { width: 192, height: 192, hasPixels: false },
  'pictogram-white': { width: 192, height: 192, hasPixels: false },
  banner: { width: 1600, height: 400, hasPixels: false },
} as const satisfies Record<string, { width: number; height: number; hasPixels: boolean }>;

export type IconEdition = keyof typeof iconEditions;

export const iconEditionNames = Object.keys(iconEditions) as IconEdition[];

/** The widths of an edition in pixels, which is as high as it is wide. */
export const iconPixels = [256, 512, 1024, 2048] as const;

export type IconPixels = (typeof iconPixels)[number];

/** The widths in pixels below which an edition cannot be read in a second. */
export const smallestWidths = { pictogram: 32, tile: 96, banner: 320 } as const;

/** What the whole set is offered as, in each language. */
export const iconSetFormats = ['pdf', 'zip'] as const;

export type IconSetFormat = (typeof iconSetFormats)[number];

/** The folder of all icons below the site's root. These addresses never change. */
const folder = 'icons';

/** Every pictogram in one file, for pages that show many. */
export const iconSpritePath = `${folder}/sprite.svg`;

/** The name of an edition in a language, without its format: `gcm-17-ar-tile`. */
export function iconFileName(id: string, locale: Locale, edition: IconEdition): string {
  return `${id}-${locale}-${edition}`;
}

/** Where an edition stands below the site's root: `icons/gcm-17-ar-tile.svg`, `…-tile-512.png`. */
export function iconFilePath(
  id: string,
  locale: Locale,
  edition: IconEdition,
  pixels?: IconPixels,
): string {
  const name = iconFileName(id, locale, edition);
  return `${folder}/${name}${pixels ? `-${pixels}.png` : '.svg'}`;
}

/** Where the whole set stands below the site's root: `icons/gcm-icons-ar.zip`. */
export function iconSetPath(locale: Locale, format: IconSetFormat): string {
  return `${folder}/gcm-icons-${locale}.${format}`;
}

/** The name of a pictogram in the sprite: `gcm-17-ar`. */
export function iconSymbolName(id: string, locale: Locale): string {
  return `${id}-${locale}`;
}
