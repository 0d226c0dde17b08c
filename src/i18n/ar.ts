import campaign from './ar/campaign.ts';
import compact from './ar/compact.ts';
import copy from './ar/copy.ts';
import countries from './ar/countries.ts';
import data from './ar/data.ts';
import dates from './ar/dates.ts';
import documents from './ar/documents.ts';
import drawings from './ar/drawings.ts';
import entries from './ar/entries.ts';
import events from './ar/events.ts';
import feeds from './ar/feeds.ts';
import figures from './ar/figures.ts';
import film from './ar/film.ts';
import frame from './ar/frame.ts';
import glossary from './ar/glossary.ts';
import home from './ar/home.ts';
import iconUsage from './ar/icon-usage.ts';
import icons from './ar/icons.ts';
import kinds from './ar/kinds.ts';
import kit from './ar/kit.ts';
import messages from './ar/messages.ts';
import networks from './ar/networks.ts';
import pages from './ar/pages.ts';
import press from './ar/press.ts';
import search from './ar/search.ts';
import sources from './ar/sources.ts';
import structure from './ar/structure.ts';
import verify from './ar/verify.ts';

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
};
