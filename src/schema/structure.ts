import { z } from 'zod';
import { status, titleStatus } from './certainty.ts';
import { field } from './field.ts';
import { historyFields } from './release.ts';
import { day, entryFields, partialDate, reference, sources, tellingFields } from './shared.ts';

/** `content/structure/<id>/facts.yaml`: a body of the Network. */
export const structureFacts = z.strictObject({
  ...entryFields,
  ...historyFields,
  kind: field(
    z.enum([
      'network',
      'coalition',
      'committee',
      'secretariat',
      'task-force',
      'working-group',
      'advisory-group',
      'process',
    ]),
    {
      label: { ar: 'النوع', en: 'Kind' },
      hint: {
        ar: 'network شبكة، coalition تحالف، committee لجنة، secretariat أمانة، task-force فرقة عمل، working-group فريق عامل، advisory-group مجموعة استشارية، process عملية تشاور بين الدول.',
        en: 'network, coalition, committee, secretariat, task-force, working-group, advisory-group or process (of consultation between States).',
      },
    },
  ),
  parent: field(reference('structure').optional(), {
    label: { ar: 'يتبع', en: 'Part of' },
    hint: { ar: 'معرّف الهيئة التي تضمّه.', en: 'The id of the body that it belongs to.' },
  }),
  members: field(z.array(reference('agencies')).default([]), {
    label: { ar: 'الأعضاء', en: 'Members' },
    hint: { ar: 'معرّفات من قائمة الكيانات.', en: 'Ids from the list of entities.' },
  }),
  coordinators: field(z.array(reference('agencies')).default([]), {
    label: { ar: 'التنسيق', en: 'Coordinators' },
    hint: { ar: 'من يتولى التنسيق أو الرئاسة.', en: 'Who coordinates or chairs it.' },
  }),
  secretariat: field(z.array(reference('agencies')).default([]), {
    label: { ar: 'الأمانة', en: 'Secretariat' },
    hint: {
      ar: 'من يتولى الأمانة، منفرداً أو بالاشتراك.',
      en: 'Who provides its secretariat, alone or together.',
    },
  }),
  established: field(partialDate.optional(), {
    label: { ar: 'أُنشئ', en: 'Established' },
    hint: { ar: 'سنة أو شهر أو يوم، إن كان معلناً.', en: 'A year, month or day, where public.' },
  }),
  sources,
  status,
  title_status: titleStatus,
  review_by: field(day.optional(), {
    label: { ar: 'تُراجع قبل', en: 'Review by' },
    hint: {
      ar: 'بعد هذا اليوم تقول الصفحة متى روجعت آخر مرة.',
      en: 'After this day the page says when it was last checked.',
    },
  }),
});

/** The front matter of `content/structure/<id>/index.<locale>.mdx`. */
export const structureText = z.strictObject(tellingFields);
