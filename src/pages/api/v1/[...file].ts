import type { APIRoute } from 'astro';
import { dataFiles } from '../../../artefacts/data/files.ts';
import { loadContent } from '../../../library/content.ts';
import { loadMade } from '../../../library/made.ts';

export async function getStaticPaths() {
  const [content, made] = await Promise.all([loadContent(), loadMade()]);
  return dataFiles(content, made).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props, params: { file = '' } }) => {
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(props.text, { headers: { 'content-type': type } });
};
