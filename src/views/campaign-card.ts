import type { Content, EntryOf } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Audience, audienceNames } from './audience.ts';
import { type Card, cardOf } from './card.ts';

export type CampaignEntry = EntryOf<'campaign'>;

/** An entry of the campaign in a list; it says nothing of a myth. */
export interface CampaignCard extends Card {
  entryKind: CampaignEntry['facts']['kind'];
  /** The fact that leads, where the entry states one. */
  fact?: string | undefined;
  audiences: readonly Audience[];
  /** The audiences in words. */
  audience: string;
  /** "45 minutes", for what takes its time. */
  time?: string | undefined;
  /** "5 sources". */
  sources: string;
}

/** An entry as a reader's list has it, or nothing where it is told in no language. */
export function campaignCard(
  entry: CampaignEntry,
  content: Content,
  reader: Locale,
): CampaignCard[] {
  const { facts, tellings } = entry;
  const t = translator(reader);
  return cardOf({ collection: 'campaign', ...entry }, content, reader).map((card) => ({
    ...card,
    entryKind: facts.kind,
    fact: tellingFor(reader, tellings)?.text.fact,
    audiences: facts.audiences,
    audience: audienceNames(facts.audiences, reader),
    time: timeOf(entry, reader),
    sources: t('campaign.sources', { count: new Set(facts.sources).size }),
  }));
}

/** How long an activity takes, in words. */
export function timeOf({ facts }: CampaignEntry, reader: Locale): string | undefined {
  const { minutes } = facts;
  return minutes === undefined
    ? undefined
    : translator(reader)('campaign.time', { count: minutes });
}
