import dates from './en/dates.ts';

/** English is the source: its keys are the keys that every other language must have. */
export default { ...dates } as const;
