import type { APIRoute } from 'astro';
import { iconsJson } from '../../../artefacts/icons/icons-json.ts';
import { loadContent } from '../../../library/content.ts';
import { loadMade } from '../../../library/made.ts';

export const GET: APIRoute = async () => {
  const [content, made] = await Promise.all([loadContent(), loadMade()]);
  return new Response(iconsJson(content, made), {
    headers: { 'content-type': 'application/json' },
  });
};
