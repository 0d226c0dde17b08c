import { entriesAround } from '../domain/around.ts';
import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Agreement, agreementTo } from './agreement.ts';
import { type Citation, citationOf } from './citation.ts';
import { type Download, filesAndKit } from './download.ts';
import { type EntryView, entryView } from './entry.ts';
import { type FigureView, figureView } from './figure.ts';
import { relatedAmong } from './related.ts';
import { entryPath, fullAddress } from './urls.ts';

export interface MessageView extends EntryView {
  /** In the demonstration: the sentence that says that nobody has issued it. */
  sample?: string | undefined;
  audience: string;
  sharedValue: string;
  core: string;
  points: SupportingPoint[];
  ask: string;
  /** What the message rests on: every figure of it, and the sources of its proof. */
  figures: FigureView[];
  proof: readonly string[];
  /** A text to publish as it is, in the language of the message. */
  ready: string;
  downloads: Download[];
  citation: Citation;
  agreement?: Agreement | undefined;
}

/** A pillar: a sentence, what it rests on, and its figures, which the page shows in full below. */
export interface SupportingPoint {
  id: string;
  text: string;
  sources: readonly string[];
  figures: FigureView[];
}

/** A message's page for a reader, or `undefined` where it is told in no language. */
export function messageView(
  message: EntryOf<'messages'>,
  content: Content,
  reader: Locale,
  made: Made = {},
): MessageView | undefined {
  const entry = { collection: 'messages', ...message } as const;
  const { supporting, proof } = message.facts;
  const figures = [...supporting.flatMap(({ statistics }) => statistics), ...proof.statistics];
  const shown = [...new Set(figures)].map((id) => figureView(id, content, reader));
  const citedAbove = [...supporting, ...shown, proof].flatMap(({ sources }) => sources);
  const telling = tellingFor(reader, message.tellings);
  const page = entryView(entry, content, reader, { made, citedAbove });
  if (!telling || !page) return undefined;
  const { text, locale } = telling;
  return {
    ...page,
    related: relatedAmong(entriesAround(entry, content), content, reader, entry),
    kind: messageKind(content, reader),
    sample: isSample(content) ? translator(reader)('press.sample_text') : undefined,
    audience: text.audience,
    sharedValue: text.shared_value,
    core: text.core,
    points: supporting.map(({ id, sources, statistics }) => ({
      id,
      text: text.supporting[id] ?? '',
      sources,
      figures: shown.filter((figure) => statistics.includes(figure.id)),
    })),
    ask: text.ask,
    figures: shown,
    proof: proof.sources,
    ready: readyText(text.core, message.id, content, locale),
    downloads: filesAndKit(entry, locale, { content, reader, made }),
    citation: citationOf(
      entry,
      { title: text.title, kind: messageKind(content, locale) },
      locale,
      content,
    ),
    agreement: agreementTo(entry, locale, content, reader),
  };
}

/** What a message is: in the demonstration, a sample. */
export function messageKind(content: Content, reader: Locale): string {
  return translator(reader)(isSample(content) ? 'message.sample' : 'kind.messages');
}

function isSample({ site }: Content): boolean {
  return site.facts.edition === 'demonstration';
}

/** The core message with its address; in the demonstration it says what it is. */
function readyText(core: string, id: string, { site }: Content, locale: Locale): string {
  const address = fullAddress(site, entryPath(site, locale, 'messages', id));
  return translator(locale)(`message.ready_${site.facts.edition}`, { core, address });
}
