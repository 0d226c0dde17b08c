import { z } from 'zod';
import { status, titleStatus } from './certainty.ts';
import { field, inEveryLanguage } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import {
  entryFields,
  partialDate,
  reference,
  sources,
  tellingFields,
  yearlyDay,
} from './shared.ts';

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
  start: field(partialDate.optional(), {
    label: { ar: 'البداية', en: 'Start' },
    hint: {
      ar: 'اليوم الأول أو الشهر أو السنة كما في المصدر، مثل 2024-07-03؛ واليوم الذي يحل كل سنة له الحقل «كل سنة في» بدلاً منها.',
      en: 'The first day, the month or the year, as the source has it: 2024-07-03; a day that comes every year has the field “Every year on” instead.',
    },
  }),
  end: field(partialDate.optional(), {
    label: { ar: 'النهاية', en: 'End' },
    hint: { ar: 'اليوم الأخير إن امتد أكثر من يوم.', en: 'The last day, where it has several.' },
  }),
  every: field(yearlyDay.optional(), {
    label: { ar: 'كل سنة في', en: 'Every year on' },
    hint: {
      ar: 'الشهر ثم اليوم، مثل 12-18؛ لليوم الدولي الذي يحل كل سنة وحده.',
      en: 'Month and day: 12-18; only for a day that is observed every year.',
    },
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
  leads_to: field(reference('events').optional(), {
    label: { ar: 'يمهّد لـ', en: 'Leads to' },
    hint: {
      ar: 'معرّف الحدث الذي أعدّ له هذا الحدث، كالاستعراض الذي سبقته مشاورة.',
      en: 'The id of the event that this one prepared, as a consultation does a review.',
    },
  }),
  sources,
  status,
  title_status: titleStatus,
  pictures,
});

/** The front matter of `content/events/<id>/index.<locale>.mdx`. */
export const eventText = z.strictObject(tellingFields);
