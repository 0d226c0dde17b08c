import type { Site } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** What those who use an icon write beside it; a demonstration says that it is one. */
export function iconCredit({ facts, tellings }: Site, locale: Locale): string {
  const { credit } = tellings[locale];
  if (facts.edition === 'official') return credit;
  return translator(locale)('usage.credit_demonstration', { credit });
}
