import { expect } from 'playwright/test';
import { addressOf, bothSites, pagesOf, sites } from './sites.ts';
import { test } from './tab.ts';

test.use({ hasScript: false });

for (const page of bothSites.flatMap(pagesOf).filter(({ isMissing }) => !isMissing)) {
  test(`without JavaScript ${page.site.name}/${page.path} shows its heading and its text`, async ({
    tab,
  }) => {
    await tab.goto(addressOf(page.site, page.path));
    await expect(tab.locator('h1')).toBeVisible();
    await expect(tab.locator('main')).toHaveText(/\S[\s\S]{40}/, { useInnerText: true });
  });
}

for (const [format, type, beginning] of [
  ['pdf', 'application/pdf', '%PDF-'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
] as const) {
  test(`without JavaScript a note’s ${format} can be downloaded, and is what its words say`, async ({
    tab,
    request,
  }) => {
    const note = pagesOf(sites.real).find(({ path }) => /^ar\/press\/./.test(path));
    await tab.goto(addressOf(sites.real, note?.path ?? ''));
    const link = tab.locator(`a[href$=".${format}"]`).first();
    await expect(link).toContainText(format.toUpperCase());

    const answer = await request.get(
      new URL((await link.getAttribute('href')) ?? '', tab.url()).href,
    );
    expect(answer.headers()['content-type']).toBe(type);
    expect((await answer.body()).subarray(0, beginning.length).toString()).toBe(beginning);
  });
}
