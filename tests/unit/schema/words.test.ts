import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeList } from '../../../src/i18n/locales.ts';
import { everyField, optionsOf, schemas } from './schemas.ts';

for (const [name, schema] of Object.entries(schemas)) {
  const fields = everyField(schema);

  test(`every field of ${name} has a label and a hint in every language, at every depth`, () => {
    assert.ok(fields.length > 0);
    for (const { path, words } of fields) {
      for (const locale of localeList) {
        assert.match(words?.label[locale] ?? '', /^\S.*[^.\s]$/, `${name}: ${path}`);
        assert.match(words?.hint[locale] ?? '', /^\S.*[^\s]\.$/, `${name}: ${path}`);
        assert.doesNotMatch(`${words?.label[locale]} ${words?.hint[locale]}`, /\s\s|\.\.|["']/);
      }
    }
  });

  test(`a hint of ${name} says more than its label`, () => {
    for (const { path, words } of fields) {
      for (const locale of localeList) {
        const [label, hint] = [words?.label[locale], words?.hint[locale]];
        assert.notEqual(hint?.replace(/\.$/, '').toLowerCase(), label?.toLowerCase(), path);
      }
    }
  });

  test(`Arabic words of ${name} are Arabic but for what is typed as it stands`, () => {
    for (const { path, words, schema: own } of fields) {
      const text = `${words?.label.ar} ${words?.hint.ar}`;
      const kept = text.replace(/«[^«»]*»/g, '').replace(asTyped, '');
      const others = (kept.match(/[A-Za-z][\w-]*/g) ?? []).filter((word) => !codes.includes(word));
      assert.deepEqual(
        others.filter((word) => !optionsOf(own).includes(word)),
        [],
        `${name}: ${path}`,
      );
      assert.doesNotMatch(text, /[,;?"“”]|\s[،؛.]/, `${name}: ${path}`);
    }
  });

  test(`English words of ${name} have no Arabic letter`, () => {
    for (const { path, words } of fields) {
      assert.doesNotMatch(`${words?.label.en} ${words?.hint.en}`, /[\p{Script=Arabic}؛،«»]/u, path);
    }
  });
}

// Commands, licences, standards, ids, instants, files and addresses: typed as they are shown.
const asTyped =
  /npm run \w+(?: -- --\w+)?|CC BY 4\.0|ISO \d+|A\/RES\/\d+\/\d+|https:\/\/|gcm-\d+|\d[\d-]+T[\d:+]+|\w+\.jpg|\/[\w/-]+\//g;
const codes = ['true', 'ar', 'en', 'sourced', 'unverified', 'JO'];
