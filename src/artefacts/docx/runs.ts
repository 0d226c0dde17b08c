import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { SheetRun } from '../sheet-prose.ts';
import type { Setting } from './setting.ts';
import { isolated, type Stretch, stretches } from './stretches.ts';

/** How a run looks; `style` names a style of `look.ts`. */
export type Form = Pick<IRunOptions, 'bold' | 'style' | 'superScript'>;

/** The runs of a line, in the order of reading. */
export function lineOf(runs: readonly SheetRun[], to: Setting, form: Form = {}): ParagraphChild[] {
  return runs.flatMap((run) => setRun[run.kind](run as never, to, form));
}

/** A text in the direction of the line that it stands in. */
export function wordsOf(text: string, to: Setting, form: Form = {}): TextRun[] {
  return stretches(text, to.dir).map((stretch) => textRun(stretch, to, form));
}

/** A text that has a direction of its own, and perhaps a language and a place that it leads to. */
interface Foreign extends Stretch {
  lang?: string;
  href?: string;
}

/** A text that keeps its own order in whatever line it stands. */
export function foreignWords(
  { text, dir, lang, href }: Foreign,
  to: Setting,
  form: Form = {},
): ParagraphChild[] {
  const languages = lang ? { ...to.languages, [dir]: lang } : to.languages;
  const { before, words, after } = isolated(text, dir, to.dir);
  const runs = (from: readonly Stretch[], look: Form) =>
    from.map((stretch) => textRun(stretch, { languages }, look));
  const inner = href
    ? [linkTo(href, runs(words, { ...form, style: 'Hyperlink' }))]
    : runs(words, form);
  return [...runs(before, {}), ...inner, ...runs(after, {})];
}

/** The number of a source, which leads to it in the list of sources. */
export function citation(number: number, to: Setting): InternalHyperlink {
  return new InternalHyperlink({ anchor: anchorOf(number), children: citationMark(number, to) });
}

/** The name of the place where a source is listed. */
export function anchorOf(number: number): string {
  return `source-${number}`;
}

function linkTo(href: string, children: readonly ParagraphChild[]): ExternalHyperlink {
  return new ExternalHyperlink({ link: href, children });
}

const setRun = {
  text: ({ text }, to, form) => wordsOf(text, to, form),
  isolate: (run, to, form) => foreignWords(run, to, form),
  strong: ({ runs }, to, form) => lineOf(runs, to, { ...form, bold: true }),
  // Arabic has no italics.
  emphasis: ({ runs }, to, form) => lineOf(runs, to, { ...form, bold: true }),
  link: ({ href, runs }, to, form) => [
    linkTo(href, lineOf(runs, to, { ...form, style: 'Hyperlink' })),
  ],
  // A link within a link is none.
  cite: ({ number }, to, { style }) =>
    style === 'Hyperlink' ? citationMark(number, to) : [citation(number, to)],
  break: () => [new TextRun({ break: 1 })],
} satisfies {
  [K in SheetRun['kind']]: (
    run: Extract<SheetRun, { kind: K }>,
    to: Setting,
    form: Form,
  ) => ParagraphChild[];
};

function citationMark(number: number, to: Setting): TextRun[] {
  return [textRun({ text: `[${number}]`, dir: 'ltr' }, to, { superScript: true })];
}

function textRun({ text, dir }: Stretch, to: Pick<Setting, 'languages'>, form: Form): TextRun {
  return new TextRun({
    ...form,
    text,
    ...(dir === 'rtl' && { rightToLeft: true }),
    language: { value: to.languages.ltr, bidirectional: to.languages.rtl },
  });
}
