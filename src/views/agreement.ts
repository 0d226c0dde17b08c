import type { AnyEntry, Content } from '../domain/content.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { agencyViews } from './agency.ts';
import { type DateView, dateView } from './card.ts';

/** Who has agreed to the wording that is shown; who has not is nobody's business. */
export interface Agreement {
  agencies: string;
  /** The fingerprint of the wording. */
  version: string;
  /** The day of the last agreement. */
  on: DateView;
}

/** The agreements to an entry's text in one language, or `undefined` where there are none. */
export function agreementTo(
  { facts }: AnyEntry,
  text: Locale,
  content: Content,
  reader: Locale,
): Agreement | undefined {
  const own = facts.signoffs
    .filter(({ language }) => language === text)
    .toSorted((a, b) => a.on.localeCompare(b.on));
  const last = own.at(-1);
  if (!last) return undefined;
  const signed = own.map(({ agency }) => agency);
  return {
    agencies: formatList(
      reader,
      agencyViews(signed, content, reader).map(({ name }) => name),
    ),
    version: last.text,
    on: dateView(reader, last.on),
  };
}
