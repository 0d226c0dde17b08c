import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aContent, aNote } from '../artefacts/a-content.ts';
import { viewOf } from '../artefacts/a-docx.ts';

test('a note names the contact that the site gives, or says that there is none', () => {
  const content = aContent(aNote());
  const { tellings } = content.site;
  const words = 'Write to the secretariat.';
  const site = {
    ...content.site,
    tellings: { ...tellings, en: { ...tellings.en, contact: words } },
  };
  const official = {
    ...content.site,
    facts: { ...content.site.facts, edition: 'official' as const },
  };

  assert.equal(viewOf(aNote(), { ...content, site }, 'en').contact.text, words);
  assert.match(viewOf(aNote(), content, 'en').contact.text, /demonstration/);
  assert.doesNotMatch(
    viewOf(aNote(), { ...content, site: official }, 'en').contact.text,
    /demonstration/,
  );
});
