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
  // A network of three points under a magnifying glass.
  9: 'M21 5.2a15.8 15.8 0 1 0 .1 0ZM32.3 32.3L42.8 42.8M15 13.4a2.3 2.3 0 1 0 .1 0ZM28.2 14.4a2.3 2.3 0 1 0 .1 0ZM19.5 25.8a2.3 2.3 0 1 0 .1 0ZM17.4 16l8.6.5M15.5 18l3.5 7.8M27 18.8l-5.8 7.5',
  // A chain that breaks.
  10: 'M20 39h-5.8a9 9 0 0 1 0-18H20M28 39h5.8a9 9 0 0 0 0-18H28M13 30h7M28 30h7M24 6.5v8M14.5 8l3.5 6.5M33.5 8L30 14.5',
  // A passport, and a shield with a tick.
  11: 'M21.5 41H10.5A3.8 3.8 0 0 1 6.7 37.2V9a3.8 3.8 0 0 1 3.8-3.8h20A3.8 3.8 0 0 1 34.3 9v8.5M20.5 11a5 5 0 1 0 .1 0ZM14 29h6.5M34 22.5l8.5 3v6.5c0 5-3.5 8.5-8.5 10.8-5-2.3-8.5-5.8-8.5-10.8v-6.5ZM30.3 32l2.9 2.9 4.8-5.2',
  // An open padlock with a house where the keyhole would be.
  13: 'M12.5 21h23a3.5 3.5 0 0 1 3.5 3.5v14.5a3.5 3.5 0 0 1-3.5 3.5h-23a3.5 3.5 0 0 1-3.5-3.5V24.5a3.5 3.5 0 0 1 3.5-3.5ZM15.5 21v-6.5a8.5 8.5 0 0 1 16.3-3.5M16.5 32l7.5-5.5 7.5 5.5M19 30.5v7h10v-7',
  // A path that turns in at the door of a house.
  21: {
    en: 'M16 20.5L29.4 7.2l13.4 13.3M20 16.5V34M38.8 16.5V34h-3M20 34h3M6 42h17.5a6 6 0 0 0 6-6V24M24.5 29l5-5 5 5',
    ar: 'M32 20.5L18.6 7.2 5.2 20.5M28 16.5V34M9.2 16.5V34h3M28 34h-3M42 42H24.5a6 6 0 0 1-6-6V24M23.5 29l-5-5-5 5',
  },
} as const satisfies Record<number, Drawing>;
