import type { Pdf, Press } from '../press-pdf.ts';
import { iconSvg } from './icon-svg.ts';
import type { IconSetSheet } from './set-sheet.ts';
import type { Typeface } from './typeface.ts';

/** The sheet of all icons, to print. */
export function iconSetPdf(sheet: IconSetSheet, press: Press, face: Typeface): Pdf {
  const icons = sheet.icons.map((icon) => ({
    picture: iconSvg(icon, 'tile', face),
    alt: `${icon.name}. ${icon.description}`,
    fullName: icon.fullName,
    titleNote: icon.titleNote,
  }));
  const printed = { ...sheet, icons };
  return press('icon-set.typ', printed);
}
