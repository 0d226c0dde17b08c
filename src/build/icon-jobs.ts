import { type IconSheet, iconSheet } from '../artefacts/icons/icon-sheet.ts';
import type { Content } from '../domain/content.ts';
import { localeList } from '../i18n/locales.ts';
import {
  type IconEdition,
  type IconPixels,
  iconEditionNames,
  iconEditions,
  iconFilePath,
  iconPixels,
} from '../views/icon-editions.ts';
import { sha256 } from './artefact-cache.ts';

/** A file of an icon that is to be made. */
export type IconJob = IconPart & ({ format: 'svg' } | { format: 'png'; pixels: IconPixels });

interface IconPart {
  path: string;
  name: string;
  sheet: IconSheet;
  edition: IconEdition;
}

/**
 * Every file of every icon: in each language it is told in, each edition, each format and size.
 * @param fingerprint what tells the programs and the typeface from other ones.
 */
export function iconJobs(content: Content, fingerprint: string): IconJob[] {
  return iconSheets(content).flatMap((sheet) =>
    iconEditionNames.flatMap((edition) => {
      const made = sha256(fingerprint, JSON.stringify([sheet, edition, iconEditions[edition]]));
      const pathOf = (pixels?: IconPixels) => iconFilePath(sheet.id, sheet.lang, edition, pixels);
      const svg = { format: 'svg', path: pathOf(), name: `${made}.svg`, sheet, edition } as const;
      const sizes = iconEditions[edition].hasPixels ? iconPixels : [];
      const pngs = sizes.map((pixels) => {
        const name = `${made}-${pixels}.png`;
        return { format: 'png', path: pathOf(pixels), name, sheet, edition, pixels } as const;
      });
      return [svg, ...pngs];
    }),
  );
}

/** What every icon says in every language that it is told in. */
export function iconSheets(content: Content): IconSheet[] {
  return content.icons.flatMap((icon) =>
    localeList.flatMap((locale) => iconSheet(icon, content, locale) ?? []),
  );
}
