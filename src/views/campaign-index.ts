import type { Content } from '../domain/content.ts';
import { entriesAbout } from '../domain/relations.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Audience, audienceName, audiences } from './audience.ts';
import { type CampaignCard, type CampaignEntry, campaignCard } from './campaign-card.ts';
import { type TermView, termView } from './glossary-term.ts';
import { type PageView, pageView } from './page.ts';
import { type ListPage, listPage } from './pagination.ts';
import { pagePath } from './urls.ts';

export interface CampaignIndexView extends PageView {
  kicker: string;
  title: string;
  lead: string;
  /** The audiences that the page has something for; choosing one needs no script. */
  choices: { audience: Audience; name: string }[];
  facts: CampaignCard[];
  techniques: CampaignCard[];
  /** Guides, activities and toolkits. */
  materials: CampaignCard[];
  list: Pick<ListPage<CampaignCard>, 'count' | 'links' | 'number'>;
  /** Words to use: those that the campaign's own texts speak of. */
  terms: TermView[];
  glossaryHref: string;
}

/** How many words to use stand on the campaign's page. */
const termsShown = 4;

/** The entries in the order of their pages: facts, techniques, then what is done with them. */
const order: readonly CampaignEntry['facts']['kind'][] = [
  'fact',
  'technique',
  'guide',
  'activity',
  'toolkit',
];

export function campaignIndexView(content: Content, reader: Locale, number = 1): CampaignIndexView {
  const { site } = content;
  const { title, lead } = site.tellings[reader].sections.campaign;
  const cards = content.campaign
    .toSorted(byKindAndReach)
    .flatMap((entry) => campaignCard(entry, content, reader));
  const list = listPage(cards, number, ['campaign'], content, reader);
  const { items } = list;
  const ofKind = (...kinds: CampaignCard['entryKind'][]) =>
    items.filter(({ entryKind }) => kinds.includes(entryKind));
  const path = number === 1 ? ['campaign'] : ['campaign', 'page', String(number)];
  return {
    ...pageView(content, reader, {
      path,
      title: number === 1 ? title : translator(reader)('pagination.page', { page: number }),
      description: lead,
      isDestination: number === 1,
    }),
    kicker: site.tellings[reader].navigation.campaign,
    title,
    lead,
    choices: audiences
      .filter((audience) => items.some((card) => card.audiences.includes(audience)))
      .map((audience) => ({ audience, name: audienceName(audience, reader) })),
    facts: ofKind('fact'),
    techniques: ofKind('technique'),
    materials: ofKind('guide', 'activity', 'toolkit'),
    list,
    terms: number === 1 ? wordsToUse(content, reader) : [],
    glossaryHref: pagePath(site, reader, 'glossary'),
  };
}

/** By kind; what speaks to the most audiences first. */
function byKindAndReach({ facts: a }: CampaignEntry, { facts: b }: CampaignEntry): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || b.audiences.length - a.audiences.length;
}

/** Terms with words to avoid that the campaign's texts speak of, in the order of the glossary. */
function wordsToUse(content: Content, reader: Locale): TermView[] {
  return Object.values(content.reference.glossary)
    .filter(({ strength, avoid }) => strength === 'must' && avoid[reader].length > 0)
    .filter(({ id }) =>
      entriesAbout(`glossary/${id}`, content).some(({ collection }) => collection === 'campaign'),
    )
    .slice(0, termsShown)
    .map((term) => termView(term, content, reader));
}
