import copy from './ar/copy.ts';
import dates from './ar/dates.ts';
import entries from './ar/entries.ts';
import frame from './ar/frame.ts';
import home from './ar/home.ts';
import kinds from './ar/kinds.ts';
import messages from './ar/messages.ts';
import networks from './ar/networks.ts';
import press from './ar/press.ts';
import search from './ar/search.ts';
import structure from './ar/structure.ts';

export default {
  ...copy,
  ...dates,
  ...entries,
  ...frame,
  ...home,
  ...kinds,
  ...messages,
  ...networks,
  ...press,
  ...search,
  ...structure,
};
