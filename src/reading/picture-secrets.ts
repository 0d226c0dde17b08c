import type { PictureSecret } from '../domain/fact-fault.ts';
import { secretsInExif } from './exif.ts';
import { latin } from './picture-kind.ts';
import { pngText, pngTexts, profileIn } from './png-text.ts';

/** A part of a picture file that can hold what a camera or a program wrote about it. */
interface Block {
  kind: 'exif' | 'xmp';
  bytes: Uint8Array;
}

/** What a picture gives away beside what it shows: where it was taken, or with which camera. */
export function secretsIn(bytes: Uint8Array): PictureSecret[] {
  const blocks =
    bytes[0] === 0xff ? jpeg(bytes) : latin(bytes, 0, 4) === 'RIFF' ? webp(bytes) : png(bytes);
  const found = blocks.flatMap((block) =>
    block.kind === 'exif' ? secretsInExif(block.bytes) : secretsInXmp(block.bytes),
  );
  return [...new Set(found)];
}

function secretsInXmp(bytes: Uint8Array): PictureSecret[] {
  const text = new TextDecoder().decode(bytes);
  return [
    ...(/exif:GPS(?:Latitude|Longitude)/.test(text) ? ['place' as const] : []),
    ...(/tiff:(?:Make|Model)|SerialNumber|aux:Lens/.test(text) ? ['camera' as const] : []),
  ];
}

const exifMark = 'Exif\0\0';
const xmpMark = 'http://ns.adobe.com/xap/1.0/\0';

function jpeg(bytes: Uint8Array): Block[] {
  const view = viewOf(bytes);
  const blocks: Block[] = [];
  // Until the picture itself begins (0xda): marks of two bytes, each followed by its length.
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const end = at + 2 + view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, end);
    if (bytes[at + 1] === 0xe1) blocks.push(...marked(body));
    at = end;
  }
  return blocks;
}

function marked(body: Uint8Array): Block[] {
  const after = (mark: string) =>
    latin(body, 0, mark.length) === mark && body.subarray(mark.length);
  const [exif, xmp] = [after(exifMark), after(xmpMark)];
  if (exif) return [{ kind: 'exif', bytes: exif }];
  return xmp ? [{ kind: 'xmp', bytes: xmp }] : [];
}

function png(bytes: Uint8Array): Block[] {
  const view = viewOf(bytes);
  const blocks: Block[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at);
    const name = latin(bytes, at + 4, at + 8);
    const body = bytes.subarray(at + 8, end);
    if (name === 'eXIf') blocks.push({ kind: 'exif', bytes: body });
    if (pngTexts.includes(name)) {
      const text = pngText(name, body);
      blocks.push({ kind: 'xmp', bytes: text }, ...marked(profileIn(text)));
    }
    at = end + 4;
  }
  return blocks;
}

function webp(bytes: Uint8Array): Block[] {
  const view = viewOf(bytes);
  const blocks: Block[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const body = bytes.subarray(at + 8, at + 8 + length);
    const name = latin(bytes, at, at + 4);
    const [own] = marked(body);
    if (name === 'EXIF') blocks.push(own ?? { kind: 'exif', bytes: body });
    if (name === 'XMP ') blocks.push({ kind: 'xmp', bytes: body });
    at += 8 + length + (length % 2);
  }
  return blocks;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
