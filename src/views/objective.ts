import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** An objective of the Compact as a coloured tile; its colour is that of its number. */
export interface ObjectiveTile {
  id: string;
  number: number;
  label: string;
  /** "Objective 17: Eliminate discrimination". */
  name: string;
}

/** @throws when there is no objective of that id. */
export function objectiveTile(id: string, content: Content, reader: Locale): ObjectiveTile {
  const objective = content.reference.objectives[id];
  if (!objective) throw new Error(`content/reference/objectives.yaml has no ${id}.`);
  const { number } = objective;
  const label = objective.label[reader];
  return { id, number, label, name: translator(reader)('objective.title', { number, label }) };
}

/** All objectives in their order. */
export function objectiveTiles(content: Content, reader: Locale): ObjectiveTile[] {
  return Object.keys(content.reference.objectives)
    .map((id) => objectiveTile(id, content, reader))
    .sort((a, b) => a.number - b.number);
}
