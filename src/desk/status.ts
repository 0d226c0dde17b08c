import { conditionsFrom } from '../reading/conditions.ts';
import { readTree } from '../reading/tree.ts';
import { argumentsOf, placeIn, refused } from './arguments.ts';
import { type EntryStatus, statusOf } from './entry-status.ts';
import { statusSentences } from './status-sentences.ts';
import { statusTable } from './status-table.ts';

// The command `status.ts [--content=DIR] [--lang=ar|en] [--json] [paths]`.
if (import.meta.main) process.exitCode = await status(process.argv.slice(2));

/** Prints where the entries at some paths stand, or all of them. */
async function status(words: string[]): Promise<number> {
  const { content, locale, json, rest, isUnderstood } = argumentsOf(words);
  const said = statusSentences[locale];
  if (!isUnderstood) return refused(said.usage);
  try {
    const tree = await readTree(content);
    if (tree.items.size === 0) return refused(said.folderMissing(content));
    const all = statusOf(tree, conditionsFrom(process.env));
    const asked = rest.map((path) => ({ path, found: entriesAt(content, path, all) }));
    const unknown = asked.find(({ found }) => found.length === 0);
    if (unknown) return refused(said.pathMissing(unknown.path));

    const chosen = new Set(asked.flatMap(({ found }) => found));
    const entries = rest.length === 0 ? all : all.filter((entry) => chosen.has(entry));
    process.stdout.write(
      json ? `${JSON.stringify(entries, null, 2)}\n` : statusTable(entries, locale),
    );
    return 0;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function entriesAt(content: string, path: string, all: readonly EntryStatus[]): EntryStatus[] {
  const place = placeIn(content, path);
  return all.filter(
    ({ collection, id }) => collection === place?.collection && (place.id ?? id) === id,
  );
}
