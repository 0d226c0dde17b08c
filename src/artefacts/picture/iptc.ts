import type { PictureAbout } from '../../views/picture-about.ts';
import { joined } from './xmp.ts';

// IPTC-IIM 4.2, which the systems of newsrooms have read since before XMP. A dataset of the second
// record has a number and holds at most so many bytes.
const datasets = {
  instructions: { number: 40, most: 256 },
  date: { number: 55, most: 8 },
  byLine: { number: 80, most: 32 },
  credit: { number: 110, most: 32 },
  copyright: { number: 116, most: 128 },
  caption: { number: 120, most: 2000 },
} as const;

/** The sign that all texts are UTF-8 (ISO 2022). */
const utf8 = [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47];
/** The version of the second record: 4. */
const version = [0x1c, 2, 0, 0, 2, 0, 4];

/** A JPEG that also says as IPTC what its XMP says, as far as there is room. */
export function withIptc(jpeg: Uint8Array, about: PictureAbout): Uint8Array {
  const at = endOfHeads(jpeg);
  const segment = photoshopSegment(recordOf(about));
  return Buffer.concat([jpeg.subarray(0, at), segment, jpeg.subarray(at)]);
}

function recordOf({ told, licence, taken }: PictureAbout): Uint8Array {
  const credit = joined(told.map(({ credit: own }) => own));
  const said: [keyof typeof datasets, string][] = [
    ['instructions', joined(told.flatMap(({ notice }) => notice ?? []))],
    ['date', taken?.length === 10 ? taken.replaceAll('-', '') : ''],
    ['byLine', credit],
    ['credit', credit],
    ['copyright', licence],
    ['caption', told.map(({ caption }) => caption).join('\n')],
  ];
  const parts = said.flatMap(([name, text]) => (text ? [dataset(datasets[name], text)] : []));
  return Buffer.concat([Buffer.from([...utf8, ...version]), ...parts]);
}

function dataset({ number, most }: { number: number; most: number }, text: string): Uint8Array {
  const bytes = Buffer.from(cut(text, most));
  return Buffer.concat([
    Buffer.from([0x1c, 2, number, bytes.length >> 8, bytes.length & 255]),
    bytes,
  ]);
}

/** As much of a text as so many bytes hold, whole characters only. */
function cut(text: string, most: number): string {
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(short + segment) > most) break;
    short += segment;
  }
  return short;
}

/** Where the application segments of a JPEG end, before which all that is said of it stands. */
function endOfHeads(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (view.getUint8(at) === 0xff && view.getUint8(at + 1) >> 4 === 0xe) {
    at += 2 + view.getUint16(at + 2);
  }
  return at;
}

/** A record as the resource 0x0404 of a segment that begins as Photoshop's do. */
function photoshopSegment(record: Uint8Array): Uint8Array {
  const padding = record.length % 2;
  const resource = Buffer.alloc(12);
  resource.write('8BIM', 0, 'latin1');
  resource.writeUInt16BE(0x0404, 4);
  resource.writeUInt32BE(record.length, 8);
  const body = [Buffer.from('Photoshop 3.0\0', 'latin1'), resource, record, Buffer.alloc(padding)];
  const length = body.reduce((sum, part) => sum + part.length, 2);
  return Buffer.concat([Buffer.from([0xff, 0xed, length >> 8, length & 255]), ...body]);
}
