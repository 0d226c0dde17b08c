import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { bothSites, pagesOf } from './sites.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

for (const { file, site, path } of bothSites.flatMap(pagesOf)) {
  test(`${site.name}/${path} is valid HTML`, async () => {
    const { results } = await validator.validateFile(file);

    const faults = results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(faults).toEqual([]);
  });
}
