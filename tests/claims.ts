import { type Content, everyEntry } from '../src/domain/content.ts';
import { isLocale } from '../src/i18n/locales.ts';
import { listNames } from '../src/schema/reference.ts';

/** How sure something is said to be: `title_status.ar` of an event, `status` of a term. */
export interface Claim {
  /** The list or collection, and the record or entry in it. */
  of: string;
  id: string;
  field: string;
  certainty: string;
  /** What it rests on; `undefined` where its record has no place for sources. */
  sources: readonly string[] | undefined;
}

/** Every statement of the content on how sure something is, wherever in facts and lists it stands. */
export function claimsIn(content: Content): Claim[] {
  const records = listNames.flatMap((of) =>
    Object.entries(content.reference[of]).map(([id, record]) => ({ of, id, said: record })),
  );
  const entries = everyEntry(content).map(({ collection: of, id, facts: said }) => ({
    of,
    id,
    said,
  }));
  return [...records, ...entries].flatMap(({ of, id, said }) =>
    within(said, []).map((claim) => ({ of, id, ...claim })),
  );
}

type Said = Omit<Claim, 'of' | 'id'>;

function within(value: unknown, path: readonly string[]): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  const sources: unknown = 'sources' in value ? value.sources : undefined;
  return Object.entries(value).flatMap(([key, own]): Said[] => {
    const here = [...path, key];
    if (!/(?:^|_)status$/.test(key)) return within(own, here);
    return certainties(own, here).map((said) => ({
      ...said,
      sources: Array.isArray(sources) ? sources.map(String) : undefined,
    }));
  });
}

/** One certainty, or one per language. */
function certainties(value: unknown, path: readonly string[]): Omit<Said, 'sources'>[] {
  if (typeof value === 'string') return [{ field: path.join('.'), certainty: value }];
  return Object.entries(value ?? {})
    .filter(([key]) => isLocale(key))
    .flatMap(([key, own]) => certainties(own, [...path, key]));
}
