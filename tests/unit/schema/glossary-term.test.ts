import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryTerm } from '../../../src/schema/reference/glossary-term.ts';

test('a term need not say what is not searched for, and says it of the languages that have it', () => {
  const { unsearched } = glossaryTerm.shape;

  for (const said of [undefined, { ar: 'ألفاظ' }, { en: 'words' }, { ar: 'ألفاظ', en: 'words' }]) {
    assert.equal(unsearched.safeParse(said).success, true);
  }
  for (const other of ['words', { en: '' }, { en: ['words'] }, { fr: 'mots' }]) {
    assert.equal(unsearched.safeParse(other).success, false);
  }
});
