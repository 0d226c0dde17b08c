import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Content } from './domain/content.ts';
import { released } from './library/loader.ts';

// One collection with one entry: Astro warns of a collection without any, and there may be no note
// or no withdrawal. `reading/` has checked everything against schema/: the type is enough.
export const collections = {
  content: defineCollection({ loader: released, schema: z.custom<Content>() }),
};
