import campaign from './en/campaign.ts';
import dates from './en/dates.ts';
import entries from './en/entries.ts';
import frame from './en/frame.ts';
import glossary from './en/glossary.ts';
import home from './en/home.ts';
import kinds from './en/kinds.ts';
import networks from './en/networks.ts';
import press from './en/press.ts';
import search from './en/search.ts';

/** English is the source: its keys are the keys that every other language must have. */
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
} as const;
