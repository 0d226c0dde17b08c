import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a file says of itself that the library writes by the clock, or not at all. */
export interface Known {
  date: Date;
  lang: string;
}

const contentTypes = '[Content_Types].xml';
const core = 'docProps/core.xml';
const text = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';

/** Ids that differ from one making to the next, and what takes their place. */
const changing = [
  { id: /(?<= (?:r:id|Id)=")rId[\w-]{10,}(?=")/g, named: (number: number) => `rIdLink${number}` },
  { id: /(?<=<w:bookmark\w+ (?:w:name="[^"]*" )?w:id=")\d+/g, named: String },
];

/**
 * The same file without what changes from one making to the next: ids of links and of places that
 * they lead to, the time, the dates in the archive.
 */
export function withSameBytes(docx: Uint8Array, known: Known): Uint8Array {
  const parts = unzipSync(docx);
  const change = (name: string, to: (part: string) => string) => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`The library wrote no ${name}.`);
    parts[name] = strToU8(to(strFromU8(bytes)));
  };
  const rename = renaming();
  change(text, rename);
  change(links, rename);
  change(core, (part) => dated(part, known));

  // Readers tell the kind of an archive by its first file.
  const byName = Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ordered = byName.toSorted(
    ([a], [b]) => Number(b === contentTypes) - Number(a === contentTypes),
  );
  // The archive has no time zone: this is its first day wherever it is made.
  return zipSync(Object.fromEntries(ordered), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Names ids by the order in which they are first met, and the same id alike afterwards. */
function renaming(): (part: string) => string {
  const ways = changing.map(({ id, named }) => {
    const names = new Map<string, string>();
    return (part: string) =>
      part.replaceAll(id, (found) => {
        const name = names.get(found) ?? named(names.size + 1);
        names.set(found, name);
        return name;
      });
  });
  return (part) => ways.reduce((renamed, way) => way(renamed), part);
}

function dated(part: string, { date, lang }: Known): string {
  return part
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString()}`)
    .replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language>$&`);
}
