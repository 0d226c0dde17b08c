import { type Fault, faultAt } from '../domain/fault.ts';
import { localeList } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number.ts';
import { drawingKinds } from '../schema/drawing.ts';
import { type AnyEntry, everyEntry, type Whole } from './whole.ts';

type Facts = NonNullable<AnyEntry['facts']>;
type Picture = Extract<Facts, { pictures: unknown }>['pictures'][number];

/** What is wrong with the pictures that the site draws, and pictures of which it cannot be told. */
export function drawingFaults({ entries, lists }: Whole): Fault[] {
  return everyEntry(entries).flatMap(({ entry: { facts, written } }) => {
    const yaml = written.facts;
    if (!facts || !('pictures' in facts) || !yaml) return [];
    return facts.pictures.flatMap((picture, at): Fault[] => {
      const placeOf = (...path: string[]) => yaml.placeOf(['pictures', at, ...path]);
      const { id, file, drawing } = picture;
      const isEither = (file === undefined) !== (drawing === undefined);
      if (!isEither) return [faultAt(placeOf('id'), 'picture-source', { id })];
      if (!drawing) return [];
      const { kind, statistics } = drawing;
      const [fewest, most] = drawingKinds[kind];
      const isFitting = fewest <= statistics.length && statistics.length <= most;
      const values = { kind, fewest, most };
      return [
        ...(isFitting ? [] : [faultAt(placeOf('drawing'), 'drawing-figures', values)]),
        ...untold(picture, lists.records.statistics).map((missing) =>
          faultAt(placeOf('alt', missing.language), 'drawing-untold', missing),
        ),
      ];
    });
  });
}

/** The numbers that a drawing shows and its alternative text leaves out. */
function untold({ drawing, alt }: Picture, known: Whole['lists']['records']['statistics']) {
  return localeList.flatMap((language) =>
    (drawing?.statistics ?? [])
      .flatMap((id) => known[id]?.value ?? [])
      .map((value) => formatNumber(language, value))
      .filter((value) => !numbersIn(alt[language]).includes(value))
      .map((value) => ({ value, language })),
  );
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,\u00a0]\d+)*/g) ?? [];
}
