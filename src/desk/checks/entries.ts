import { type Fault, faultAt } from '../../domain/fault.ts';
import { repeatsAny } from '../../domain/myth.ts';
import { type Passage, placeIn } from '../../domain/passage.ts';
import { inEvery, localeList } from '../../i18n/locales.ts';
import type { Conditions } from '../../reading/conditions.ts';
import { fileText } from '../../reading/files.ts';
import { factsFile, placeOf } from '../../reading/layout.ts';
import type { Tree } from '../../reading/tree.ts';

/** Titles that more than one entry of a collection has in a language. */
export function sharedTitles(passages: readonly Passage[]): Fault[] {
  const titles = passages.filter(({ file, field }) => field === 'title' && file.endsWith('.mdx'));
  const groups = Map.groupBy(titles, ({ file, locale, text }) => {
    const collection = file.split('/').slice(0, -2).join('/');
    return [collection, locale, text.trim().toLowerCase()].join('\n');
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((passage): Fault[] => {
      const other = group.find((some) => some !== passage);
      if (!other) return [];
      const values = { title: passage.text, file: other.file };
      return [faultAt(placeIn(passage, 0), 'title-duplicate', values)];
    }),
  );
}

/** Texts and addresses that repeat a myth, of whatever entry it is; what others said may. */
export function repeatedMyths(tree: Tree, passages: readonly Passage[]): Fault[] {
  const myths = passages.filter(({ field }) => field === 'myth');
  const repeats = inEvery((locale) =>
    repeatsAny(myths.filter((myth) => myth.locale === locale).map(({ text }) => text)),
  );
  const isAddress = (path: string) =>
    localeList.some((locale) => repeats[locale](path.split('/').at(-1) ?? ''));
  return [
    ...[...tree.items]
      .filter(([path, { kind }]) => kind === 'folder' && isAddress(path))
      .map(([path]) => placeOf(tree, path)),
    ...passages
      .filter(({ quoted, locale, text }) => quoted.length === 0 && repeats[locale](text))
      .map((passage) => placeIn(passage, 0)),
  ].map((place) => faultAt(place, 'myth-repeated', {}));
}

/** Entries whose day of review has passed. */
export function overdueReviews(tree: Tree, { now }: Conditions): Fault[] {
  const today = new Date(now).toISOString().slice(0, 10);
  return [...tree.items.keys()].flatMap((path): Fault[] => {
    if (!path.endsWith(`/${factsFile}`)) return [];
    const { text = '' } = fileText(tree, path);
    const found = /^review_by:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(text);
    const day = found?.[1];
    if (!found || day === undefined || day >= today) return [];
    const line = text.slice(0, found.index).split('\n').length;
    return [faultAt({ ...placeOf(tree, path), line }, 'review-overdue', { day })];
  });
}
