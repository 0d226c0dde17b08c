import type { AnyEntry, Collection, Content } from '../../domain/content.ts';
import type { Made } from '../../domain/made.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type EntryView, entryView } from '../../views/entry.ts';
import { campaignParts } from './own-parts/campaign.ts';
import { documentsParts } from './own-parts/documents.ts';
import { eventsParts } from './own-parts/events.ts';
import { filmParts } from './own-parts/film.ts';
import { iconsParts } from './own-parts/icons.ts';
import { messagesParts } from './own-parts/messages.ts';
import { networksParts } from './own-parts/networks.ts';
import { pressParts } from './own-parts/press.ts';
import { structureParts } from './own-parts/structure.ts';
import type { HtmlContext } from './prose-html.ts';

/** What the page of an entry shows around its body, before and after it. */
export interface OwnParts {
  view: EntryView;
  before: string;
  after: string;
}

/** What the parts of an entry are written with. */
export interface Page {
  content: Content;
  locale: Locale;
  made: Made;
  /** How the page's texts are written, once the numbers of its sources are known. */
  within: (view: EntryView) => HtmlContext;
}

export type OwnEntry<Name extends Collection> = Extract<AnyEntry, { collection: Name }>;

/** The parts of an entry as its page has them; `undefined` where it is told in no language. */
export function ownParts(entry: AnyEntry, page: Page): OwnParts | undefined {
  return partsOf[entry.collection](entry as never, page);
}

const partsOf = {
  campaign: campaignParts,
  documents: documentsParts,
  events: eventsParts,
  film: filmParts,
  icons: iconsParts,
  messages: messagesParts,
  networks: networksParts,
  pages: (entry, { content, locale, made }) => {
    const view = entryView(entry, content, locale, { made });
    return view && { view, before: '', after: '' };
  },
  press: pressParts,
  structure: structureParts,
} satisfies {
  [Name in Collection]: (entry: OwnEntry<Name>, page: Page) => OwnParts | undefined;
};
