import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import {
  day,
  entryFields,
  idPattern,
  partialDate,
  reference,
  yearlyDay,
} from '../../../src/schema/shared.ts';

const instant = entryFields.embargo;

const days = {
  real: ['2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '2024-01-01', '1945-10-24'],
  unreal: [
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-01-32',
    '2024-01-00',
    '2024-00-10',
    '2024-13-01',
  ],
  otherForms: [
    '2024-7-4',
    '04-07-2024',
    '4/7/2024',
    '2024/07/04',
    '20240704',
    '2024-07-04T00:00:00Z',
    ' 2024-07-04',
    '2024-07-04 ',
    '٢٠٢٤-٠٧-٠٤',
    '2024-07-04\n',
    '24-07-04',
    '+02024-07-04',
    '',
  ],
};

test('a day is taken where it is in the calendar, leap years counted', () => {
  for (const date of days.real) assert.deepEqual(troubles(day, date), [], date);
});

test('a day that is not in the calendar is refused as what it is', () => {
  for (const date of days.unreal) {
    assert.deepEqual(troubles(day, date), ['date-unreal'], date);
    assert.deepEqual(troubles(partialDate, date), ['date-unreal'], date);
  }
});

test('a day in another form is refused for its form', () => {
  for (const date of [...days.otherForms, '2024', '2024-07']) {
    assert.ok(troubles(day, date).includes('invalid_format'), date);
  }
});

test('a date may be known to the year or the month only', () => {
  for (const date of ['2024', '2024-07', '2024-12', ...days.real]) {
    assert.deepEqual(troubles(partialDate, date), [], date);
  }
});

test('a month that is not in the calendar is refused, and so is half a date', () => {
  for (const date of ['2024-00', '2024-13', '2024-99']) {
    assert.deepEqual(troubles(partialDate, date), ['date-unreal'], date);
  }
  for (const date of [...days.otherForms, '2024-', '2024-7', '2024-07-', '202', '20245']) {
    assert.ok(troubles(partialDate, date).includes('invalid_format'), date);
  }
});

test('a number or a Date is no date: nothing is read out of them', () => {
  for (const value of [2024, new Date('2024-07-04'), null, undefined, ['2024']]) {
    assert.deepEqual(troubles(partialDate, value), ['invalid_type']);
  }
});

test('a day of every year is one that every year has', () => {
  for (const date of ['12-18', '01-01', '02-28', '12-31']) {
    assert.deepEqual(troubles(yearlyDay, date), [], date);
  }
  for (const date of ['02-29', '02-30', '04-31', '13-01', '00-10', '12-00']) {
    assert.deepEqual(troubles(yearlyDay, date), ['date-unreal'], date);
  }
  for (const date of ['2024-12-18', '12', '6-18', '12/18', '18 December', '١٢-١٨', '']) {
    assert.ok(troubles(yearlyDay, date).includes('invalid_format'), date);
  }
});

test('an instant has its offset, and exists', () => {
  for (const text of [
    '2024-07-04T10:00:00+03:00',
    '2024-07-04T07:00:00Z',
    '2024-02-29T10:00:00.5Z',
  ]) {
    assert.deepEqual(troubles(instant, text), [], text);
  }
  for (const text of [
    '2024-07-04T10:00:00',
    '2024-07-04T10:00+03:00',
    '2024-07-04',
    '2024-07-04 10:00:00+03:00',
    '2024-02-30T10:00:00+03:00',
    '2024-07-04T25:00:00+03:00',
    '2024-07-04T10:60:00+03:00',
    '2024-07-04T10:00:00+3',
    'tomorrow',
    '',
  ]) {
    assert.deepEqual(troubles(instant, text), ['invalid_format'], text);
  }
});

test('every instant that is taken can be compared', () => {
  for (const text of [
    '2024-07-04T10:00:00+03:00',
    '2024-07-04T10:00:00.5Z',
    '0001-01-01T00:00:00Z',
  ]) {
    assert.deepEqual(troubles(instant, text), [], text);
    assert.ok(!Number.isNaN(Date.parse(text)), text);
  }
});

test('an id is an address: small Latin words and digits with single hyphens', () => {
  const ids = ['jordan', 'gcm-17', '2024-07-04-a-note', 'a', '1', 'a-1-b'];
  const others = [
    '',
    'Jordan',
    'الأردن',
    'a_b',
    'a.b',
    'a b',
    'a--b',
    '-a',
    'a-',
    'a/b',
    '..',
    'a\n',
    'é',
    '%61',
  ];

  for (const id of ids) assert.match(id, idPattern);
  for (const id of others) {
    assert.doesNotMatch(id, idPattern);
    assert.notDeepEqual(troubles(reference('sources'), id), []);
  }
});

function troubles(schema: z.ZodType, value: unknown): unknown[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.rule : issue.code,
  );
}
