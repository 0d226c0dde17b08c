import type { Content } from '../domain/content.ts';
import { type Block, type Prose, plainRuns, type Run, type ShownPicture } from '../domain/prose.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { saysTerm } from '../language/terms/said.ts';
import { figureView } from './figure.ts';
import { resolvedLink, termPath } from './urls.ts';

/** What a body is resolved with: the site's content, the reader, and the entry's pictures by id. */
export interface ProseContext {
  content: Content;
  locale: Locale;
  pictures?: Readonly<Record<string, ShownPicture>>;
  /** Whether the words stand in a link. */
  isLink?: boolean;
}

/**
 * A body with every link as this reader follows it, and what its figures and pictures say.
 * @throws when it shows a figure that the list does not have.
 */
export function resolvedProse(prose: Prose, context: ProseContext): Prose {
  return prose.map((block) => resolvedBlock(block, context));
}

function resolvedBlock(block: Block, context: ProseContext): Block {
  const runs = (from: readonly Run[]) => from.map((run) => resolvedRun(run, context));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map((item) => resolvedProse(item, context)) };
    case 'quote':
    case 'callout':
      return { ...block, blocks: resolvedProse(block.blocks, context) };
    case 'table':
      return { ...block, head: block.head.map(runs), rows: block.rows.map((row) => row.map(runs)) };
    case 'statistic':
      return { ...block, shown: figureView(block.statistic, context.content, context.locale) };
    case 'figure': {
      const shown = context.pictures?.[block.picture];
      return shown ? { ...block, shown } : block;
    }
    default:
      return block satisfies never;
  }
}

function resolvedRun(run: Run, context: ProseContext): Run {
  if (!('runs' in run)) return run;
  const { content, locale } = context;
  if (run.kind === 'link') {
    const href = resolvedLink(content, locale, run.href);
    // A link in a link is none: its terms lead nowhere of their own.
    return {
      ...run,
      href,
      runs: run.runs.map((inner) => resolvedRun(inner, { ...context, isLink: true })),
    };
  }
  const runs = run.runs.map((inner) => resolvedRun(inner, context));
  if (run.kind !== 'term') return { ...run, runs };
  return { ...run, runs, href: context.isLink ? undefined : hrefOfTerm(run.term, runs, context) };
}

/** Where words lead that are used for a term; words that are spoken of, to be avoided, lead nowhere. */
function hrefOfTerm(id: string, runs: readonly Run[], { content, locale }: ProseContext) {
  const term = content.reference.glossary[id];
  if (!term || runs.some(({ kind }) => kind === 'link')) return undefined;
  const words = plainRuns(runs);
  const isUsed = localeList.some((own) => saysTerm(words, own, term));
  return isUsed ? termPath(content, locale, term) : undefined;
}
