import { Bookmark, PageNumber, type ParagraphChild, Tab, TextRun } from 'docx';
import type { EntrySheet } from '../entry-sheet.ts';
import { bodyOf, type Part, paragraphOf } from './body.ts';
import type { StyleName } from './look.ts';
import { anchorOf, citation, foreignWords, wordsOf } from './runs.ts';
import type { Setting } from './setting.ts';

// The parts of a file beside its body, as `entry.typ` and `notes.typ` have them.

/** A paragraph of plain words. */
export function said(words: string, to: Setting, style?: StyleName): Part {
  return paragraphOf(wordsOf(words, to), to, style && { style });
}

/** A heading with what stands under it; nothing where that is nothing. */
export function titled(
  title: string,
  under: readonly Part[],
  to: Setting,
  style: StyleName = 'Heading1',
): Part[] {
  return under.length > 0 ? [said(title, to, style), ...under] : [];
}

/** A list of plain sentences. */
export function listOf(sentences: readonly string[], to: Setting): Part[] {
  const items = sentences.map((text) => [
    { kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text }] },
  ]);
  return sentences.length > 0 ? bodyOf([{ kind: 'list', ordered: false, items }], to) : [];
}

/** The figures of an entry, each with its sources, what it counts, its year and its caution. */
export function figuresOf(figures: EntrySheet['figures']['content'], to: Setting): Part[] {
  return figures.flatMap(({ value, unit, text, notes, sources }) => [
    said(`${value} ${unit}`, to, 'Figure'),
    paragraphOf([...wordsOf(text, to), ...sources.map((number) => citation(number, to))], to),
    said(notes.join(' · '), to, 'Small'),
  ]);
}

/** The sources of an entry under the numbers that they are cited by. */
export function sourcesOf(sources: EntrySheet['sources']['content'], to: Setting): Part[] {
  return sources.map(({ number, title, publisher, details, url, lang, dir }) => {
    const children: ParagraphChild[] = [
      new Bookmark({ id: anchorOf(number), children: wordsOf(`[${number}]`, to) }),
      new TextRun({ children: [new Tab()] }),
      ...foreignWords({ text: title, dir, lang }, to),
      new TextRun({ break: 1 }),
      ...foreignWords({ text: publisher, dir, lang }, to),
      ...wordsOf(details.map((detail) => ` · ${detail}`).join(''), to),
      ...(url
        ? [new TextRun({ break: 1 }), ...foreignWords({ text: url, dir: 'ltr', href: url }, to)]
        : []),
    ];
    return paragraphOf(children, to, { style: 'Source' });
  });
}

/** "Page 1 of 2", which the word processor counts. */
export function folioOf(folio: string, to: Setting): ParagraphChild[] {
  const fields: Readonly<Record<string, 'CURRENT' | 'TOTAL_PAGES'>> = {
    '{page}': 'CURRENT',
    '{pages}': 'TOTAL_PAGES',
  };
  return folio.split(/(\{pages?\})/).flatMap((words) => {
    const field = fields[words];
    return field ? [new TextRun({ children: [PageNumber[field]] })] : wordsOf(words, to);
  });
}
