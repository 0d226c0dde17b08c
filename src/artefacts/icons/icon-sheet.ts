import type { Content, EntryOf } from '../../domain/content.ts';
import { objectiveColour } from '../../drawings/colours.ts';
import { pictogram } from '../../drawings/pictogram.ts';
import { type Direction, type Locale, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { nameCertainty } from '../../views/certainty.ts';
import { entryPath, fullAddress } from '../../views/urls.ts';

/** An icon in one language as each of its files takes it: all that they show and say. */
export interface IconSheet {
  id: string;
  lang: Locale;
  dir: Direction;
  number: number;
  label: string;
  title: string;
  /** "Objective 17: Eliminate discrimination", and the same with the title. */
  name: string;
  fullName: string;
  /** What is drawn. */
  description: string;
  /** Where the label comes from, and how sure the title is where it is not plainly sourced. */
  labelNote: string;
  titleNote: string | null;
  /** That this is a demonstration, and not the official set. */
  notices: string[];
  licence: string;
  /** The full address of its page. */
  address: string;
  /** The pictogram on a grid of 48, and its colour. */
  path: string;
  colour: string;
}

/** What the files of an icon say in a language; `undefined` where it is not told in that one. */
export function iconSheet(
  icon: EntryOf<'icons'>,
  { site, reference }: Content,
  locale: Locale,
): IconSheet | undefined {
  const telling = icon.tellings[locale];
  const objective = reference.objectives[icon.facts.objective];
  if (!telling || !objective) return undefined;
  const t = translator(locale);
  const { number, label, title } = objective;
  const statuses = { ar: objective.arabic_status, en: objective.english_status };
  const certainty = nameCertainty(statuses[locale], locale);
  const words = site.tellings[locale];
  const isDemonstration = site.facts.edition === 'demonstration';
  return {
    id: icon.id,
    lang: locale,
    dir: locales[locale].dir,
    number,
    label: label[locale],
    title: title[locale],
    name: t('objective.title', { number, label: label[locale] }),
    fullName: t('objective.title', { number, label: title[locale] }),
    description: telling.description,
    labelNote: t('icons.labels'),
    titleNote: certainty ? t('icon.wording', { certainty }) : null,
    notices: [...(isDemonstration ? [words.notice] : []), t('icon.own_set')],
    licence: words.licence,
    address: fullAddress(site, entryPath(site, locale, 'icons', icon.id)),
    path: pictogram(number, locale),
    colour: objectiveColour(number),
  };
}
