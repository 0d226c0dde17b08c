import type { Content, Network, Told } from '../../../src/domain/content.ts';
import type { Tellings } from '../../../src/domain/telling.ts';
import type { NetworkFacts, NetworkText } from '../../../src/schema/network.ts';
import { aContent, paragraph } from '../artefacts/a-content.ts';

type Parts = Partial<Omit<Content, 'site'>> & { address?: string; edition?: 'official' };

/** A site with three countries and one agency besides what `aContent` has; `parts` are added or replaced. */
export function aRegion({ address, edition, ...parts }: Parts = {}): Content {
  const content = aContent(...(parts.press ?? []));
  const { facts, tellings } = content.site;
  const site = {
    facts: { ...facts, address: address ?? facts.address, edition: edition ?? facts.edition },
    tellings,
  };
  const reference = { ...content.reference, agencies, countries };
  return { ...content, reference, ...parts, site };
}

/** A network of the first country, told in both languages unless `tellings` says otherwise. */
export function aNetwork(
  facts: Partial<NetworkFacts> = {},
  tellings: Tellings<Told<NetworkText>> = { ar: inArabic, en: inEnglish },
  id = 'a-network',
): Network {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      country: 'one',
      named: { sources: ['a-source'], status: 'sourced' },
      known: [],
      voluntary_reports: [],
      programmes: [],
      signoffs: [],
      corrections: [],
      redirects: [],
      review_by: '2099-12-31',
      ...facts,
    },
    tellings,
  };
}

export const inArabic: Told<NetworkText> = {
  title: 'شبكة للاختبارات',
  summary: 'جملة عن شبكة للاختبارات.',
  body: paragraph('فقرة عن شبكة للاختبارات.'),
};

export const inEnglish: Told<NetworkText> = {
  title: 'A network for the tests',
  summary: 'A sentence about a network for the tests.',
  body: paragraph('A paragraph about a network for the tests.'),
};

const countries: Content['reference']['countries'] = {
  one: country('one', 'XA', 'البلد الأول', 2),
  two: country('two', 'XB', 'تلة', 1),
  three: { ...country('three', 'XC', 'جبل', 3), tile: { ar: 'ج', en: 'Th.' } },
};

const agencies: Content['reference']['agencies'] = {
  'an-agency': {
    id: 'an-agency',
    acronym: 'AA',
    name: { ar: 'هيئة أولى', en: 'An agency' },
    short: { ar: 'الهيئة', en: 'the agency' },
    url: 'https://agency.test/',
    sources: [],
    arabic_status: 'sourced',
  },
  another: {
    id: 'another',
    acronym: 'AN',
    name: { ar: 'هيئة ثانية', en: 'Another one' },
    short: { ar: 'الثانية', en: 'the other' },
    url: 'https://another.test/',
    sources: [],
    arabic_status: 'sourced',
  },
};

function country(id: string, iso2: string, ar: string, column: number) {
  return { id, iso2, name: { ar, en: `Country ${id}` }, cell: { column, row: 1 } };
}
