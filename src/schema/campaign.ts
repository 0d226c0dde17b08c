import { z } from 'zod';
import { field, line } from './field.ts';
import { pictures } from './picture.ts';
import { historyFields } from './release.ts';
import { entryFields, idPattern, reference, sources, tellingFields } from './shared.ts';

/** `content/campaign/<id>/facts.yaml`: a fact against a myth, a guide, an activity or a toolkit. */
export const campaignFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  kind: field(z.enum(['fact', 'technique', 'guide', 'activity', 'toolkit']), {
    label: { ar: 'النوع', en: 'Kind' },
    hint: {
      ar: 'fact حقيقة في وجه مفهوم خاطئ، أو technique أسلوب تضليل، أو guide دليل، أو activity نشاط، أو toolkit عدة.',
      en: 'fact (against a myth), technique (of misleading), guide, activity or toolkit.',
    },
  }),
  audiences: field(
    z.array(z.enum(['public', 'schools', 'newsrooms', 'campaigners', 'networks'])).min(1),
    {
      label: { ar: 'الجمهور', en: 'Audience' },
      hint: {
        ar: 'public الجمهور العام، schools المدارس، newsrooms غرف الأخبار، campaigners الحملات، networks الشبكات.',
        en: 'public, schools, newsrooms, campaigners or networks.',
      },
    },
  ),
  techniques: field(
    z
      .array(
        z.enum([
          'cherry-picked-number',
          'old-picture',
          'scapegoat',
          'generalization',
          'false-cause',
        ]),
      )
      .default([]),
    {
      label: { ar: 'أساليب التضليل', en: 'Techniques of misleading' },
      hint: {
        ar: 'cherry-picked-number رقم منتقى، old-picture صورة قديمة، scapegoat كبش فداء، generalization تعميم، false-cause سبب زائف.',
        en: 'cherry-picked-number, old-picture, scapegoat, generalization or false-cause.',
      },
    },
  ),
  sources,
  objectives: field(z.array(reference('objectives')).default([]), {
    label: { ar: 'الأهداف', en: 'Objectives' },
    hint: { ar: 'أهداف الاتفاق، مثل gcm-17.', en: 'Objectives of the Compact: gcm-17.' },
  }),
  statistics: field(z.array(reference('statistics')).default([]), {
    label: { ar: 'الأرقام', en: 'Figures' },
    hint: { ar: 'معرّفات من قائمة الأرقام.', en: 'Ids from the list of figures.' },
  }),
  materials: field(z.array(z.string().regex(idPattern)).default([]), {
    label: { ar: 'المواد', en: 'Materials' },
    hint: {
      ar: 'معرّف لكل مادة يحتاجها النشاط؛ واسمها في النصوص.',
      en: 'An id for each thing that an activity needs; its name is in the texts.',
    },
  }),
  minutes: field(z.int().min(1).optional(), {
    label: { ar: 'المدة بالدقائق', en: 'Minutes' },
    hint: {
      ar: 'كم يستغرق النشاط كله، مثل 45.',
      en: 'How long an activity takes from start to end: 45.',
    },
  }),
  pictures,
});

/** The front matter of `content/campaign/<id>/index.<locale>.mdx`. The title states the fact, never the myth. */
export const campaignText = z.strictObject({
  ...tellingFields,
  fact: field(line.optional(), {
    label: { ar: 'الحقيقة', en: 'Fact' },
    hint: {
      ar: 'تأتي أولاً، في جملة؛ لا بد منها في نوعي «fact» و«technique».',
      en: 'It comes first, in a sentence; the kinds fact and technique must have it.',
    },
  }),
  myth: field(line.optional(), {
    label: { ar: 'المفهوم الخاطئ', en: 'Myth' },
    hint: {
      ar: 'يُقتبس هنا مرة واحدة ولا يرد في أي موضع آخر.',
      en: 'Quoted once, here; it stands nowhere else.',
    },
  }),
  why: field(line.optional(), {
    label: { ar: 'لماذا يضلل', en: 'Why it misleads' },
    hint: { ar: 'في جملة أو جملتين.', en: 'In a sentence or two.' },
  }),
  materials: field(z.record(z.string().regex(idPattern), line).default({}), {
    label: { ar: 'المواد', en: 'Materials' },
    hint: {
      ar: 'اسم لكل معرّف ورد في الوقائع.',
      en: 'A name for each id that the facts name.',
    },
  }),
});
