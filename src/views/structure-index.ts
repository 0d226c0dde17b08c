import type { Content } from '../domain/content.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { agencyViews } from './agency.ts';
import { type Card, cardOf } from './card.ts';
import { certaintyInWords } from './certainty.ts';
import { type PageView, pageView } from './page.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';
import type { Body } from './structure-page.ts';

/** The Network: what it is, how its bodies hang together, what it does. */
export interface StructureIndexView extends PageView {
  title: string;
  lead: string;
  introduction: string;
  /** The bodies that belong together, the widest first. */
  tree: BodyNode[];
  /** The bodies that belong to no other and have no parts. */
  beside: BodyNode[];
  /** Every body, in the order of the diagram. */
  cards: Card[];
  functions: FunctionView[];
  sources: SourceView[];
  numbers: Record<string, number>;
}

/** A body in the diagram, with those that belong to it. */
export interface BodyNode {
  card: Card;
  /** Who coordinates it, who provides its secretariat, how many belong to it: a line each. */
  lines: string[];
  /** What the lines rest on. */
  sources: string[];
  parts: BodyNode[];
}

export interface FunctionView {
  id: string;
  title: string;
  text: string;
  certainty?: string | undefined;
  sources: string[];
}

export function structureIndexView(content: Content, reader: Locale): StructureIndexView {
  const words = content.site.tellings[reader];
  const { title, lead } = words.sections.structure;
  const { structure } = content;
  const isThere = (id: string | undefined) => structure.some((body) => body.id === id);
  const roots = nodesOf(
    structure.filter(({ facts }) => !isThere(facts.parent)),
    content,
    reader,
  );
  const tree = roots.filter(({ parts }) => parts.length > 0);
  const beside = roots.filter(({ parts }) => parts.length === 0);
  const nodes = [...tree, ...beside].flatMap(withParts);
  const functions = functionViews(content, reader);
  const sources = sourceViews(
    [...nodes, ...functions].flatMap((cited) => cited.sources),
    content,
    reader,
  );
  return {
    ...pageView(content, reader, { path: ['structure'], title, description: lead }),
    title,
    lead,
    introduction: words.introduction,
    tree,
    beside,
    cards: nodes.map(({ card }) => card),
    functions,
    sources,
    numbers: numbersOf(sources),
  };
}

function nodesOf(bodies: readonly Body[], content: Content, reader: Locale): BodyNode[] {
  return bodies.flatMap((body) =>
    cardOf({ collection: 'structure', ...body }, content, reader).map((card) => {
      const lines = linesOf(body, content, reader);
      return {
        card,
        lines,
        sources: lines.length > 0 ? body.facts.sources : [],
        parts: nodesOf(
          content.structure.filter(({ facts }) => facts.parent === body.id),
          content,
          reader,
        ),
      };
    }),
  );
}

function withParts(node: BodyNode): BodyNode[] {
  return [node, ...node.parts.flatMap(withParts)];
}

function linesOf({ facts }: Body, content: Content, reader: Locale): string[] {
  const t = translator(reader);
  const { coordinators, secretariat, members } = facts;
  const listed = (ids: readonly string[]) =>
    formatList(
      reader,
      agencyViews(ids, content, reader).map(({ name }) => name),
    );
  return [
    ...(coordinators.length > 0
      ? [t('structure.coordinated_by', { agencies: listed(coordinators) })]
      : []),
    ...(secretariat.length > 0
      ? [
          t(
            secretariat.length > 1 ? 'structure.secretariat_shared' : 'structure.secretariat_alone',
            { agencies: listed(secretariat) },
          ),
        ]
      : []),
    ...(members.length > 0 ? [t('structure.members_count', { count: members.length })] : []),
  ];
}

/** The functions of the Network in their order. */
function functionViews({ reference }: Content, reader: Locale): FunctionView[] {
  return Object.values(reference.functions)
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, title, text, status, sources }) => ({
      id,
      title: title[reader],
      text: text[reader],
      certainty: certaintyInWords(status, reader),
      sources,
    }));
}
