import { expect } from 'playwright/test';
import { addressOf } from '../site/sites.ts';
import { test } from '../site/tab.ts';
import { shotOf, specimens } from './kinds.ts';
import { marksOf, outOfOrder, textsOf, withoutStyles } from './reading-order.ts';

for (const specimen of specimens()) {
  const { name, page } = specimen;

  test(`${name} says without styles what it says with them, in the same order`, async ({ tab }) => {
    await tab.setViewportSize({ width: 390, height: 844 });
    await tab.goto(addressOf(page.site, page.path));
    const styled = await textsOf(tab);

    expect(outOfOrder(styled), 'with styles').toEqual([]);
    await withoutStyles(tab);
    await tab.screenshot({ path: shotOf(specimen, 'without-styles'), fullPage: true });
    const plain = await textsOf(tab);

    const stillThere = new Set(plain.map(({ at }) => at));
    expect(styled.filter(({ at }) => !stillThere.has(at))).toEqual([]);
    expect(outOfOrder(plain), 'without styles').toEqual([]);
    expect(gluedIn(plain).filter((words) => !gluedIn(styled).includes(words))).toEqual([]);
  });

  test(`${name} without styles begins with its heading, tells facts before myths, labels values and draws lines`, async ({
    tab,
  }) => {
    await tab.goto(addressOf(page.site, page.path));
    await withoutStyles(tab);

    const marks = await marksOf(tab);
    expect(marks.headings[0]).toBe('H1');
    expect(marks.beforeHeading).toEqual([]);
    expect(marks.mythsBeforeFacts).toEqual([]);
    expect(marks.valuesWithoutLabel).toEqual([]);
    expect(marks.oversized).toEqual([]);
    expect(marks.unpainted).toEqual([]);
  });
}

/** Words of two elements that nothing keeps apart. The number of a source is, by being raised. */
function gluedIn(texts: Awaited<ReturnType<typeof textsOf>>): string[] {
  return texts.flatMap((text, index) => {
    const next = texts[index + 1];
    const isRaised = next?.isRaised && !text.isRaised;
    const isGlued = next?.isGluedToLast && !isRaised && /[\p{L}\p{N}]$/u.test(text.text);
    return isGlued && /^[\p{L}\p{N}]/u.test(next.text) ? [`${text.text}|${next.text}`] : [];
  });
}
