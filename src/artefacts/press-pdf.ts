import { type PressKit, type Typesetter, typeset, typesetterWith } from './typesetter.ts';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
}

/** What every sheet says of itself, whatever its template prints. */
export interface PressSheet {
  /** Where what it says stands on the site. */
  address: string;
  updated: { year: number; month: number; day: number };
}

/** The bytes of pictures by the address that a sheet shows them with. */
export type PressPictures = Readonly<Record<string, Uint8Array>>;

/** A press that turns sheets into files, one after the other, each by one of the Typst sources. */
export type Press = (template: string, sheet: PressSheet, pictures?: PressPictures) => Pdf;

/**
 * Sets up a press; it takes a tenth of a second, each file then a few hundredths. The same sheet
 * gives the same bytes: the file's date is that of the sheet.
 *
 * The files are PDF/UA-1: tagged, with language, title and outline.
 * The press throws, naming the sheet's address, for a letter that the typeface does not have.
 */
export function pressWith(kit: PressKit): Press {
  const typesetter = typesetterWith(kit);
  return (template, sheet, pictures = {}) => {
    try {
      return printed(typesetter, template, sheet, pictures);
    } catch (cause) {
      throw new Error(`The file of ${sheet.address} could not be made: ${cause}`, { cause });
    }
  };
}

function printed(
  typesetter: Typesetter,
  template: string,
  sheet: PressSheet,
  pictures: PressPictures,
): Pdf {
  const { compiler, desk } = typesetter;
  const files = Object.entries(pictures).map(
    ([src, bytes], at) => [src, `/picture-${at}`, bytes] as const,
  );
  for (const [, name, bytes] of files) compiler.mapShadow(`${desk}${name}`, Buffer.from(bytes));
  const names = Object.fromEntries(files.map(([src, name]) => [src, name]));
  const document = typeset(typesetter, template, { ...sheet, pictures: names });
  const { year, month, day } = sheet.updated;
  const bytes = compiler.pdf(document, {
    pdfStandard: 'ua-1',
    pdfTags: true,
    creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
  });
  for (const [, name] of files) compiler.unmapShadow(`${desk}${name}`);
  return { bytes, pages: document.numOfPages };
}
