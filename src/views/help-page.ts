import type { Content, EntryOf } from '../domain/content.ts';
import type { Block, Prose, Run } from '../domain/prose.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { type EntryView, entryView } from './entry.ts';

/** The page for those who look for help, with a way to leave it. */
export interface HelpPageView extends EntryView {
  exit?: { url: string; label: string } | undefined;
  /** The body in stretches of text and lists of official pages. */
  parts: HelpPart[];
}

export type HelpPart = { kind: 'text'; body: Prose } | { kind: 'links'; links: OfficialLink[] };

/** An official page, and whom it is for. */
export interface OfficialLink {
  href: string;
  name: readonly Run[];
  words: readonly Run[];
}

/** The page for help for a reader, or `undefined` where it is told in no language. */
export function helpPageView(
  page: EntryOf<'pages'>,
  content: Content,
  reader: Locale,
): HelpPageView | undefined {
  const view = entryView({ collection: 'pages', ...page }, content, reader);
  const telling = tellingFor(reader, page.tellings);
  return view && { ...view, exit: telling?.text.exit, parts: partsOf(view.body) };
}

/** A list of which every item begins with a link to another site stands out of the text. */
function partsOf(body: Prose): HelpPart[] {
  const parts: HelpPart[] = [];
  for (const block of body) {
    const links = officialLinks(block);
    const last = parts.at(-1);
    if (links) parts.push({ kind: 'links', links });
    else if (last?.kind === 'text') last.body = [...last.body, block];
    else parts.push({ kind: 'text', body: [block] });
  }
  return parts;
}

function officialLinks(block: Block): OfficialLink[] | undefined {
  if (block.kind !== 'list') return undefined;
  const links = block.items.flatMap(([line, ...others]): OfficialLink[] => {
    const [first, ...words] = line?.kind === 'paragraph' ? line.runs : [];
    if (others.length > 0 || first?.kind !== 'link' || !/^https?:/.test(first.href)) return [];
    return [{ href: first.href, name: first.runs, words: ofItsOwn(words) }];
  });
  return links.length === block.items.length ? links : undefined;
}

/** What follows the link, without the marks that joined it to the link and to the next item. */
function ofItsOwn(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    if (run.kind !== 'text') return run;
    const text = index === 0 ? run.text.replace(/^[،,]?\s*/u, '') : run.text;
    return { ...run, text: isLastText(runs, index) ? text.replace(/[؛;،,]\s*$/u, '') : text };
  });
}

function isLastText(runs: readonly Run[], index: number): boolean {
  return runs.slice(index + 1).every(({ kind }) => kind === 'cite');
}
