import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeList } from '../i18n/locales.ts';
import { idFaults } from '../reading/entry-faults.ts';
import { factsFile, tellingFiles } from '../reading/layout.ts';
import { type Collection, collectionNames, isCollection, kinds } from '../schema/collections.ts';
import { argumentsOf, refused } from './arguments.ts';
import { ask } from './ask.ts';
import { wordsOf } from './faults/catalogue.ts';
import { newSentences } from './new-sentences.ts';
import { template } from './template.ts';

// The command `new.ts [kind] [id] [--content=DIR] [--lang=ar|en]`.
if (import.meta.main) process.exitCode = await create(process.argv.slice(2));

/** The files of a new entry by name, to be filled in: a draft, told in every language. */
export function newFiles(collection: Collection): Record<string, string> {
  const { facts, text } = kinds[collection];
  const files: Record<string, string> = {
    [factsFile]: template(facts, { clearance: 'drafting' }),
  };
  for (const locale of localeList)
    files[tellingFiles[locale]] = `---\n${template(text, {})}---\n\n`;
  return files;
}

/** Writes the files of a new entry; asks for its kind and id where a person can answer. */
async function create(words: string[]): Promise<number> {
  const { content, locale, json, rest, isUnderstood } = argumentsOf(words);
  const said = newSentences[locale];
  const mayAsk = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (!isUnderstood || json || rest.length > 2) return refused(said.usage);
  const answer = (question: string) =>
    mayAsk ? ask(question, process.stdin, process.stdout) : Promise.resolve('');

  const kind = rest[0] ?? (await answer(said.whichKind(collectionNames)));
  if (kind === '') return refused(said.usage);
  if (!isCollection(kind)) return refused(said.kindUnknown(kind, collectionNames));
  const id = rest[1] ?? (await answer(said.whichId(kind)));
  if (id === '') return refused(said.usage);
  const [fault] = idFaults({ file: kind, line: 1, column: 1 }, kind, id);
  if (fault) {
    const { message, remedy } = wordsOf(fault, locale);
    return refused(said.idRefused(message, remedy));
  }
  if (!(await stat(content).catch(() => undefined))?.isDirectory())
    return refused(said.folderMissing(content));

  try {
    const folder = join(content, kind, id);
    await mkdir(join(content, kind), { recursive: true });
    await mkdir(folder);
    const files = newFiles(kind);
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    process.stdout.write(`${said.written(`${kind}/${id}`, Object.keys(files))}\n`);
    return 0;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isTaken) return refused(said.taken(`${kind}/${id}`));
    return refused(error instanceof Error ? error.message : String(error));
  }
}
