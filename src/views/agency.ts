import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';

/** An entity by its full name in the reader's language, with its official site. */
export interface AgencyView {
  name: string;
  href: string;
}

/** @throws when the list of entities lacks one of the ids. */
export function agencyViews(
  ids: readonly string[],
  { reference }: Content,
  reader: Locale,
): AgencyView[] {
  return ids.map((id) => {
    const agency = reference.agencies[id];
    if (!agency) throw new Error(`content/reference/agencies.yaml has no ${id}.`);
    return { name: agency.name[reader], href: agency.url };
  });
}
