import type { AnyEntry } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** What an entry is, in a word or two of the reader's language. */
export function kindOf(entry: AnyEntry, reader: Locale): string {
  const t = translator(reader);
  switch (entry.collection) {
    case 'campaign':
      return t(`kind.${entry.facts.kind}`);
    case 'press':
      return t(entry.facts.sample ? 'press.sample' : 'press.kind');
    case 'structure':
      return t(`structure.${entry.facts.kind}`);
    case 'networks':
      return t('networks.kind');
    case 'documents':
      return t(`document.${entry.facts.kind}`);
    case 'events':
      return t(`event.${entry.facts.kind}`);
    case 'film':
    case 'icons':
    case 'messages':
    case 'pages':
      return t(`kind.${entry.collection}`);
    default:
      return entry satisfies never;
  }
}
