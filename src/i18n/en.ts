import campaign from './en/campaign.ts';
import compact from './en/compact.ts';
import copy from './en/copy.ts';
import countries from './en/countries.ts';
import data from './en/data.ts';
import dates from './en/dates.ts';
import documents from './en/documents.ts';
import drawings from './en/drawings.ts';
import entries from './en/entries.ts';
import events from './en/events.ts';
import feeds from './en/feeds.ts';
import figures from './en/figures.ts';
import film from './en/film.ts';
import frame from './en/frame.ts';
import glossary from './en/glossary.ts';
import home from './en/home.ts';
import iconUsage from './en/icon-usage.ts';
import icons from './en/icons.ts';
import kinds from './en/kinds.ts';
import kit from './en/kit.ts';
import messages from './en/messages.ts';
import networks from './en/networks.ts';
import pages from './en/pages.ts';
import press from './en/press.ts';
import search from './en/search.ts';
import sources from './en/sources.ts';
import structure from './en/structure.ts';
import verify from './en/verify.ts';

/** English is the source: its keys are the keys that every other language must have. */
export default {
  ...campaign,
  ...compact,
  ...copy,
  ...countries,
  ...data,
  ...dates,
  ...documents,
  ...drawings,
  ...entries,
  ...events,
  ...feeds,
  ...figures,
  ...film,
  ...frame,
  ...glossary,
  ...home,
  ...icons,
  ...iconUsage,
  ...kinds,
  ...kit,
  ...messages,
  ...networks,
  ...pages,
  ...press,
  ...search,
  ...sources,
  ...structure,
  ...verify,
} as const;
