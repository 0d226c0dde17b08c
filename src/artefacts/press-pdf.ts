import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the typesetter works with: Typst sources by name, and typefaces. */
export interface PressKit {
  sources: Readonly<Record<string, string>>;
  fonts: readonly Uint8Array[];
}

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

/** A press that turns sheets into files, one after the other, each by one of the Typst sources. */
export type Press = (template: string, sheet: PressSheet) => Pdf;

// The sources are held in memory, below a folder that need not be there.
const desk = '/press';

/**
 * Sets up a press; it takes a tenth of a second, each file then a few hundredths. The same sheet
 * gives the same bytes: the file's date is that of the sheet.
 *
 * The files are PDF/UA-1: tagged, with language, title and outline.
 * The press throws, naming the sheet's address, for a letter that the typeface does not have.
 */
export function pressWith({ sources, fonts }: PressKit): Press {
  const compiler = NodeCompiler.create({
    workspace: desk,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, text] of Object.entries(sources)) compiler.addSource(`${desk}/${name}`, text);
  return (template, sheet) => {
    try {
      return printed(compiler, template, sheet);
    } catch (cause) {
      throw new Error(`The file of ${sheet.address} could not be made: ${cause}`, { cause });
    }
  };
}

function printed(compiler: NodeCompiler, template: string, sheet: PressSheet): Pdf {
  const compiled = compiler.compile({
    mainFilePath: `${desk}/${template}`,
    inputs: { sheet: JSON.stringify(sheet) },
  });
  if (!compiled.result) throw new Error(faultsOf(compiler, compiled));
  const { year, month, day } = sheet.updated;
  const bytes = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    pdfTags: true,
    creationTimestamp: Date.UTC(year, month - 1, day) / 1000,
  });
  return { bytes, pages: compiled.result.numOfPages };
}

function faultsOf(compiler: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeDiagnostics();
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'the compiler gave no reason';
}
