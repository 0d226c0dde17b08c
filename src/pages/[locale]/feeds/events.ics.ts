import type { APIRoute } from 'astro';
import { wholeCalendar } from '../../../artefacts/calendar/calendar.ts';
import { localeList } from '../../../i18n/locales.ts';
import { loadContent } from '../../../library/content.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  return localeList.flatMap((locale) => {
    const text = wholeCalendar(content, locale);
    return text ? [{ params: { locale }, props: { text } }] : [];
  });
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
