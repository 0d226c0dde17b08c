import dates from './ar/dates.ts';
import entries from './ar/entries.ts';
import frame from './ar/frame.ts';
import pages from './ar/pages.ts';

export default { ...dates, ...entries, ...frame, ...pages };
