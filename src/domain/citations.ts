import type { AnyEntry, Content } from './content.ts';
import { entriesAbout } from './relations.ts';

/** The reference lists whose pages show sources beside their records. */
const lists = { figures: 'statistics', glossary: 'glossary', structure: 'functions' } as const;

/** The page of a list that cites a source, and the first record that does. */
export interface ListCitation {
  section: keyof typeof lists;
  id: string;
}

/** The entries that cite a source, or show a figure that rests on it. */
export function entriesCiting(source: string, content: Content): AnyEntry[] {
  const figures = Object.values(content.reference.statistics).filter(({ sources }) =>
    sources.includes(source),
  );
  return [
    ...new Set([
      ...entriesAbout(`sources/${source}`, content),
      ...figures.flatMap(({ id }) => entriesAbout(`statistics/${id}`, content)),
    ]),
  ];
}

/** The pages of lists that cite a source. */
export function listsCiting(source: string, { reference }: Content): ListCitation[] {
  return (Object.keys(lists) as ListCitation['section'][]).flatMap((section) => {
    const records = Object.values(reference[lists[section]]);
    const first = records.find(({ sources }) => sources.includes(source));
    return first ? [{ section, id: first.id }] : [];
  });
}
