import type { PictureSecret } from '../domain/fact-fault.ts';

/** The tags that lead from the first table to others: what the camera did, and where it was. */
const tables = { camera: 0x8769, place: 0x8825 } as const;
/** The maker and the model; the maker's own notes, owners, lenses and their numbers. */
const cameraTags = new Set([
  0x010f, 0x0110, 0x927c, 0xa430, 0xa431, 0xa432, 0xa433, 0xa434, 0xa435,
]);

/** What a block of EXIF data gives away. Damaged tables give away what can be read of them. */
export function secretsInExif(block: Uint8Array): PictureSecret[] {
  const order = String.fromCharCode(...block.subarray(0, 2));
  if (order !== 'II' && order !== 'MM') return [];
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const read = reader(view, order === 'II');
  const first = read.tableAt(read.number(4));
  const camera = read.tableAt(first.get(tables.camera) ?? 0);
  const place = read.tableAt(first.get(tables.place) ?? 0);
  // A table of the place may hold nothing but its own version, under 0.
  const tellsPlace = [...place.keys()].some((tag) => tag !== 0);
  const tellsCamera = [...first.keys(), ...camera.keys()].some((tag) => cameraTags.has(tag));
  return [...(tellsPlace ? ['place' as const] : []), ...(tellsCamera ? ['camera' as const] : [])];
}

function reader(view: DataView, isLittle: boolean) {
  const number = (at: number) => (at + 4 <= view.byteLength ? view.getUint32(at, isLittle) : 0);
  const short = (at: number) => (at + 2 <= view.byteLength ? view.getUint16(at, isLittle) : 0);
  /** The tags of a table, each with its value or where its value stands; none at 0. */
  const tableAt = (start: number): Map<number, number> => {
    if (start === 0) return new Map();
    const room = Math.max(0, Math.floor((view.byteLength - start - 2) / 12));
    const count = Math.min(short(start), room);
    const rows = Array.from({ length: count }, (_, at) => start + 2 + at * 12);
    return new Map(rows.map((row) => [short(row), number(row + 8)]));
  };
  return { number, tableAt };
}
