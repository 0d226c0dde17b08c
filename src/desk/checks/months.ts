import { touches } from '../../domain/passage.ts';
import { translator } from '../../i18n/translate.ts';
import { type Check, found, named, quotations } from './finding.ts';

// The names of each month in the Mashreq, in Egypt and the Gulf, and in the Maghreb.
const names: readonly string[] = [
  'كانون الثاني|يناير|جانفي',
  'شباط|فبراير|فيفري',
  'آذار|مارس',
  'نيسان|أبريل|إبريل|أفريل',
  'أيار|مايو|ماي',
  'حزيران|يونيو|يونيه|جوان',
  'تموز|يوليو|يوليه|يوليوز|جويلية',
  'آب|أغسطس|غشت|أوت',
  'أيلول|سبتمبر|شتنبر',
  'تشرين الأول|أكتوبر',
  'تشرين الثاني|نوفمبر|نونبر',
  'كانون الأول|ديسمبر|دجنبر',
];
const any = names.join('|');
const gap = '[ \\n\\u00a0]{1,3}';
const month = `(?:${any})(?:/(?:${any}))?(?![\\p{L}\\p{M}/])`;
const dates = new RegExp(
  `(?<=(?:^|[^\\p{Nd}/-])\\p{Nd}{1,2}${gap})${month}|(?<=شهر${gap})${month}|(?<![\\p{L}\\p{M}/])${month}(?=${gap}\\p{Nd}{4})|(?<=(?<![\\p{L}\\p{M}])[وفبل])${month}(?=${gap}\\p{Nd}{4})`,
  'gu',
);

/** Months of a date that are not told by both of their names. */
export const monthNames: Check = (passage) => {
  if (passage.locale !== 'ar') return [];
  const t = translator('ar');
  return found(passage, dates).flatMap(({ written, ...span }) => {
    const at = names.findIndex((some) => some.split('|').includes(written.split('/')[0] ?? ''));
    const right = t(`month.${String(at + 1).padStart(2, '0')}` as 'month.01');
    if (written === right || touches(span, quotations(passage))) return [];
    return [{ ...span, fault: named('month-name', { written, right }) }];
  });
};
