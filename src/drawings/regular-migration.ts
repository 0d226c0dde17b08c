import type { Drawing } from './drawing.ts';

/** Regular migration and decent work. */
export const regularMigration = {
  // A house whose roots go deep.
  2: 'M6 20.5L24 5.2l18 15.3M11 16.5v11.5M37 16.5v11.5M5.2 28h37.6M24 28v14.8M24 32c-1 6-5 4.5-8.5 9.5M24 32c1 6 5 4.5 8.5 9.5M14 28c0 4.5-3 5-6.5 7.5M34 28c0 4.5 3 5 6.5 7.5',
  // A signpost: one board points on, the other back.
  5: {
    en: 'M24 5.2v4M24 20.2v4M24 35.2v7.6M17 42.8h14M12 9.2h22l6.5 5.5-6.5 5.5H12ZM36 24.2H14l-6.5 5.5 6.5 5.5h22Z',
    ar: 'M24 5.2v4M24 20.2v4M24 35.2v7.6M17 42.8h14M36 9.2H14l-6.5 5.5 6.5 5.5h22ZM12 24.2h22l6.5 5.5-6.5 5.5H12Z',
  },
  // A briefcase with a tick.
  6: 'M9 15h30a3.8 3.8 0 0 1 3.8 3.8v18.4a3.8 3.8 0 0 1-3.8 3.8H9a3.8 3.8 0 0 1-3.8-3.8V18.8a3.8 3.8 0 0 1 3.8-3.8ZM16.5 15v-4.5a3.5 3.5 0 0 1 3.5-3.5h8a3.5 3.5 0 0 1 3.5 3.5V15M16.5 28l5.5 5.5 10-11',
  // A list with a tick, and an arrow that leads on from it.
  12: {
    en: 'M11.5 9.5H9a3.5 3.5 0 0 0-3.5 3.5v25.5A3.5 3.5 0 0 0 9 42h18.5M25.5 9.5H28a3.5 3.5 0 0 1 3.5 3.5v13.5M11.5 6h14v7h-14ZM12 23.5l4.5 4.5 8.5-9M19 34.5h23.5M36 28l6.5 6.5-6.5 6.5',
    ar: 'M36.5 9.5H39a3.5 3.5 0 0 1 3.5 3.5v25.5A3.5 3.5 0 0 1 39 42H20.5M22.5 9.5H20a3.5 3.5 0 0 0-3.5 3.5v13.5M22.5 6h14v7h-14ZM23 23.5l4.5 4.5 8.5-9M29 34.5H5.5M12 28l-6.5 6.5 6.5 6.5',
  },
  // A certificate with a seal.
  18: {
    en: 'M22 34H9a3.8 3.8 0 0 1-3.8-3.8V11a3.8 3.8 0 0 1 3.8-3.8h30A3.8 3.8 0 0 1 42.8 11v7M33.5 21a6.5 6.5 0 1 0 .1 0ZM29.5 33v9.8l4-3 4 3V33M12.5 15.5h18M12.5 23.5h8',
    ar: 'M26 34h13a3.8 3.8 0 0 0 3.8-3.8V11A3.8 3.8 0 0 0 39 7.2H9A3.8 3.8 0 0 0 5.2 11v7M14.5 21a6.5 6.5 0 1 0 .1 0ZM18.5 33v9.8l-4-3-4 3V33M35.5 15.5h-18M35.5 23.5h-8',
  },
} as const satisfies Record<number, Drawing>;
