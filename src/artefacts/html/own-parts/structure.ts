import { translator } from '../../../i18n/translate.ts';
import { structurePageView } from '../../../views/structure-page.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { textFactsHtml } from '../parts.ts';

/** A body of the Network: who is in it, and how sure that is. */
export function structureParts(
  entry: OwnEntry<'structure'>,
  { content, locale }: Page,
): OwnParts | undefined {
  const view = structurePageView(entry, content, locale);
  if (!view) return undefined;
  const t = translator(locale);
  const groups = [
    ['structure.coordinators', view.coordinators],
    ['structure.shared_secretariat', view.secretariat],
    ['structure.members', view.members],
  ] as const;
  const facts = [
    [t('structure.kind'), view.kind],
    [t('structure.established'), view.established],
    ...groups.flatMap(([key, agencies]) => agencies.map(({ name }) => [t(key), name] as const)),
    [t('structure.what'), view.certainty],
    [t('structure.name'), view.nameCertainty],
  ] as const;
  return { view, before: textFactsHtml(facts, locale), after: '' };
}
