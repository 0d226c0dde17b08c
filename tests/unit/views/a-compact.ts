import type { Content, EntryOf } from '../../../src/domain/content.ts';
import { aNote, paragraph } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

type Objective = Content['reference']['objectives'][string];

/** A Compact of three objectives, the first two of which have an icon and share a round table. */
export function aCompact(parts: Partial<Content> = {}): Content {
  const content = aRegion({ icons: [anIcon(1), anIcon(2)] });
  const reference = {
    ...content.reference,
    objectives: { 'gcm-01': objective(1), 'gcm-02': objective(2), 'gcm-17': objective(17) },
    'round-tables': {
      'a-table': {
        id: 'a-table',
        label: { ar: 'مائدة أولى', en: 'A table' },
        objectives: ['gcm-02', 'gcm-01'],
        sources: [],
        status: 'unverified' as const,
      },
    },
  };
  return { ...content, reference, ...parts };
}

/** The icon of an objective, told in both languages. */
export function anIcon(number: number): EntryOf<'icons'> {
  const id = idOf(number);
  const told = (words: string) => ({
    title: words,
    summary: `${words}.`,
    description: `${words}!`,
    body: paragraph(`${words}.`),
  });
  return {
    id,
    facts: { ...history, objective: id, own_arabic_drawing: false },
    tellings: { ar: told(`أيقونة ${number}`), en: told(`Icon ${number}`) },
  };
}

/** A note about the first objective. */
export function aNoteOnTheFirst() {
  const note = aNote();
  return { ...note, facts: { ...note.facts, objectives: ['gcm-01'] } };
}

export const history = {
  published: '2024-01-02',
  updated: '2024-03-04',
  clearance: 'cleared',
  signoffs: [],
  corrections: [],
  redirects: [],
} satisfies Partial<EntryOf<'icons'>['facts']>;

function objective(number: number): Objective {
  return {
    id: idOf(number),
    number,
    label: { ar: `هدف ${number}`, en: `Objective ${number}` },
    title: { ar: `عنوان ${number}`, en: `Title ${number}` },
    summary: { ar: `ملخص ${number}`, en: `Summary ${number}` },
    arabic_status: 'unverified',
    english_status: number === 2 ? 'secondary' : 'sourced',
    sources: ['a-source'],
  };
}

function idOf(number: number): string {
  return `gcm-${String(number).padStart(2, '0')}`;
}
