import type { EntryOf, Told } from '../../../src/domain/content.ts';
import { paragraph } from '../artefacts/a-content.ts';

type Message = EntryOf<'messages'>;

/** A message of two points, told in English; `facts` and `words` change what they name. */
export function aMessage(
  facts: Partial<Message['facts']> = {},
  words: Partial<Told<object>> = {},
  id = 'a-message',
): Message {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      objectives: ['gcm-17'],
      pictures: [],
      supporting: [
        { id: 'second', sources: ['a-source'], statistics: [] },
        { id: 'first', sources: ['a-source'], statistics: ['a-figure'] },
      ],
      proof: { sources: ['a-source'], statistics: ['a-figure'] },
      signoffs: [],
      corrections: [],
      redirects: [],
      ...facts,
    },
    tellings: {
      en: {
        title: 'A title',
        summary: 'A sentence that sums it up.',
        audience: 'Those who test',
        shared_value: 'What they share.',
        core: 'The core sentence.',
        supporting: { first: 'The first point.', second: 'The second point.' },
        ask: 'What is asked.',
        body: paragraph('A paragraph.'),
        ...words,
      },
    },
  };
}
