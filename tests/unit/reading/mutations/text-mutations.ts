import type { Random } from './random.ts';

export type TextChange = (text: string, random: Random) => string;

const unseen = ['\0', '\x07', '\x1b', '\x7f', '\x85', '\u00ad', '\u061c', '\u200b', '\u200e'];
const directing = ['\u200f', '\u202a', '\u202b', '\u202e', '\u2066', '\u2067', '\u2069', '\ufeff'];
const bait = [' ', '\t', '[', ']', '(', '![', '<', '</', '{', '}', '`', '*', '_', '~', '|', '"'];
const more = [
  "'",
  ':',
  '- ',
  '> ',
  '#',
  '&',
  '\\',
  '[a](',
  '`a',
  '<!--',
  '---\n',
  '\n',
  '\r',
  'ع a ',
];
const counts = [3, 50, 500, 5000, 50_000];

/** What happens to a text of any kind while people write it. */
export const textMutations: Readonly<Record<string, TextChange>> = {
  'a character that cannot be seen': (text, random) =>
    inserted(text, random.pick([...unseen, ...directing, '\ufffd', '\u2028']), random),
  'many characters that cannot be seen': (text, random) =>
    inserted(text, random.pick([...unseen, ...directing]).repeat(random.pick(counts)), random),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a line twice': (text, random) => {
    const [lines, at] = aLine(text, random);
    return lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
  },
  'a line lost': (text, random) => {
    const [lines, at] = aLine(text, random);
    return lines.toSpliced(at, 1).join('\n');
  },
  'two lines in each other’s place': (text, random) => {
    const [lines, at] = aLine(text, random);
    const [, to] = aLine(text, random);
    return lines
      .with(at, lines[to] ?? '')
      .with(to, lines[at] ?? '')
      .join('\n');
  },
  'a line further in': (text, random) => {
    const [lines, at] = aLine(text, random);
    return lines.with(at, `${random.pick([' ', '  ', '\t', '    '])}${lines[at]}`).join('\n');
  },
  'a word lost': (text, random) => {
    const words = text.split(' ');
    return words.toSpliced(random.below(words.length), 1).join(' ');
  },
  'a sign again and again': (text, random) =>
    inserted(text, random.pick([...bait, ...more]).repeat(random.pick(counts)), random),
  'a sign': (text, random) => inserted(text, random.pick([...bait, ...more]), random),
  'spaces at the ends of lines': (text) => text.replaceAll('\n', '   \n'),
  'spaces beyond count and a word': (text, random) =>
    `${text}${' '.repeat(random.pick(counts))}word\n`,
};

/** A text with something more at any place of it. */
function inserted(text: string, what: string, { below }: Random): string {
  const at = below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}

function aLine(text: string, { below }: Random): [lines: string[], at: number] {
  const lines = text.split('\n');
  return [lines, below(lines.length)];
}
