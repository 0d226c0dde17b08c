import type { Content } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { iconFilePath } from '../views/icon-editions.ts';
import { objectiveTile } from '../views/objective.ts';
import type { KeptFile } from './artefact-cache.ts';
import type { FiledEntry } from './filed-entries.ts';
import type { KitPart } from './kit-part.ts';

/** How wide an icon's picture is in a kit: enough for a page of print. */
const pixels = 1024;

/** The icons of the objectives that an entry is about, in its languages: as drawing and as picture. */
export function iconsFor(
  { facts, tellings }: FiledEntry,
  content: Content,
  made: ReadonlyMap<string, KeptFile>,
): KitPart[] {
  const wanted = 'objectives' in facts ? facts.objectives : [];
  return content.icons
    .filter(({ facts: own }) => wanted.includes(own.objective))
    .flatMap((icon) =>
      toldIn(tellings)
        .filter((locale) => icon.tellings[locale])
        .flatMap((locale) => [
          iconFilePath(icon.id, locale, 'tile'),
          iconFilePath(icon.id, locale, 'tile', pixels),
        ])
        .map((path): KitPart => {
          const file = made.get(path);
          if (!file) throw new Error(`${path} was not made.`);
          return {
            name: `icons/${path.slice(path.lastIndexOf('/') + 1)}`,
            bytes: file.bytes,
            words: (reader) => [objectiveTile(icon.facts.objective, content, reader).name],
          };
        }),
    );
}
