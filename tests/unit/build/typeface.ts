/** What a TrueType file says of its characters: the tables `cmap` (format 4) and `hmtx`. */
export interface Typeface {
  /** The width of a character in ems, or `undefined` where the typeface does not have it. */
  widthOf(character: string): number | undefined;
}

/** Reads an uncompressed typeface. */
export function typeface(bytes: Uint8Array): Typeface {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const at = (name: string) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The typeface has no table ${name}.`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const measured = view.getUint16(at('hhea') + 34);
  const glyphOf = characterMap(view, at('cmap'));
  return {
    widthOf(character) {
      const glyph = glyphOf(character.codePointAt(0) ?? 0);
      if (!glyph) return undefined;
      return view.getUint16(at('hmtx') + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
}

function tablesOf(view: DataView): Map<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const record = 12 + 16 * index;
      const name = String.fromCodePoint(
        ...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)),
      );
      return [name, view.getUint32(record + 8)];
    }),
  );
}

function characterMap(view: DataView, cmap: number): (point: number) => number {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const table = subtables.find((offset) => view.getUint16(offset) === 4);
  if (table === undefined) throw new Error('The typeface has no character map of format 4.');
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (point) => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (point > view.getUint16(ends + 2 * segment)) continue;
      const start = view.getUint16(starts + 2 * segment);
      if (point < start) return 0;
      const delta = view.getUint16(deltas + 2 * segment);
      const offset = view.getUint16(offsets + 2 * segment);
      if (offset === 0) return (point + delta) & 0xffff;
      const glyph = view.getUint16(offsets + 2 * segment + offset + 2 * (point - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
