import type { EntryOf } from '../../../src/domain/content.ts';
import { paragraph } from '../artefacts/a-content.ts';

/** An event that is told in both languages; `facts` are added or replaced. */
export function anEvent(
  id: string,
  facts: Partial<EntryOf<'events'>['facts']> = {},
): EntryOf<'events'> {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      kind: 'meeting',
      ...(facts.every === undefined && { start: '2024-07-03' }),
      organizers: [],
      other_organizers: [],
      objectives: [],
      countries: [],
      sources: ['a-source'],
      status: 'sourced',
      title_status: { ar: 'sourced', en: 'sourced' },
      pictures: [],
      signoffs: [],
      corrections: [],
      redirects: [],
      ...facts,
    },
    tellings: {
      ar: { title: `فعالية ${id}`, summary: 'جملة.', body: paragraph('فقرة.') },
      en: { title: `Event ${id}`, summary: 'A sentence.', body: paragraph('A paragraph.') },
    },
  };
}

/** A document that is told in both languages; `facts` are added or replaced. */
export function aDocument(
  id: string,
  facts: Partial<EntryOf<'documents'>['facts']> = {},
): EntryOf<'documents'> {
  const { tellings } = anEvent(id);
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      kind: 'report',
      document: 'a-source',
      objectives: [],
      sources: ['a-source'],
      signoffs: [],
      corrections: [],
      redirects: [],
      ...facts,
    },
    tellings,
  };
}
