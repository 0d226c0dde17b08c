import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Run } from '../../../src/domain/prose.ts';
import type { Direction, Locale } from '../../../src/i18n/locales.ts';
import { disordered, isolated } from '../../../src/markdown/isolation.ts';
import { visualOrder } from '../../../src/markdown/visual-order.ts';
import { proseOf } from './reading-bodies.ts';

const apart: Record<Direction, [line: string, ...apart: string[]][]> = {
  rtl: [
    ['الهاتف +962 6 593 0000 للتواصل', '+962 6 593 0000'],
    ['الهاتف +962-6-593-0000.', '+962-6-593-0000'],
    ['بين 2021–2024 اجتمعت', '2021–2024'],
    ['بلغ 4 984 شخصاً', '4 984'],
    ['بلغ 1 234 567 شخصاً', '1 234 567'],
    ['الأردن JO · 3 شبكات', '3'],
    ['وسم #WithDignity هنا', '#WithDignity'],
    ['حساب @IOM هنا', '@IOM'],
    ['في https://un.org/a/ هنا', 'https://un.org/a/'],
    ['تقرير IOM 2024', '2024'],
    ['بنسبة 50% من', '50%'],
  ],
  ltr: [
    ['It is known as شبكة, 3 of which', 'شبكة'],
    ['The name شبكة 2024 is', 'شبكة'],
    ['Its name (شبكة الأمم 3) is', 'شبكة الأمم'],
  ],
};

const asTheyAre: Record<Direction, string[]> = {
  rtl: [
    'اجتمعت الشبكة في عام 2024.',
    'القرار A/RES/73/195 الصادر',
    'منظمة IOM هنا',
    'منظمة (IOM) و«Network on Migration»',
    'بلغ 4\u00a0984 شخصاً',
    'في 3/7/2024 الساعة 10:30',
    'بعد COVID-19 اجتمعت',
    'كتب press@un.org رسالة',
    'IOM',
    '',
  ],
  ltr: [
    'The Network met in 2024.',
    'Its name is شبكة الأمم المتحدة in Arabic.',
    'Resolution A/RES/73/195, +962 6 593 0000, 2021–2024, #WithDignity and @IOM',
    'Its names are «شبكة» and (عُمان).',
    'شبكة',
    '',
  ],
};

for (const dir of ['rtl', 'ltr'] as const) {
  for (const [line, ...stretches] of apart[dir]) {
    test(`“${stretches.join('”, “')}” is set apart in “${line}”`, () => {
      assert.deepEqual(apartIn(line, dir), stretches);
    });
  }

  test(`what reads in its own order already is not set apart in a line that is ${dir}`, () => {
    for (const line of asTheyAre[dir]) assert.deepEqual(apartIn(line, dir), [], line);
  });
}

test('what is set apart has the direction that is not the line’s', () => {
  const [phone] = disordered('الهاتف +962 6 593 0000', 'rtl');
  const [name] = disordered('Its name شبكة, 3', 'ltr');

  assert.equal(phone?.dir, 'ltr');
  assert.equal(name?.dir, 'rtl');
});

test('a phone number reads from left to right among Arabic words once it is set apart', () => {
  const line = 'هـ +962 6 و';
  const seen = (isApart: boolean) =>
    visualOrder(line, 'rtl', isApart ? disordered(line, 'rtl') : [])
      .map((at) => line[at])
      .join('');

  assert.equal(seen(false), 'و 6 962+ ـه');
  assert.equal(seen(true), 'و +962 6 ـه');
});

test('a stretch may begin in one run and end in another, and a link keeps its form', () => {
  const line: Run[] = [
    text('اتصل '),
    { kind: 'link', href: 'mailto:a@b.org', runs: [{ kind: 'strong', runs: [text('بنا #One ')] }] },
    text('هنا'),
  ];

  assert.deepEqual(isolated({ kind: 'paragraph', runs: line }, 'rtl'), {
    kind: 'paragraph',
    runs: [
      text('اتصل '),
      {
        kind: 'link',
        href: 'mailto:a@b.org',
        runs: [
          {
            kind: 'strong',
            runs: [text('بنا '), { kind: 'isolate', text: '#One', dir: 'ltr' }, text(' ')],
          },
        ],
      },
      text('هنا'),
    ],
  });
});

test('no stretch reaches over a citation or the end of a line', () => {
  const runs: Run[] = [
    text('في 4'),
    { kind: 'cite', source: 'a' },
    text(' 984 و 4'),
    { kind: 'break' },
    text('984 شخصاً'),
  ];

  assert.deepEqual(isolated({ kind: 'paragraph', runs }, 'rtl'), { kind: 'paragraph', runs });
});

test('a body is set apart by the direction of the language that it is written in', () => {
  const source = 'في #One هنا';
  const isolates = (locale: Locale) =>
    proseOf(source, locale)
      .flatMap((block) => ('runs' in block ? block.runs : []))
      .filter(({ kind }) => kind === 'isolate');

  assert.deepEqual(isolates('ar'), [{ kind: 'isolate', text: '#One', dir: 'ltr' }]);
  assert.deepEqual(isolates('en'), []);
});

test('every kind of block is looked through', () => {
  const tag = '#One هنا';
  const line = [text(`في ${tag}`)];
  const inner: Block[] = [{ kind: 'paragraph', runs: line }];
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 's', runs: line },
    { kind: 'paragraph', runs: line },
    { kind: 'list', ordered: false, items: [inner] },
    { kind: 'quote', blocks: inner },
    { kind: 'callout', tone: 'note', blocks: inner },
    { kind: 'table', head: [line], rows: [] },
    { kind: 'table', head: [], rows: [[line]] },
  ];

  for (const block of blocks) {
    const written = JSON.stringify(isolated(block, 'rtl'));
    assert.ok(written.includes('{"kind":"isolate","text":"#One","dir":"ltr"}'), block.kind);
    assert.equal(isolated(block, 'ltr').kind, block.kind);
  }
});

function apartIn(line: string, dir: Direction): string[] {
  return disordered(line, dir).map(({ start, end }) => line.slice(start, end));
}

function text(words: string): Run {
  return { kind: 'text', text: words };
}
