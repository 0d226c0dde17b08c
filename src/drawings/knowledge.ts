import type { Drawing } from './drawing.ts';

/** Data, information, vulnerability, discrimination and cooperation. */
export const knowledge = {
  // A pie chart with one slice drawn out.
  1: 'M21 11.2V27h15.8a15.8 15.8 0 1 1-15.8-15.8ZM21 27L9.8 38.2M27 5.2a15.8 15.8 0 0 1 15.8 15.8H27Z',
  // A telephone that rings, with the sign for information.
  3: 'M18 5.2h12a4 4 0 0 1 4 4v29.6a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4V9.2a4 4 0 0 1 4-4ZM24 13.5h.1M21.5 20.5H24V31M21 31h6M8.5 17c-3 4.5-3 9.5 0 14M39.5 17c3 4.5 3 9.5 0 14',
  // A person held by an open hand.
  7: 'M24 5.2a4.6 4.6 0 1 0 .1 0ZM15 25.5v-1a9 9 0 0 1 18 0v1M5.2 33.5c3.5-2.7 7.5-3.5 11-2h8.3a3 3 0 0 1 0 6H18M27.2 35.2l9.2-5.8a3 3 0 0 1 3.2 5.1L29 41.2c-1.7 1.1-3.4 1.6-5.4 1.6H5.2',
  // A loudspeaker that says “equals”.
  17: {
    en: 'M8.5 16.5h6.5l12.5-9.5v31L15 28.5H8.5a3.3 3.3 0 0 1-3.3-3.3v-5.4a3.3 3.3 0 0 1 3.3-3.3ZM10.5 28.5l3 12.5h5.5M33.5 18.7h9.3M33.5 26.3h9.3',
    ar: 'M39.5 16.5H33L20.5 7v31L33 28.5h6.5a3.3 3.3 0 0 0 3.3-3.3v-5.4a3.3 3.3 0 0 0-3.3-3.3ZM37.5 28.5l-3 12.5H29M14.5 18.7H5.2M14.5 26.3H5.2',
  },
  // Two hands that clasp.
  23: 'M5.2 12v18M42.8 12v18M5.2 15h6l6-2.5h8M42.8 15h-6l-6-2.5c-3 0-5 .5-7 2.5l-6.5 6.5c1 3 4 3.5 6.5 1.5l4-3 9.5 8.5a3 3 0 0 1-4.2 4.2l-3-2.9M5.2 27h5l10.5 9.5a3 3 0 0 0 4.2-4.2M42.8 27h-5.5M33.1 32.7a3 3 0 0 1-4.2 4.2l-3-2.8',
} as const satisfies Record<number, Drawing>;
