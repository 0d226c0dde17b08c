import { type Locale, locales } from './locales.ts';
import { translator } from './translate.ts';

/** A calendar date known to the year, the month or the day: `2024`, `2024-07`, `2024-07-04`. */
export type PartialDate = string;

/**
 * A date in words, as precise as it is given: `4 تموز/يوليه 2024`, `4 July 2024`, `July 2024`.
 * Arabic names both months, Mashreq first, as UN documents do; `Intl` has no such form.
 */
export function formatDate(locale: Locale, date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const named = `${monthName(locale, month)} ${year}`;
  return day ? `${Number(day)} ${named}` : named;
}

/** A day of every year (`12-18`) in words: `18 كانون الأول/ديسمبر`, `18 December`. */
export function formatYearlyDay(locale: Locale, monthAndDay: string): string {
  const [month = '', day] = monthAndDay.split('-');
  return `${Number(day)} ${monthName(locale, month)}`;
}

/**
 * The days from one date to another: `يومي 3 و4 تموز/يوليه 2024`, `3–4 July 2024`. Arabic uses
 * words: the bidirectional algorithm would lay a range with a dash out backwards.
 */
export function formatDateRange(locale: Locale, from: PartialDate, to: PartialDate): string {
  const t = translator(locale);
  if (from === to) return formatDate(locale, from);
  const areDays = from.length === 10 && to.length === 10;
  if (!areDays || from.slice(0, 7) !== to.slice(0, 7)) {
    return t('date.range', { from: formatDate(locale, from), to: formatDate(locale, to) });
  }
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  const key = last - first === 1 ? 'date.days_pair' : 'date.days_span';
  return t(key, { first, last, month: formatDate(locale, to.slice(0, 7)) });
}

/** A list in a sentence: `أ وب وج`, `a, b and c`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(items);
}

/** A file's size in whole kilobytes, or in megabytes with one decimal: `92 كيلوبايت`, `1.2 MB`. */
export function formatSize(locale: Locale, bytes: number): string {
  const t = translator(locale);
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return t('size.kilobytes', { count: kilobytes });
  return t('size.megabytes', { size: (bytes / 1e6).toFixed(1) });
}

function monthName(locale: Locale, month: string): string {
  const t = translator(locale);
  const names = [
    t('month.01'),
    t('month.02'),
    t('month.03'),
    t('month.04'),
    t('month.05'),
    t('month.06'),
    t('month.07'),
    t('month.08'),
    t('month.09'),
    t('month.10'),
    t('month.11'),
    t('month.12'),
  ];
  const name = names[Number(month) - 1];
  if (!name) throw new Error(`There is no month ${month}.`);
  return name;
}
