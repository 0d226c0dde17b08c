import { z } from 'zod';
import { field, inEveryLanguage } from './field.ts';
import { reference } from './shared.ts';

/** What can be drawn, and how many figures of the list each takes: the fewest and the most. */
export const drawingKinds = {
  bars: [2, 5],
  part: [2, 2],
  dots: [1, 1],
  regions: [2, 5],
  networks: [0, 0],
  objectives: [0, 0],
  rounds: [0, 0],
} as const satisfies Record<string, readonly [fewest: number, most: number]>;

export type DrawingKind = keyof typeof drawingKinds;

/** A picture that the build draws from what the lists say, so that it never says anything else. */
export const drawing = z.strictObject({
  kind: field(z.enum(Object.keys(drawingKinds) as [DrawingKind, ...DrawingKind[]]), {
    label: { ar: 'النوع', en: 'Kind' },
    hint: {
      ar: 'bars أعمدة لأرقام يصح أن تقارن، part رقم وجزء منه، dots نسبة من ألف نقطة، regions أرقام وما تعدّه من بلدان، networks بلدان الشبكات، objectives الأهداف بحسب الموائد المستديرة، rounds سنوات الاستعراض.',
      en: 'bars (figures that may be compared), part (a figure and a part of it), dots (a share of a thousand), regions (figures and the countries that they count), networks, objectives (by round table) or rounds (the years of review).',
    },
  }),
  title: field(inEveryLanguage, {
    label: { ar: 'العنوان', en: 'Title' },
    hint: { ar: 'ما يقوله الرسم، في بضع كلمات.', en: 'What it says, in a few words.' },
  }),
  statistics: field(z.array(reference('statistics')).default([]), {
    label: { ar: 'الأرقام', en: 'Figures' },
    hint: {
      ar: 'معرّفات من قائمة الأرقام: عام واحد وتعريف واحد للمنطقة وشيء واحد يُعدّ، إلا في رسم المناطق؛ وفي رسم الجزء يأتي الكل أولاً.',
      en: 'Ids from the list of figures: of one year, one definition of the region and one thing counted, except in “regions”; in “part” the whole comes first.',
    },
  }),
});
