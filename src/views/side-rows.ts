import { aligned, type Pair, pairedProse } from '../domain/pairing.ts';
import { likeness, type Piece } from '../domain/pieces.ts';
import type { Block, Run } from '../domain/prose.ts';
import { translator } from '../i18n/translate.ts';
import type { PressNoteView } from './press-note.ts';

/** What stands beside each other: of the reader's language, and of the other. */
export interface SideRow {
  /** How both are set: the note's title and summary have their own look. */
  look: 'title' | 'lead' | 'meta' | 'text';
  cells: Pair<Piece>;
}

/** A note and the same note in another language, row by row, in the order of its page. */
export function sideRows(first: PressNoteView, second: PressNoteView): SideRow[] {
  const both = (of: (view: PressNoteView) => Block[]): SideRow[] =>
    textRows(aligned(of(first).map(asPiece), of(second).map(asPiece), likeness));
  const line = (look: SideRow['look'], of: (view: PressNoteView) => string | undefined) => {
    const [one, other] = [of(first), of(second)].map((text) => text && asPiece(paragraph(text)));
    return one || other ? [{ look, cells: [one || undefined, other || undefined] } as const] : [];
  };
  return [
    { look: 'title', cells: [titleOf(first), titleOf(second)] },
    ...line('lead', ({ summary }) => summary),
    ...line('meta', datesOf),
    ...line('meta', ({ sample }) => sample),
    ...both((view) => titled(view, 'press.key_points', listOf(view.keyPoints))),
    ...textRows(pairedProse(first.body, second.body)),
    ...both((view) => titled(view, 'press.figures', figuresOf(view))),
    ...line('meta', ({ end }) => end),
    ...both((view) => titled(view, 'entry.corrections', listOf(view.corrections.map(dated)))),
    ...both((view) => [
      heading(2, translator(view.frame.locale)('press.notes')),
      ...titled(view, 'entry.objectives', listOf(view.objectives.map(({ name }) => name)), 3),
      ...titled(view, 'press.about', [paragraph(view.about)], 3),
      heading(3, view.contact.title),
      paragraph(view.contact.text),
    ]),
  ];
}

function textRows(pairs: readonly Pair<Piece>[]): SideRow[] {
  return pairs.map((cells) => ({ look: 'text', cells }));
}

function titleOf({ title }: PressNoteView): Piece {
  return asPiece(heading(2, title));
}

type Name =
  'press.key_points' | 'press.figures' | 'press.about' | 'entry.corrections' | 'entry.objectives';

/** Blocks under their heading, nothing where there are none. */
function titled({ frame }: PressNoteView, name: Name, under: Block[], level: 2 | 3 = 2): Block[] {
  return under.length > 0 ? [heading(level, translator(frame.locale)(name)), ...under] : [];
}

function figuresOf({ figures }: PressNoteView): Block[] {
  return figures.map((shown) => ({ kind: 'statistic', statistic: shown.id, shown }));
}

function datesOf({ published, updated, frame }: PressNoteView): string {
  const t = translator(frame.locale);
  const own = t('entry.published', { date: published.text });
  if (updated.iso === published.iso) return own;
  return `${own} · ${t('entry.updated', { date: updated.text })}`;
}

function dated({ date, text }: PressNoteView['corrections'][number]): string {
  return `${date.text}: ${text}`;
}

function asPiece(block: Block): Piece {
  return { block };
}

/** Each text as a list of its own, so that each stands in a row. */
function listOf(texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'list', ordered: false, items: [[paragraph(text)]] }));
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: 'heading', level, id: '', runs: words(text) };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: words(text) };
}

function words(text: string): Run[] {
  return [{ kind: 'text', text }];
}
