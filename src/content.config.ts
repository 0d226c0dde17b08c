import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { type Collections, released } from './library/loader.ts';

// `reading/` has checked every entry against schema/ before the loader sees it: the types are enough.
export const collections = {
  site: defineCollection({ loader: released('site'), schema: z.custom<Collections['site']>() }),
  networks: defineCollection({
    loader: released('networks'),
    schema: z.custom<Collections['networks']>(),
  }),
  press: defineCollection({ loader: released('press'), schema: z.custom<Collections['press']>() }),
  withdrawals: defineCollection({
    loader: released('withdrawals'),
    schema: z.custom<Collections['withdrawals']>(),
  }),
  reference: defineCollection({
    loader: released('reference'),
    schema: z.custom<Collections['reference']>(),
  }),
};
