import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { glossaryThemeView, glossaryView } from '../../../src/views/glossary.ts';
import type { GlossaryTerm } from '../../../src/views/glossary-term.ts';
import { stretchesOf } from '../../../src/views/stretches.ts';
import { aCampaignEntry } from './a-campaign.ts';
import { aRegion } from './a-region.ts';
import { aTerm } from './a-term.ts';

test('a term says what to use and why, and quotes what to avoid after it', () => {
  const [term] = glossaryThemeView('people', aGlossary(aTerm()), 'en').terms;

  assert.equal(term?.term, 'preferred term');
  assert.deepEqual(term?.others, [{ locale: 'ar', term: 'المصطلح المفضّل' }]);
  assert.deepEqual(term?.reason, [{ text: 'Why it is preferred.' }]);
  assert.equal(term?.avoid, '“shunned term”');
});

test('how sure a term is stands beside it in words', () => {
  const unsure = aTerm({ arabic_status: 'unverified', status: 'unverified' });

  const [term] = glossaryThemeView('people', aGlossary(unsure), 'en').terms;
  const [sure] = glossaryThemeView('people', aGlossary(aTerm()), 'en').terms;

  assert.deepEqual(term?.working, { locale: 'ar', text: 'Working translation' });
  assert.equal(term?.certainty, 'This explanation is not verified.');
  assert.deepEqual([sure?.working, sure?.certainty], [undefined, undefined]);
});

test('what is not searched for is told to editors alone', () => {
  const remarks = { ar: 'لفظ له معنى آخر.', en: 'a word with another sense.' };
  const content = aGlossary(aTerm({ unsearched: remarks }));

  for (const reader of localeList) {
    const shown = JSON.stringify([
      glossaryView(content, reader),
      glossaryThemeView('people', content, reader),
    ]);
    for (const remark of Object.values(remarks)) assert.ok(!shown.includes(remark), remark);
  }
});

test('a term lists the pages that speak of it', () => {
  const runs = [{ kind: 'term', term: 'a-term', runs: [] }] as const;
  const entry = aCampaignEntry('one', {}, { body: [{ kind: 'paragraph', runs }] });
  const content = { ...aGlossary(aTerm()), campaign: [entry] };

  const [term] = glossaryThemeView('people', content, 'en').terms;

  assert.deepEqual(
    term?.used.map(({ href }) => href),
    ['/en/campaign/one/'],
  );
});

test('every term stands under its theme, in the reader’s alphabet, and leads to its anchor', () => {
  const content = aGlossary(
    aTerm({ id: 'z', term: { ar: 'أول', en: 'zebra' } }),
    aTerm({ id: 'a', term: { ar: 'ثانٍ', en: 'apple' } }),
    aTerm({ id: 'w', theme: 'work' }),
  );

  const view = glossaryView(content, 'en');

  assert.deepEqual(
    view.themes.map(({ title, count, terms }) => [title, count, terms.map(({ href }) => href)]),
    [
      ['People', '2 terms', ['/en/glossary/people/#a', '/en/glossary/people/#z']],
      ['Work', '1 term', ['/en/glossary/work/#w']],
    ],
  );
});

test('words of another script are told apart in a line, and nothing of it is lost', () => {
  assert.deepEqual(stretchesOf('Say «كلمة أولى», not this.', 'en'), [
    { text: 'Say «' },
    { text: 'كلمة أولى', lang: 'ar' },
    { text: '», not this.' },
  ]);
  assert.deepEqual(stretchesOf('حملة «It Takes a Community» هنا', 'ar')[1], {
    text: 'It Takes a Community',
    lang: 'en',
  });
  assert.deepEqual(stretchesOf('الوثيقة A/RES/73/195 من UNHCR', 'ar').length, 1);
});

function aGlossary(...terms: GlossaryTerm[]): Content {
  const content = aRegion();
  const glossary = Object.fromEntries(terms.map((term) => [term.id, term]));
  return { ...content, reference: { ...content.reference, glossary } };
}
