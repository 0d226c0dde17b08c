import { byPlace, type Fault, faultAt } from '../domain/fault.ts';
import type { Prose } from '../domain/prose.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { blocksOf } from './blocks.ts';
import { headingReader } from './headings.ts';
import { isolated } from './isolation.ts';
import { joined } from './joined.ts';
import { type Mention, Notes } from './notes.ts';
import { parsed } from './parsed.ts';
import { isShallow, sizeFaults } from './size.ts';

/** A body as it was read: its prose, what it refers to, and everything that is wrong with it. */
export interface Body {
  prose: Prose;
  mentions: Mention[];
  faults: Fault[];
}

/**
 * Reads the body of an MDX file. MDX is a program and content is not: whatever is not on the list
 * of what editors may write is a fault, and none of it reaches the prose.
 * @param source the file with its front matter blanked out, so that lines and columns are the file's.
 */
export function readBody(file: string, source: string, locale: Locale): Body {
  const notes = new Notes(file);
  const readHeading = headingReader(notes);
  notes.faults.push(...sizeFaults(file, source));
  const { nodes, troubles } = parsed(notes.faults.length > 0 ? '' : source);
  for (const { trouble, ...place } of troubles) {
    notes.faults.push(faultAt({ file, ...place }, 'mdx-syntax', { trouble }));
  }
  const prose = joined(isShallow(nodes, notes) ? nodes : [])
    .flatMap((node) => (node.type === 'heading' ? readHeading(node) : blocksOf([node], notes)))
    .map((block) => isolated(block, locales[locale].dir));
  return { prose, mentions: notes.mentions, faults: notes.faults.sort(byPlace) };
}
