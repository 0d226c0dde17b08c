import { type Fault, faultAt } from '../../domain/fault.ts';
import { type Passage, placeIn, touches } from '../../domain/passage.ts';
import type { Conditions } from '../../reading/conditions.ts';
import { readLists } from '../../reading/lists.ts';
import { passagesIn } from '../../reading/passages.ts';
import type { Tree } from '../../reading/tree.ts';
import { overdueReviews, repeatedMyths, sharedTitles } from './entries.ts';
import type { Check, Finding } from './finding.ts';
import { undrawnLetters } from './lettering.ts';
import { foreignLetters, presentationForms, tatweel } from './letters.ts';
import { monthNames } from './months.ts';
import { foreignDigits, phones, ranges, spacedNumbers } from './numbers.ts';
import { doubleSpaces, latinMarks, spacedMarks, straightQuotes } from './punctuation.ts';
import { bareStatistics } from './statistics.ts';
import { avoidedTerms } from './terms.ts';
import { placeholders, stoppedTitles, vagueLinks } from './unfinished.ts';

const ofLetters: readonly Check[] = [presentationForms, tatweel, foreignLetters];
const ofWords: readonly Check[] = [
  undrawnLetters,
  latinMarks,
  spacedMarks,
  straightQuotes,
  doubleSpaces,
  foreignDigits,
  spacedNumbers,
  ranges,
  phones,
  monthNames,
  placeholders,
  vagueLinks,
  stoppedTitles,
];

/** A fault in a passage of a content folder. */
interface Found {
  passage: Passage;
  finding: Finding;
}

/** What is wrong with the words of a content folder, passage by passage. */
export function findingsIn(tree: Tree, passages = passagesIn(tree)): Found[] {
  const { glossary, statistics } = readLists(tree).records;
  const own = [avoidedTerms(Object.values(glossary)), bareStatistics(Object.values(statistics))];
  const all = [...ofLetters, ...ofWords, ...own];
  return passages.flatMap((passage) =>
    (passage.isUnread ? ofLetters : all)
      .flatMap((check) => check(passage))
      // What others said stays as they said it.
      .filter((finding) => !touches(finding, passage.quoted))
      .map((finding) => ({ passage, finding })),
  );
}

/** Every fault in the words of a content folder, held entries included. */
export function textFaults(tree: Tree, conditions: Conditions): Fault[] {
  const passages = passagesIn(tree);
  return [
    ...findingsIn(tree, passages).map(({ passage, finding: { start, fault } }) => {
      const found: Fault = faultAt(
        placeIn(passage, start),
        fault.name,
        fault.values as never,
      ) as never;
      return found;
    }),
    ...sharedTitles(passages),
    ...repeatedMyths(tree, passages),
    ...overdueReviews(tree, conditions),
  ];
}
