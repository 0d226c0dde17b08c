import { optimize } from 'svgo';
import { escaped } from '../../views/escaped.ts';
import { type IconEdition, iconEditions, iconFileName } from '../../views/icon-editions.ts';
import { type Drawn, drawn } from './drawn.ts';
import type { IconSheet } from './icon-sheet.ts';
import { dublinCore } from './metadata.ts';
import type { Typeface } from './typeface.ts';

/**
 * An edition of an icon as an SVG that needs no typeface: it has a size, a language, a name and a
 * description, and says inside what it is and under which licence. The same sheet gives the same bytes.
 * @throws naming the file, for a letter that the typeface has no shape for.
 */
export function iconSvg(sheet: IconSheet, edition: IconEdition, face: Typeface): string {
  return slim(drawnSvg(sheet, edition, face));
}

/**
 * The same as it is drawn, in more bytes than are needed.
 * @throws naming the file, for a letter that the typeface has no shape for.
 */
export function drawnSvg(sheet: IconSheet, edition: IconEdition, face: Typeface): string {
  const name = iconFileName(sheet.id, sheet.lang, edition);
  try {
    return whole(sheet, edition, name, drawn(sheet, edition, face));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause;
    throw new Error(`${name}.svg could not be made: ${reason}`, { cause });
  }
}

function whole(sheet: IconSheet, edition: IconEdition, name: string, picture: Drawn): string {
  const { width, height } = iconEditions[edition];
  const { title, description } = saidBy(sheet, edition);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg"',
    ` width="${width}" height="${height}" viewBox="0 0 ${picture.width} ${picture.height}"`,
    ` role="img" lang="${sheet.lang}"`,
    ` aria-labelledby="${name}-title" aria-describedby="${name}-desc">`,
    `<title id="${name}-title">${escaped(title)}</title>`,
    `<desc id="${name}-desc">${escaped(description)}</desc>`,
    `<metadata>${iconMetadata(sheet, edition)}</metadata>`,
    `${picture.elements}</svg>`,
  ].join('');
}

/** What the files of an edition say of themselves. */
export function iconMetadata(sheet: IconSheet, edition: IconEdition): string {
  const { title, notes } = saidBy(sheet, edition);
  return dublinCore({
    title,
    description: [...sheet.notices, ...notes].join(' '),
    rights: sheet.licence,
    source: sheet.address,
    language: sheet.lang,
  });
}

/** A banner shows the title, whose wording may be a working translation; a tile shows the label. */
function saidBy(sheet: IconSheet, edition: IconEdition) {
  const { name, fullName, description, titleNote, labelNote } = sheet;
  if (edition !== 'banner') return { title: name, description, notes: [labelNote] };
  const notes = titleNote ? [titleNote] : [];
  return { title: fullName, description: [description, ...notes].join(' '), notes };
}

/** The same picture in fewer bytes. What names and describes it stays as it is. */
function slim(svg: string): string {
  const { data } = optimize(svg, {
    plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }],
  });
  return `${data}\n`;
}
