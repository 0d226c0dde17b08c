import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pagePath } from './urls.ts';

/** An objective of the Compact as a coloured tile; its colour is that of its number. */
export interface ObjectiveTile {
  id: string;
  number: number;
  label: string;
  /** "Objective 17: Eliminate discrimination". */
  name: string;
  /** The page of its icon, where there is one. */
  href?: string | undefined;
}

/** @throws when there is no objective of that id. */
export function objectiveTile(id: string, content: Content, reader: Locale): ObjectiveTile {
  const objective = content.reference.objectives[id];
  if (!objective) throw new Error(`content/reference/objectives.yaml has no ${id}.`);
  const { number } = objective;
  const label = objective.label[reader];
  const icon = content.icons.find(({ facts }) => facts.objective === id);
  return {
    id,
    number,
    label,
    name: translator(reader)('objective.title', { number, label }),
    href: icon && pagePath(content.site, reader, 'icons', icon.id),
  };
}

/** All objectives in their order. */
export function objectiveTiles(content: Content, reader: Locale): ObjectiveTile[] {
  return Object.keys(content.reference.objectives)
    .map((id) => objectiveTile(id, content, reader))
    .sort((a, b) => a.number - b.number);
}
