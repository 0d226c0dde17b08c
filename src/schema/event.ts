import { z } from 'zod';
import { status, titleStatus } from './certainty.ts';
import { field, inEveryLanguage } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { day, entryFields, reference, sources, tellingFields } from './shared.ts';

/** `content/events/<id>/facts.yaml`: an event of the review cycle, or a day that is observed. */
export const eventFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  kind: field(
    z.enum([
      'milestone',
      'regional-review',
      'review-forum',
      'consultation',
      'briefing',
      'side-event',
      'dialogue',
      'report',
      'meeting',
      'day',
    ]),
    {
      label: { ar: 'النوع', en: 'Kind' },
      hint: {
        ar: 'مثل regional-review استعراض إقليمي، أو review-forum منتدى الاستعراض، أو day يوم دولي.',
        en: 'regional-review, review-forum, consultation, day and so on.',
      },
    },
  ),
  start: field(day, {
    label: { ar: 'البداية', en: 'Start' },
    hint: { ar: 'اليوم الأول، مثل 2024-07-03.', en: 'The first day: 2024-07-03.' },
  }),
  end: field(day.optional(), {
    label: { ar: 'النهاية', en: 'End' },
    hint: { ar: 'اليوم الأخير إن امتد أكثر من يوم.', en: 'The last day, where it has several.' },
  }),
  place: field(inEveryLanguage.optional(), {
    label: { ar: 'المكان', en: 'Place' },
    hint: { ar: 'المدينة، أو «عبر الإنترنت».', en: 'The city, or “online”.' },
  }),
  organizers: field(z.array(reference('agencies')).default([]), {
    label: { ar: 'المنظمون', en: 'Organizers' },
    hint: { ar: 'معرّفات من قائمة الكيانات.', en: 'Ids from the list of entities.' },
  }),
  other_organizers: field(z.array(inEveryLanguage).default([]), {
    label: { ar: 'منظمون آخرون', en: 'Other organizers' },
    hint: {
      ar: 'بالاسم بكل لغة، لمن ليس في القائمة.',
      en: 'By name in each language, where they are not in the list.',
    },
  }),
  objectives: field(z.array(reference('objectives')).default([]), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'أهداف الاتفاق، مثل gcm-17.', en: 'Objectives of the Compact: gcm-17.' },
  }),
  countries: field(z.array(reference('countries')).default([]), {
    label: { ar: 'البلدان', en: 'Countries' },
    hint: { ar: 'معرّفات من قائمة البلدان.', en: 'Ids from the list of countries.' },
  }),
  sources,
  status,
  title_status: titleStatus,
  pictures,
});

/** The front matter of `content/events/<id>/index.<locale>.mdx`. */
export const eventText = z.strictObject(tellingFields);
