import type { Content } from '../domain/content.ts';
import { latestFirst, type RoundKind, roundKinds } from '../domain/cycle.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type DateView, dateView } from './card.ts';
import { certaintyInWords } from './certainty.ts';
import { eventDate } from './event-date.ts';
import { entryPath } from './urls.ts';

/** A step of the cycle of review. */
export interface CycleStep {
  title: string;
  text: string;
  /** When it was last taken. */
  latest?: { text: string; href: string; certainty?: string | undefined } | undefined;
}

/** The cycle, and what is known of its next turn. */
export interface CycleView {
  steps: CycleStep[];
  next: string;
  checked: DateView;
}

/** The cycle of review, each step with its latest event; the voluntary reports are the networks' facts. */
export function cycleView(content: Content, reader: Locale): CycleView {
  const t = translator(reader);
  const steps = (['voluntary', ...roundKinds] as const).map((step) => ({
    title: t(`events.step_${step}`),
    text: t(`events.step_${step}_text`),
    latest: step === 'voluntary' ? undefined : latestOf(step, content, reader),
  }));
  const updated = content.events.map(({ facts }) => facts.updated).sort();
  return {
    steps,
    next: t(`events.next_${nextOf(content)}`),
    checked: dateView(reader, updated.at(-1) ?? content.site.facts.updated),
  };
}

function latestOf(kind: RoundKind, content: Content, reader: Locale): CycleStep['latest'] {
  const event = latestFirst(content.events).find(({ facts }) => facts.kind === kind);
  if (!event) return undefined;
  const t = translator(reader);
  const { status } = event.facts;
  return {
    text: t('events.latest', { date: eventDate(event, reader).text }),
    href: entryPath(content.site, reader, 'events', event.id),
    certainty: certaintyInWords(status, reader),
  };
}

/** A review that no forum has followed yet is followed by one; otherwise a review begins the next round. */
function nextOf({ events }: Content): 'regional-review' | 'review-forum' {
  const latest = latestFirst(events).find(
    ({ facts }) => facts.kind === 'regional-review' || facts.kind === 'review-forum',
  );
  return latest?.facts.kind === 'regional-review' ? 'review-forum' : 'regional-review';
}
