import type { APIRoute } from 'astro';
import { eventCalendar } from '../../../../artefacts/calendar/calendar.ts';
import { localeList } from '../../../../i18n/locales.ts';
import { loadContent } from '../../../../library/content.ts';
import { calendarEvents } from '../../../../views/calendar.ts';

export async function getStaticPaths() {
  const content = await loadContent();
  return localeList.flatMap((locale) =>
    calendarEvents(content, locale).map((own) => {
      const { id } = own.event;
      const text = eventCalendar(own, content, locale);
      return { params: { locale, id, file: `${id}-${locale}` }, props: { text } };
    }),
  );
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
