import type { Network } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { certaintyInWords } from './certainty.ts';

/** Facts of one kind, where there are any. */
export interface KnownPart {
  title: string;
  items: KnownFact[];
}

/** A fact in a sentence, a name or a date. */
export interface KnownFact {
  text: string;
  note?: string | undefined;
  sources: readonly string[];
  /** In words, where the fact is not plainly sourced. */
  certainty?: string | undefined;
}

/** What the sources say of a network's country: sentences, voluntary reports, programmes. */
export function knownParts({ facts }: Network, reader: Locale): KnownPart[] {
  const t = translator(reader);
  const sentences = facts.known.map((fact) =>
    known(fact, reader, fact.text[reader], fact.note?.[reader]),
  );
  const reports = facts.voluntary_reports.map((report) =>
    known(report, reader, formatDate(reader, report.on)),
  );
  const programmes = facts.programmes.map((programme) => {
    const { name, since } = programme;
    const words = { name: name[reader], date: since ? formatDate(reader, since) : '' };
    return known(programme, reader, since ? t('network.programme_since', words) : words.name);
  });
  return [
    { title: t('network.known'), items: sentences },
    { title: t('network.reports'), items: reports },
    { title: t('network.programmes'), items: programmes },
  ].filter(({ items }) => items.length > 0);
}

type Stated = Pick<Network['facts']['named'], 'sources' | 'status'>;

function known(
  { sources, status }: Stated,
  reader: Locale,
  text: string,
  note?: string,
): KnownFact {
  return { text, note, sources, certainty: certaintyInWords(status, reader) };
}
