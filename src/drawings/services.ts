import type { Drawing } from './drawing.ts';

/** Services, inclusion and contributions. */
export const services = {
  // A public building with columns, and a person at its door.
  14: 'M5.2 17.5L24 5.2l18.8 12.3ZM8.8 23.5v12M14 23.5v12M34 23.5v12M39.2 23.5v12M5.2 42.5h37.6M24 22.5a3.8 3.8 0 1 0 .1 0ZM18.6 42.5v-2.5a5.4 5.4 0 0 1 10.8 0v2.5',
  // A heart, an open book, a house and a drop of water.
  15: 'M13.5 21.5l-6.7-7a4.3 4.3 0 0 1 6.1-6.1l.6.6.6-.6a4.3 4.3 0 0 1 6.1 6.1ZM34.5 9.7c-2.1-1.8-4.6-2.5-8.3-2.5v11.5c3.7 0 6.2.7 8.3 2.5 2.1-1.8 4.6-2.5 8.3-2.5V7.2c-3.7 0-6.2.7-8.3 2.5ZM34.5 9.7v11.5M5.2 33.5l8.3-7.3 8.3 7.3M8 32v10h11V32M34.5 26c4.5 4.8 6.5 7.3 6.5 10a6.5 6.5 0 0 1-13 0c0-2.7 2-5.2 6.5-10Z',
  // Two people of one height on one ground, who share the space between them.
  16: 'M15.5 6.2a5 5 0 1 0 .1 0ZM32.5 6.2a5 5 0 1 0 .1 0ZM5.2 41.8V33A11.4 11.4 0 0 1 28 33v8.8M20 41.8V33a11.4 11.4 0 0 1 22.8 0v8.8M5.2 41.8h37.6',
  // A light bulb in which a sprout grows.
  19: 'M17.5 35.5v-3c0-2.5-6.5-5.5-6.5-13.8a13 13.5 0 0 1 26 0c0 8.3-6.5 11.3-6.5 13.8v3ZM19.5 42h9M24 35.5V21M24 26.5c-4.5 0-6.5-2.5-6.5-6.5 4.5 0 6.5 2.5 6.5 6.5ZM24 22c0-4 2-6.5 6.5-6.5 0 4-2 6.5-6.5 6.5Z',
  // A banknote, and an arrow that carries it onwards.
  20: {
    en: 'M8.2 6.5h31.6a3 3 0 0 1 3 3v14.5a3 3 0 0 1-3 3H8.2a3 3 0 0 1-3-3V9.5a3 3 0 0 1 3-3ZM24 12.2a4.5 4.5 0 1 0 .1 0ZM12 16.7h.1M36 16.7h.1M8 37h34M36 31.2l6 5.8-6 5.8',
    ar: 'M8.2 6.5h31.6a3 3 0 0 1 3 3v14.5a3 3 0 0 1-3 3H8.2a3 3 0 0 1-3-3V9.5a3 3 0 0 1 3-3ZM24 12.2a4.5 4.5 0 1 0 .1 0ZM12 16.7h.1M36 16.7h.1M40 37H6M12 31.2l-6 5.8 6 5.8',
  },
  // A travelling case with an umbrella on it.
  22: 'M11.5 14h25a3.8 3.8 0 0 1 3.8 3.8v18.4a3.8 3.8 0 0 1-3.8 3.8h-25a3.8 3.8 0 0 1-3.8-3.8V17.8a3.8 3.8 0 0 1 3.8-3.8ZM18 14V8.7a3.5 3.5 0 0 1 3.5-3.5h5A3.5 3.5 0 0 1 30 8.7V14M14 40v2.8M34 40v2.8M13.8 28a10.2 8.6 0 0 1 20.4 0ZM24 28v4.3a2.3 2.3 0 0 0 4.6 0',
} as const satisfies Record<number, Drawing>;
