import compact from './ar/compact.ts';
import dates from './ar/dates.ts';
import entries from './ar/entries.ts';
import film from './ar/film.ts';
import frame from './ar/frame.ts';
import home from './ar/home.ts';
import icons from './ar/icons.ts';
import kinds from './ar/kinds.ts';
import networks from './ar/networks.ts';
import press from './ar/press.ts';
import search from './ar/search.ts';

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
};
