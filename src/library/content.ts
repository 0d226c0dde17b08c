import { getCollection } from 'astro:content';
import type { Content, Reference } from '../domain/content.ts';

/**
 * Everything that this build may show, as the pages get it.
 * @throws when there is no site entry: the content has not been read.
 */
export async function loadContent(): Promise<Content> {
  const [sites, networks, press, withdrawals, lists] = await Promise.all([
    getCollection('site'),
    getCollection('networks'),
    getCollection('press'),
    getCollection('withdrawals'),
    getCollection('reference'),
  ]);
  const site = sites[0]?.data;
  if (!site) throw new Error('content/site/ has not been read; npm run check says why.');
  return {
    site,
    networks: networks.map(({ data }) => data),
    press: press.map(({ data }) => data),
    withdrawals: withdrawals.map(({ data }) => data),
    reference: Object.fromEntries(lists.map(({ id, data }) => [id, data.records])) as Reference,
  };
}
