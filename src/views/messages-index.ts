import type { Content, EntryOf } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Card, cardOf } from './card.ts';
import { messageKind } from './message-page.ts';
import { type ListPage, listPage } from './pagination.ts';
import { type SectionPageView, sectionPage } from './section-page.ts';

export interface MessagesIndexView extends SectionPageView {
  list: ListPage<MessageCard>;
}

/** A message in the list: its core sentence leads. */
export interface MessageCard extends Card {
  core: string;
  audience: string;
}

/** The joint messages, the latest first. */
export function messagesIndexView(content: Content, reader: Locale, number = 1): MessagesIndexView {
  const messages = content.messages.toSorted((a, b) =>
    b.facts.published.localeCompare(a.facts.published),
  );
  const cards = messages.flatMap((message) => messageCard(message, content, reader));
  return {
    ...sectionPage('messages', content, reader, number),
    list: listPage(cards, number, ['messages'], content, reader),
  };
}

function messageCard(
  message: EntryOf<'messages'>,
  content: Content,
  reader: Locale,
): MessageCard[] {
  const telling = tellingFor(reader, message.tellings);
  if (!telling) return [];
  const { core, audience } = telling.text;
  const cards = cardOf({ collection: 'messages', ...message }, content, reader);
  return cards.map((card) => ({ ...card, kind: messageKind(content, reader), core, audience }));
}
