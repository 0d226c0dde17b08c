import countries from './ar/countries.ts';
import dates from './ar/dates.ts';
import documents from './ar/documents.ts';
import entries from './ar/entries.ts';
import events from './ar/events.ts';
import frame from './ar/frame.ts';
import home from './ar/home.ts';
import kinds from './ar/kinds.ts';
import networks from './ar/networks.ts';
import press from './ar/press.ts';
import search from './ar/search.ts';
import sources from './ar/sources.ts';

export default {
  ...countries,
  ...dates,
  ...documents,
  ...entries,
  ...events,
  ...frame,
  ...home,
  ...kinds,
  ...networks,
  ...press,
  ...search,
  ...sources,
};
