import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatDateRange, formatList, formatSize } from '../../../src/i18n/format.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

test('Arabic dates name both months, Mashreq first, as UN documents do', () => {
  assert.deepEqual(
    months.map((month) => formatDate('ar', `2024-${month}`)),
    [
      'كانون الثاني/يناير 2024',
      'شباط/فبراير 2024',
      'آذار/مارس 2024',
      'نيسان/أبريل 2024',
      'أيار/مايو 2024',
      'حزيران/يونيه 2024',
      'تموز/يوليه 2024',
      'آب/أغسطس 2024',
      'أيلول/سبتمبر 2024',
      'تشرين الأول/أكتوبر 2024',
      'تشرين الثاني/نوفمبر 2024',
      'كانون الأول/ديسمبر 2024',
    ],
  );
});

test('English dates name the month that the calendar has', () => {
  const longName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

  for (const month of months) {
    const name = longName.format(new Date(`2024-${month}-01T00:00:00Z`));
    assert.equal(formatDate('en', `2024-${month}`), `${name} 2024`);
  }
});

test('a date is as precise as it is given, and never more', () => {
  assert.deepEqual(
    ['2024', '2024-07', '2024-07-04', '2024-07-14'].map((date) => formatDate('en', date)),
    ['2024', 'July 2024', '4 July 2024', '14 July 2024'],
  );
  assert.deepEqual(
    ['2024', '2024-07', '2024-07-04', '2024-07-14'].map((date) => formatDate('ar', date)),
    ['2024', 'تموز/يوليه 2024', '4 تموز/يوليه 2024', '14 تموز/يوليه 2024'],
  );
});

test('a month that does not exist is refused', () => {
  for (const date of ['2024-00', '2024-13', '2024-99-01']) {
    assert.throws(() => formatDate('ar', date), /There is no month/);
  }
});

test('days of one month are told once with their month', () => {
  assert.equal(formatDateRange('ar', '2024-07-03', '2024-07-04'), 'يومي 3 و4 تموز/يوليه 2024');
  assert.equal(formatDateRange('ar', '2024-07-03', '2024-07-06'), 'من 3 إلى 6 تموز/يوليه 2024');
  assert.equal(formatDateRange('en', '2024-07-03', '2024-07-04'), '3–4 July 2024');
  assert.equal(formatDateRange('en', '2024-07-09', '2024-07-11'), '9–11 July 2024');
});

test('dates of several months are told in full, from one to the other', () => {
  assert.equal(
    formatDateRange('ar', '2024-06-30', '2024-07-04'),
    'من 30 حزيران/يونيه 2024 إلى 4 تموز/يوليه 2024',
  );
  assert.equal(formatDateRange('en', '2023-07-03', '2024-07-03'), '3 July 2023 to 3 July 2024');
  assert.equal(formatDateRange('en', '2021', '2024'), '2021 to 2024');
});

test('a range of one day is that day', () => {
  assert.equal(formatDateRange('en', '2024-07-04', '2024-07-04'), '4 July 2024');
  assert.equal(formatDateRange('ar', '2024', '2024'), '2024');
});

test('a range that is known to the day at one end only is told in full', () => {
  assert.equal(formatDateRange('en', '2024-06', '2024-06-30'), 'June 2024 to 30 June 2024');
  assert.equal(
    formatDateRange('ar', '2024-06-01', '2024-06'),
    'من 1 حزيران/يونيه 2024 إلى حزيران/يونيه 2024',
  );
});

test('lists are joined as each language joins them', () => {
  assert.equal(formatList('ar', ['أ', 'ب', 'ج']), 'أ وب وج');
  assert.equal(formatList('ar', ['أ', 'ب']), 'أ وب');
  assert.equal(formatList('en', ['a', 'b', 'c']), 'a, b and c');
  assert.equal(formatList('en', ['a', 'b']), 'a and b');
  assert.equal(formatList('en', ['a']), 'a');
  assert.equal(formatList('ar', []), '');
});

test('a size is in whole kilobytes below a megabyte, and never nothing', () => {
  const sizes = [0, 1, 1499, 1500, 92_400, 999_499];

  assert.deepEqual(
    sizes.map((bytes) => formatSize('en', bytes)),
    ['1 KB', '1 KB', '1 KB', '2 KB', '92 KB', '999 KB'],
  );
  assert.deepEqual(
    sizes.map((bytes) => formatSize('ar', bytes)),
    [
      'كيلوبايت واحد',
      'كيلوبايت واحد',
      'كيلوبايت واحد',
      'كيلوبايتان',
      '92 كيلوبايتاً',
      '999 كيلوبايتاً',
    ],
  );
});

test('a size from a megabyte up has one decimal', () => {
  assert.equal(formatSize('en', 999_500), '1.0 MB');
  assert.equal(formatSize('en', 1_234_567), '1.2 MB');
  assert.equal(formatSize('ar', 12_000_000), '12.0 ميغابايت');
});
