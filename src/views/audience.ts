import type { EntryOf } from '../domain/content.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

export type Audience = EntryOf<'campaign'>['facts']['audiences'][number];

/** Whom the campaign speaks to, in the order of its filter. */
export const audiences = [
  'public',
  'schools',
  'newsrooms',
  'campaigners',
  'networks',
] as const satisfies readonly Audience[];

export function audienceName(audience: Audience, reader: Locale): string {
  return translator(reader)(`campaign.audience_${audience}`);
}

/** "the public, schools and newsrooms". */
export function audienceNames(named: readonly Audience[], reader: Locale): string {
  const known = audiences.filter((audience) => named.includes(audience));
  return formatList(
    reader,
    known.map((audience) => audienceName(audience, reader)),
  );
}
