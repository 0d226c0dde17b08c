import dates from './ar/dates.ts';

export default { ...dates };
