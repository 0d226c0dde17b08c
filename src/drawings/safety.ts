import type { Drawing } from './drawing.ts';

/** Safety, borders, identity and return. */
export const safety = {
  // A card with a portrait and three lines.
  4: {
    en: 'M9 10h30a3.8 3.8 0 0 1 3.8 3.8v20.4a3.8 3.8 0 0 1-3.8 3.8H9a3.8 3.8 0 0 1-3.8-3.8V13.8a3.8 3.8 0 0 1 3.8-3.8ZM16.5 16a3.6 3.6 0 1 0 .1 0ZM10.5 32a6 6 0 0 1 12 0M28.5 18h8.5M28.5 25h8.5M28.5 32h5',
    ar: 'M9 10h30a3.8 3.8 0 0 1 3.8 3.8v20.4a3.8 3.8 0 0 1-3.8 3.8H9a3.8 3.8 0 0 1-3.8-3.8V13.8a3.8 3.8 0 0 1 3.8-3.8ZM31.5 16a3.6 3.6 0 1 0 .1 0ZM25.5 32a6 6 0 0 1 12 0M19.5 18H11M19.5 25H11M19.5 32h-5',
  },
  // A lifebuoy above the waves.
  8: 'M24 5.2a13.4 13.4 0 1 0 .1 0ZM24 13a5.6 5.6 0 1 0 .1 0ZM14.5 9.2l5.4 5.4M33.5 9.2l-5.4 5.4M14.5 28l5.4-5.4M33.5 28l-5.4-5.4M5.2 40.5c3.1 0 3.1-3 6.3-3s3.1 3 6.2 3 3.1-3 6.3-3 3.1 3 6.2 3 3.2-3 6.3-3 3.1 3 6.3 3',
  // A shield with a network of three points.
  9: 'M24 5.2l16 5.5v11.5c0 9.3-6.6 16.6-16 20.6-9.4-4-16-11.3-16-20.6V10.7ZM24 13.2a2.9 2.9 0 1 0 .1 0ZM17 26a2.9 2.9 0 1 0 .1 0ZM31 26a2.9 2.9 0 1 0 .1 0ZM22.6 18.6l-4.2 7.8M25.4 18.6l4.2 7.8M19.9 28.9h8.2',
  // A chain with a link that opens.
  10: 'M14.2 21.5h3.3a9 9 0 0 1 0 18h-3.3a9 9 0 0 1 0-18ZM30 21.5h-2.5a9 9 0 0 0 0 18h5.5a9 9 0 0 0 9-8.5M36 6.8v7M28.8 9.2l3 5.8M42.7 9.2L40 15',
  // A passport with a stamp that says “in order”.
  11: 'M21 42.8H12.3A3.8 3.8 0 0 1 8.5 39V9a3.8 3.8 0 0 1 3.8-3.8h20A3.8 3.8 0 0 1 36.1 9v11M22.3 12.2a5.2 5.2 0 1 0 .1 0ZM15.5 31.5h5M33.8 25a8.6 8.6 0 1 0 .1 0ZM29.8 33.7l2.9 2.9 5.3-5.8',
  // An open padlock with a house where the keyhole would be.
  13: 'M10.5 20.5h27A3.5 3.5 0 0 1 41 24v15.3a3.5 3.5 0 0 1-3.5 3.5h-27A3.5 3.5 0 0 1 7 39.3V24a3.5 3.5 0 0 1 3.5-3.5ZM15.5 20.5V14a8.5 8.5 0 0 1 16.3-3.5M15 32.5l9-6.8 9 6.8M18 30.5V38h12v-7.5',
  // A path that turns in at the door of a house.
  21: {
    en: 'M16 20.5L29.4 7.2l13.4 13.3M20 16.5V34M38.8 16.5V34h-3M20 34h3M6 42h17.5a6 6 0 0 0 6-6V24M24.5 29l5-5 5 5',
    ar: 'M32 20.5L18.6 7.2 5.2 20.5M28 16.5V34M9.2 16.5V34h3M28 34h-3M42 42H24.5a6 6 0 0 1-6-6V24M23.5 29l-5-5-5 5',
  },
} as const satisfies Record<number, Drawing>;
