import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

type Certainty = 'sourced' | 'secondary' | 'seed' | 'unverified';

/** How sure a fact is, in words; what was read in a source needs none. */
export function certaintyInWords(status: Certainty, reader: Locale): string | undefined {
  return status === 'sourced' ? undefined : translator(reader)(`certainty.${status}`);
}

/** How sure a name or a title is, in words: one that no source has is a working translation. */
export function nameCertainty(status: Certainty, reader: Locale): string | undefined {
  const t = translator(reader);
  return status === 'unverified'
    ? t('objective.working_translation')
    : certaintyInWords(status, reader);
}
