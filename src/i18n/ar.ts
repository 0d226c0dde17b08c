import campaign from './ar/campaign.ts';
import dates from './ar/dates.ts';
import entries from './ar/entries.ts';
import frame from './ar/frame.ts';
import glossary from './ar/glossary.ts';
import home from './ar/home.ts';
import kinds from './ar/kinds.ts';
import networks from './ar/networks.ts';
import press from './ar/press.ts';
import search from './ar/search.ts';

export default {
  ...campaign,
  ...dates,
  ...entries,
  ...frame,
  ...glossary,
  ...home,
  ...kinds,
  ...networks,
  ...press,
  ...search,
};
