import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** What a typesetter works with: Typst sources by name, and typefaces. */
export interface PressKit {
  sources: Readonly<Record<string, string>>;
  fonts: readonly Uint8Array[];
}

/** A typesetter that stands ready, and where its sources are. */
export interface Typesetter {
  compiler: NodeCompiler;
  desk: string;
}

// The sources are held in memory, below a folder that need not be there.
const desk = '/press';

/** Sets up a typesetter; it takes a tenth of a second. */
export function typesetterWith({ sources, fonts }: PressKit): Typesetter {
  const compiler = NodeCompiler.create({
    workspace: desk,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });
  for (const [name, text] of Object.entries(sources)) compiler.addSource(`${desk}/${name}`, text);
  return { compiler, desk };
}

/**
 * A sheet as one of the sources sets it.
 * @throws with what the compiler found wrong.
 */
export function typeset(
  { compiler }: Typesetter,
  source: string,
  sheet: unknown,
): NodeTypstDocument {
  const compiled = compiler.compile({
    mainFilePath: `${desk}/${source}`,
    inputs: { sheet: JSON.stringify(sheet) },
  });
  if (compiled.result) return compiled.result;
  const error = compiled.takeDiagnostics();
  const reason = error && JSON.stringify(compiler.fetchDiagnostics(error));
  throw new Error(reason ?? 'the compiler gave no reason');
}
