import { touches } from '../../domain/passage.ts';
import { type Check, found, named } from './finding.ts';

const placeholder =
  /\[[^[\]\n]{1,40}\]|\b[Ll]orem ipsum\b|\b(?:TODO|TBC|TBD|FIXME|xxx+|XXXX+)\b|(?<![\d+][ \u00a0,.-]?)0{3,}(?!\d)|(?<=\+[\d ]*)0{3,}[\d ]*|لوريم إيبسوم|نص تجريبي|يُستكمل لاحقاً/gu;
// After a colon or in brackets: in a sentence the same words can be a plain statement.
const later =
  /(?<=^|[:(][ \u00a0]*)(?:to be (?:announced|completed|confirmed|decided|determined)|[ستي]\p{M}*[تي]?\p{M}*(?:حد\p{M}*د|عل\p{M}*ن(?: عنها?)?|ستكم\p{M}*ل) لاحق\p{M}*ا\p{M}*)/giu;
const examples = /(?:^|[/@.\s])example\.(?:com|org|net)\b/i;

/** What stands in place of something that was to be written. */
export const placeholders: Check = (passage) => {
  const words = [...found(passage, placeholder), ...found(passage, later)];
  const links = passage.links.filter(({ address }) => examples.test(address));
  const written = Array.from(
    passage.text.matchAll(/\S*\bexample\.(?:com|org|net)\b\S*/gi),
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
    }),
  );
  return [
    ...words,
    ...links.map(({ address, ...span }) => ({ ...span, written: address })),
    ...written.filter((span) => !touches(span, links)),
  ].map(({ start, end, written }) => ({ start, end, fault: named('placeholder', { written }) }));
};

const vague = [
  ...['here', 'click here', 'read more', 'more', 'link', 'this link', 'this page', 'learn more'],
  ...['هنا', 'اضغط هنا', 'انقر هنا', 'من هنا', 'المزيد', 'اقرأ المزيد', 'الرابط', 'هذا الرابط'],
];

/** Links whose words do not say where they lead. */
export const vagueLinks: Check = ({ text, links }) =>
  links.flatMap(({ start, end, address }) => {
    const written = text.slice(start, end);
    const words = written
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
    const isBare = /^(?:https?:\/\/|www\.)/i.test(written) && !address.startsWith('mailto:');
    const isVague = vague.includes(words) || isBare;
    return isVague ? [{ start, end, fault: named('link-vague', { written }) }] : [];
  });

/** Titles that end in a full stop. */
export const stoppedTitles: Check = ({ text, field }) => {
  if (field !== 'title' || !/[^.\p{Lu}]\.$/u.test(text)) return [];
  const fault = named('title-stop', { written: text });
  return [{ start: text.length - 1, end: text.length, fault }];
};
