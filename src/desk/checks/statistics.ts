import { type Passage, touches } from '../../domain/passage.ts';
import type { Statistic } from '../../schema/reference.ts';
import { type Check, type Finding, found, named } from './finding.ts';

// The words that make a number a figure, under one name in both languages.
const units: readonly (readonly [name: string, words: RegExp])[] = [
  ['million', /مليون|ملايين|million/iu],
  ['billion', /مليار|بليون|billion/iu],
  ['percent', /في المائة|في المئة|بالمائة|بالمئة|%|per ?cent/iu],
];
const figures =
  /(?<![\p{N}.,])(\d+(?:[.,]\d+)?)[ \n\u00a0]*(مليون|ملايين|مليار|بليون|في[ \n]المائة|في[ \n]المئة|بالمائة|بالمئة|%|millions?\b|billions?\b|per[ \n]?cent)/giu;

// A count of thousands or more; four digits that may be a year are none.
const counts =
  /(?<!\p{N}[ \u00a0]?|[.,/-])(?:[1-9]\d{0,2}(?:[, \u00a0]\d{3})+|(?!(?:19|20)\d\d(?!\d))[1-9]\d{3,})(?![\d/-]|[.,]\d)/gu;
const thousands = 1000;

// Below a thousand, a number and the word after it: “15 national”, «152 دولة».
const smallCounts = /(?<![\p{N}.,/-])([1-9]\d{0,2})[ \n\u00a0]+(\p{L}+)/gu;

/** Figures of the list that stand in a text without their source, or otherwise than in the list. */
export function bareStatistics(statistics: readonly Statistic[]): Check {
  const listed = statistics.flatMap((statistic) => {
    const unit = unitOf(`${statistic.unit.en} ${statistic.unit.ar}`);
    const isTold = unit !== undefined || statistic.value >= thousands;
    if (isTold) return [{ ...statistic, figure: `${statistic.value} ${unit ?? ''}` }];
    const things = Object.values(statistic.unit).map((words) => words.split(' ')[0]);
    return things.map((thing) => ({ ...statistic, figure: `${statistic.value} ${thing}` }));
  });
  return (passage) => {
    if (passage.field !== undefined) return [];
    return figuresIn(passage).flatMap(({ start, end, written, figure }): Finding[] => {
      const same = listed.filter((statistic) => statistic.figure === figure);
      const cited = citedAfter(passage, end);
      const [first] = same;
      if (first) {
        const all = passage.cites.map(({ source }) => source);
        const sources = [...new Set(same.flatMap((statistic) => statistic.sources))];
        // The same number from another source is another figure.
        const isSourced = cited.length > 0 || sources.some((source) => all.includes(source));
        if (isSourced) return [];
        const fault = named('statistic-uncited', { written, id: first.id, sources });
        return [{ start, end, fault }];
      }
      // A smaller number of the same things may be a part of them: eight of the fifteen networks.
      if (/\p{L}/u.test(figure) && unitOf(figure) === undefined) return [];
      const [source] = cited;
      if (source === undefined || cited.length > 1) return [];
      const values = listed
        .filter(
          ({ sources, unit }) =>
            sources.includes(source) && isCountOf(passage, start, unit[passage.locale]),
        )
        .map(({ value, unit }) => `${value} ${unit[passage.locale]}`);
      if (values.length === 0) return [];
      return [{ start, end, fault: named('statistic-differs', { written, source, values }) }];
    });
  };
}

/** The figures of a passage, each also as it stands in the list: its number, and its unit where it has one. */
function figuresIn(passage: Passage) {
  const withUnit = found(passage, figures).map((span) => {
    const number = Number.parseFloat(span.written.replace(',', '.'));
    return { ...span, figure: `${number} ${unitOf(span.written)}` };
  });
  const bare = found(passage, counts)
    .filter((span) => !touches(span, withUnit))
    .map((span) => ({ ...span, figure: `${Number(span.written.replace(/\D/g, ''))} ` }));
  const small = found(passage, smallCounts)
    .filter((span) => !touches(span, withUnit))
    .map((span) => ({ ...span, figure: span.written.replace(/\s+/gu, ' ') }));
  return [...withUnit, ...bare, ...small];
}

/** Whether the figure at a place counts what a figure of the list counts. */
function isCountOf({ text }: Passage, at: number, unit: string): boolean {
  const following = text
    .slice(at)
    .replace(/^[\d.,\s]+/, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return following.startsWith(unit);
}

/** The sources at the end of the sentence that goes on at a place. */
function citedAfter({ text, cites }: Passage, at: number): string[] {
  const next = cites.find((cite) => cite.at >= at);
  if (!next) return [];
  const isOwn = !/[.؟?!]\s+[^\s\ufffc][\s\S]*[.؟?!]/u.test(text.slice(at, next.at));
  const run = /^(?:\ufffc\s*)+/u.exec(text.slice(next.at))?.[0].length ?? 0;
  const own = cites.filter((cite) => cite.at >= next.at && cite.at < next.at + run);
  return isOwn ? own.map(({ source }) => source) : [];
}

function unitOf(words: string): string | undefined {
  const name = words.replace(/\s+/g, ' ');
  return units.find(([own, pattern]) => pattern.test(name) || name.endsWith(own))?.[0];
}
