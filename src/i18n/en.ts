import compact from './en/compact.ts';
import dates from './en/dates.ts';
import entries from './en/entries.ts';
import film from './en/film.ts';
import frame from './en/frame.ts';
import home from './en/home.ts';
import icons from './en/icons.ts';
import kinds from './en/kinds.ts';
import networks from './en/networks.ts';
import press from './en/press.ts';
import search from './en/search.ts';

/** English is the source: its keys are the keys that every other language must have. */
export default {
  ...compact,
  ...dates,
  ...entries,
  ...film,
  ...frame,
  ...home,
  ...icons,
  ...kinds,
  ...networks,
  ...press,
  ...search,
} as const;
