import type { Content, EntryOf } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type AgencyView, agencyViews } from './agency.ts';
import { type Card, cardOf } from './card.ts';
import { certaintyInWords, nameCertainty } from './certainty.ts';
import { type EntryView, entryView } from './entry.ts';

export type Body = EntryOf<'structure'>;

/** The page of a body of the Network. */
export interface StructurePageView extends EntryView {
  partOf: Card[];
  parts: Card[];
  coordinators: AgencyView[];
  secretariat: AgencyView[];
  members: AgencyView[];
  /** When it was set up, or the sentence that says that this is not known. */
  established: string;
  /** In words, where the facts are not plainly sourced. */
  certainty?: string | undefined;
  /** In words, where the name in the reader's language was not read in a source. */
  nameCertainty?: string | undefined;
}

/** A body's page for a reader, or `undefined` where it is told in no language. */
export function structurePageView(
  body: Body,
  content: Content,
  reader: Locale,
): StructurePageView | undefined {
  const { facts, id } = body;
  const view = entryView({ collection: 'structure', ...body }, content, reader);
  if (!view) return undefined;
  return {
    ...view,
    partOf: cards(({ id: other }) => other === facts.parent),
    parts: cards(({ facts: other }) => other.parent === id),
    coordinators: agencyViews(facts.coordinators, content, reader),
    secretariat: agencyViews(facts.secretariat, content, reader),
    members: agencyViews(facts.members, content, reader),
    established: facts.established
      ? formatDate(reader, facts.established)
      : translator(reader)('structure.established_unknown'),
    certainty: certaintyInWords(facts.status, reader),
    nameCertainty: nameCertainty(facts.title_status[view.shown.locale], reader),
  };

  function cards(isWanted: (other: Body) => boolean): Card[] {
    return content.structure
      .filter(isWanted)
      .flatMap((other) => cardOf({ collection: 'structure', ...other }, content, reader));
  }
}
