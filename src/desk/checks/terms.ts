import { avoidedIn } from '../../language/terms/avoided.ts';
import type { RecordOf } from '../../schema/reference.ts';
import { type Check, type Finding, named } from './finding.ts';

// The notes of the glossary speak of what it avoids; its search words have no need to.
const explained = '/reference/glossary.yaml';

/** What the glossary avoids. */
export function avoidedTerms(glossary: readonly RecordOf<'glossary'>[]): Check {
  const byId = new Map(glossary.map((entry) => [entry.id, entry]));
  return ({ file, field, text, locale }) => {
    if (file.endsWith(explained) && field !== 'keywords') return [];
    return avoidedIn(text, locale, glossary).flatMap(({ start, end, id }): Finding[] => {
      const entry = byId.get(id);
      if (!entry) return [];
      const name = entry.strength === 'must' ? 'term-avoided' : 'term-discouraged';
      const written = text.slice(start, end);
      const { term, note } = entry;
      return [{ start, end, fault: named(name, { written, term: term[locale], hint: note }) }];
    });
  };
}
