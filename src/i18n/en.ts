import copy from './en/copy.ts';
import dates from './en/dates.ts';
import entries from './en/entries.ts';
import frame from './en/frame.ts';
import home from './en/home.ts';
import kinds from './en/kinds.ts';
import messages from './en/messages.ts';
import networks from './en/networks.ts';
import press from './en/press.ts';
import search from './en/search.ts';
import structure from './en/structure.ts';

/** English is the source: its keys are the keys that every other language must have. */
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
} as const;
