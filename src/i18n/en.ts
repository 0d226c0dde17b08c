import dates from './en/dates.ts';
import entries from './en/entries.ts';
import frame from './en/frame.ts';
import pages from './en/pages.ts';

/** English is the source: its keys are the keys that every other language must have. */
export default { ...dates, ...entries, ...frame, ...pages } as const;
