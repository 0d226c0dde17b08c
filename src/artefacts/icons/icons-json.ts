import type { Content, EntryOf } from '../../domain/content.ts';
import type { Made } from '../../domain/made.ts';
import { contrastWithWhite, objectiveColour } from '../../drawings/colours.ts';
import { inEvery } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { iconFiles, iconSetFiles, iconSprite } from '../../views/icon-files.ts';
import { entryPath, fullAddress } from '../../views/urls.ts';
import { entryCore, fileFacts, withdrawnOf } from '../data/json.ts';

/** `/api/v1/icons.json`: every icon, what it says in each language, and every file that there is of it. */
export function iconsJson(content: Content, made: Made): string {
  const sprite = iconSprite(content, made);
  const data = {
    ...fileFacts('icons', content),
    set: inEvery((locale) => translator(locale)('icon.own_set')),
    ...(sprite && { sprite: published(sprite) }),
    sets: iconSetFiles(content, made).map(published),
    icons: content.icons.map((icon) => iconData(icon, content, made)),
    withdrawn: withdrawnOf('icons', content),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function iconData(icon: EntryOf<'icons'>, content: Content, made: Made) {
  const objective = content.reference.objectives[icon.facts.objective];
  if (!objective)
    throw new Error(`content/reference/objectives.yaml has no ${icon.facts.objective}.`);
  const { number, label, title, arabic_status, english_status } = objective;
  const colour = objectiveColour(number);
  return {
    ...entryCore({ collection: 'icons', ...icon }, content, made),
    number,
    label,
    title,
    title_status: { ar: arabic_status, en: english_status },
    description: inEvery((locale) => icon.tellings[locale]?.description ?? null),
    page: inEvery((locale) =>
      fullAddress(content.site, entryPath(content.site, locale, 'icons', icon.id)),
    ),
    colour,
    contrast_with_white: Number(contrastWithWhite(colour).toFixed(2)),
    files: iconFiles(icon, content, made).map(published),
  };
}

/** What is of no use to those who read it elsewhere is left out. */
function published<File extends { href: string; fileName: string; lang?: string }>(file: File) {
  const { href: _, fileName: __, lang, ...others } = file;
  return { ...(lang && { language: lang }), ...others };
}
