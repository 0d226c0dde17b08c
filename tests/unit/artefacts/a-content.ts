import type { Content, Entries, PressNote, Reference, Told } from '../../../src/domain/content.ts';
import type { Prose, Run } from '../../../src/domain/prose.ts';
import type { PressText } from '../../../src/schema/press.ts';
import { listNames } from '../../../src/schema/reference.ts';
import { type Section, sectionNames } from '../../../src/schema/section.ts';
import type { SiteText } from '../../../src/schema/site.ts';

const noEntries: Entries = {
  campaign: [],
  documents: [],
  events: [],
  film: [],
  icons: [],
  messages: [],
  networks: [],
  pages: [],
  press: [],
  structure: [],
};
const noRecords = Object.fromEntries(listNames.map((name) => [name, {}])) as Reference;

/** A site of one source, one figure and one objective, with the notes given. Every text is made up for tests. */
export function aContent(...press: PressNote[]): Content {
  return {
    site: {
      facts: {
        edition: 'demonstration',
        address: 'https://khayt.test/',
        published: '2024-01-01',
        updated: '2024-01-01',
        national_networks: 'a-figure',
      },
      tellings: { ar: siteText('اسم الموقع'), en: siteText('Name of the site') },
    },
    ...noEntries,
    press,
    withdrawals: [],
    reference: {
      ...noRecords,
      agencies: {},
      countries: {},
      objectives: {
        'gcm-17': {
          id: 'gcm-17',
          number: 17,
          label: { ar: 'القضاء على التمييز', en: 'Eliminate discrimination' },
          title: { ar: 'عنوان الهدف', en: 'Title of the objective' },
          summary: { ar: 'ملخص الهدف', en: 'Summary of the objective' },
          arabic_status: 'unverified',
          english_status: 'unverified',
          sources: ['a-source'],
        },
      },
      sources: {
        'a-source': {
          id: 'a-source',
          title: 'A title in English (2023)',
          language: 'en',
          publisher: 'A publisher',
          year: 2023,
          url: 'https://source.test/a/page',
          kind: 'primary',
        },
      },
      statistics: {
        'a-figure': {
          id: 'a-figure',
          subject: 'stock',
          value: 4984,
          unit: { ar: 'وحدة', en: 'units' },
          year: '2023',
          region: { ar: 'منطقة', en: 'A region' },
          text: { ar: 'جملة عن الرقم.', en: 'A sentence about the figure.' },
          caution: { ar: 'العدد حد أدنى.', en: 'A lower bound.' },
          sources: ['a-source'],
          status: 'unverified',
          checked: '2024-01-01',
        },
      },
    },
  };
}

/** A sample note in both languages; `told` changes its words, in each. */
export function aNote(told: Partial<Told<PressText>> = {}, id = '2024-01-02-a-note'): PressNote {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      sample: true,
      sources: ['a-source'],
      objectives: ['gcm-17'],
      countries: [],
      statistics: ['a-figure'],
      signoffs: [],
      corrections: [],
      redirects: [],
      pictures: [],
    },
    tellings: {
      ar: {
        title: 'عنوان المذكرة عن الهجرة',
        summary: 'جملة تلخص المذكرة في سطر واحد.',
        key_points: ['النقطة الأولى من نقاط المذكرة.'],
        body: paragraph('اجتمعت الشبكة الإقليمية المعنية بالهجرة في عام 2024.'),
        ...told,
      },
      en: {
        title: 'The title of a note',
        summary: 'A sentence that sums the note up.',
        key_points: ['The first point of the note.'],
        body: paragraph('A network met in 2024.'),
        ...told,
      },
    },
  };
}

export function paragraph(text: string): Prose {
  return [{ kind: 'paragraph', runs: [plain(text)] }];
}

export function plain(text: string): Run {
  return { kind: 'text', text };
}

function inEverySection<Words>(words: Words): Record<Section, Words> {
  return Object.fromEntries(sectionNames.map((section) => [section, words])) as Record<
    Section,
    Words
  >;
}

function siteText(name: string): Told<SiteText> {
  const door = { title: name, text: name };
  return {
    name,
    short_name: name,
    kind: name,
    headline: name,
    introduction: name,
    description: name,
    notice: `${name} !`,
    disclaimer: name,
    diagram_note: name,
    licence: name,
    credit: name,
    navigation: { home: name, ...inEverySection(name) },
    doors: { journalists: door, schools: door, networks: door, help: door },
    sections: inEverySection({ title: name, lead: name }),
    about: name,
    body: [],
  };
}
