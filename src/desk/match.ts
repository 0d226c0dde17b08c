import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Match } from '../domain/drift.ts';
import { toldIn } from '../domain/telling.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Conditions, conditionsFrom } from '../reading/conditions.ts';
import { readContent } from '../reading/content.ts';
import { fingerprintsOf, printsOf } from '../reading/fingerprint.ts';
import { factsFile } from '../reading/layout.ts';
import { readTree, type Tree } from '../reading/tree.ts';
import { everyEntry, readWhole } from '../reading/whole.ts';
import { argumentsOf, placeIn, refused } from './arguments.ts';
import { matchSentences } from './match-sentences.ts';
import { withField } from './yaml-field.ts';

// The command `match.ts press/ID … [--content=DIR] [--lang=ar|en]`.
if (import.meta.main) process.exitCode = await match(process.argv.slice(2));

/** The texts of an entry as they are now, or why nobody can say yet that they match. */
export type Matching = { match: Match } | { refusal: 'entryMissing' | 'faulty' | 'oneLanguage' };

/**
 * What is written into an entry's facts when a person says that its texts say the same.
 * @param path the entry's collection and id: `press/2024-07-04-some-words`.
 */
export function matchOf(tree: Tree, path: string, conditions: Conditions): Matching {
  const entry = everyEntry(readWhole(tree).entries).find(
    ({ collection, entry: { id } }) => `${collection}/${id}` === path,
  )?.entry;
  if (!entry) return { refusal: 'entryMissing' };

  const folder = `${tree.folder}/${path}`;
  const reading = readContent(tree, conditions);
  const isFaulty = ({ file }: { file: string }) => `${file}/`.startsWith(`${folder}/`);
  if (!reading.ok && reading.faults.some(isFaulty)) return { refusal: 'faulty' };

  const told = toldIn(entry.tellings);
  if (told.length < 2) return { refusal: 'oneLanguage' };
  const texts: Match['texts'] = {};
  for (const locale of told) {
    const text = entry.tellings[locale];
    if (text) texts[locale] = printsOf(fingerprintsOf(text).sections);
  }
  return { match: { on: new Date(conditions.now).toISOString().slice(0, 10), texts } };
}

/** Writes into each entry's facts that its texts say the same; nothing at all where one is refused. */
async function match(words: string[]): Promise<number> {
  const { content, locale, rest, json, isUnderstood } = argumentsOf(words);
  const said = matchSentences[locale];
  if (!isUnderstood || json || rest.length === 0) return refused(said.usage);
  try {
    const tree = await readTree(content);
    const conditions = conditionsFrom(process.env);
    const changes = new Map<string, { text: string; line: string }>();
    for (const written of rest) {
      const { collection, id } = placeIn(content, written) ?? {};
      const path = collection && id ? `${collection}/${id}` : written;
      const found = matchOf(tree, path, conditions);
      if ('refusal' in found) return refused(said[found.refusal](path));
      const file = join(content, path, factsFile);
      const text = withField(await readFile(file, 'utf8'), 'match', found.match);
      if (text === undefined) return refused(said.unwritable(`${path}/${factsFile}`));
      const { on, texts } = found.match;
      const line = said.matched(path, languages(locale, texts), formatDate(locale, on));
      changes.set(file, { text, line });
    }
    for (const [file, { text, line }] of changes) {
      await writeFile(file, text);
      process.stdout.write(`${line}\n`);
    }
    return 0;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function languages(reader: Locale, texts: Match['texts']): string {
  const t = translator(reader);
  const told = localeList.filter((locale) => texts[locale]);
  return formatList(
    reader,
    told.map((locale) => t(`language.${locale}`)),
  );
}
