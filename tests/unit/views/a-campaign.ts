import type { CampaignEntry } from '../../../src/views/campaign-card.ts';
import { paragraph } from '../artefacts/a-content.ts';

type Facts = Partial<CampaignEntry['facts']>;
type Text = Partial<NonNullable<CampaignEntry['tellings']['en']>>;

/** A fact of the campaign, told in English only; `facts` and `text` are added or replaced. */
export function aCampaignEntry(id: string, facts: Facts = {}, text: Text = {}): CampaignEntry {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-01-02',
      clearance: 'cleared',
      kind: 'fact',
      audiences: ['public'],
      techniques: [],
      sources: ['a-source'],
      objectives: [],
      statistics: [],
      materials: [],
      pictures: [],
      signoffs: [],
      corrections: [],
      redirects: [],
      ...facts,
    },
    tellings: {
      en: {
        title: `Title of ${id}`,
        summary: `Summary of ${id}.`,
        fact: `The fact of ${id}.`,
        materials: {},
        body: paragraph('A paragraph.'),
        ...text,
      },
    },
  };
}
