import type { InEvery } from '../i18n/locales.ts';

interface Written {
  written: string;
}
interface Mended extends Written {
  right: string;
}

/** What can be wrong with words themselves, and the values that its description needs. */
export interface TextFaultValues {
  'presentation-form': Mended;
  'mark-latin': Mended;
  'mark-spaced': { mark: string };
  'quotes-straight': Written;
  tatweel: Mended;
  'letter-foreign': Mended;
  'glyph-missing': Written;
  'digits-foreign': Mended;
  'number-spaced': Mended;
  'range-reordered': Written;
  'phone-reordered': Written;
  'month-name': Mended;
  'space-double': { after: string };
  placeholder: Written;
  'link-vague': Written;
  'myth-repeated': Record<never, never>;
  'title-stop': Written;
  'title-duplicate': { title: string; file: string };
  'review-overdue': { day: string };
  'statistic-uncited': Written & { id: string; sources: readonly string[] };
  'statistic-differs': Written & { source: string; values: readonly string[] };
  'term-avoided': Written & { term: string; hint: InEvery<string> };
  'term-discouraged': Written & { term: string; hint: InEvery<string> };
}

export type TextFaultName = keyof TextFaultValues;
