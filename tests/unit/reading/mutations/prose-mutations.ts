import type { TextChange } from './text-mutations.ts';

const depths = [3, 30, 1000, 5000];

/** What a body can be made to do. */
export const proseMutations: Readonly<Record<string, TextChange>> = {
  'quotations of quotations': (text, { pick }) => `${text}\n${'> '.repeat(pick(depths))}x\n`,
  'lists of lists': (text, { pick }) =>
    `${text}\n${pick(['- ', '1. ', '> - ']).repeat(pick(depths))}x\n`,
  'lists ever further in': (text, { pick }) => {
    const lines = Array.from({ length: pick([3, 30, 400]) }, (_, at) => `${'  '.repeat(at)}- x`);
    return `${text}\n${lines.join('\n')}\n`;
  },
  'components of components': (text, { pick }) => {
    const depth = pick(depths);
    const end = pick(['', '</Quote>\n\n'.repeat(depth)]);
    return `${text}\n${'<Quote source="a">\n\n'.repeat(depth)}x\n\n${end}`;
  },
  'terms of terms': (text, { pick }) => {
    const depth = pick(depths);
    return `${text}\n${'<Term id="a">'.repeat(depth)}x${'</Term>'.repeat(depth)}\n`;
  },
  'emphasis in emphasis': (text, { pick }) => {
    const depth = pick(depths);
    return `${text}\n${'*a **b '.repeat(depth)}x${'** *'.repeat(depth)}\n`;
  },
  'links without end': (text, { pick }) =>
    `${text}\n${'[a](/networks/iraq/) '.repeat(pick([2, 900, 100_000]))}\n`,
  'lost links without end': (text, { pick }) =>
    `${text}\n${'[a](/nowhere/)\n\n'.repeat(pick([2, 900, 100_000]))}\n`,
  'a link to itself': (text, { pick }) =>
    `${text}\n[a](${pick(['#', '#s-a', '/', '', '.', '?'])})\n`,
  'something never closed': (text, { pick }) => {
    const open = [
      '<Quote source="a">',
      '<',
      '{',
      '{/*',
      '**a',
      '[a](/',
      '```',
      '<Cite source="',
      '|a',
    ];
    return `${text}\n${pick(open)}\n`;
  },
  'something closed and never opened': (text, { pick }) =>
    `${text}\n${pick(['</Quote>', '}', '*/}', ')', '-->', '</', '/>', '**'])}\n`,
  code: (text, { pick }) => {
    const code = [
      'import a from "b"',
      'export const a = 1',
      '{process.exit()}',
      '<script>a</script>',
    ];
    return `${text}\n${pick([...code, '`a`', '<a onclick="b">c</a>', '{...a}', '<Cite {...a}/>'])}\n`;
  },
  'an expression again and again': (text, { pick }) => `${text}\n${'{a}'.repeat(pick(depths))}\n`,
  'backticks in growing runs': (text, { pick }) => {
    const runs = Array.from({ length: pick([10, 150]) }, (_, at) => '`'.repeat(at));
    return `${text}\n${runs.join(' ')}\n`;
  },
  entities: (text, { pick }) =>
    `${text}\n${pick(['&lt;', '&#x202e;', '&#0;', '&nope;', '&NewLine;', '&shy;']).repeat(pick([1, 900]))}x\n`,
  'a wide table': (text, { pick }) => {
    const width = pick([2, 100, 3000]);
    return `${text}\n${'|a'.repeat(width)}|\n${'|-'.repeat(width)}|\n${'|a\n'.repeat(100)}\n`;
  },
  'headings without end': (text, { pick }) => `${text}\n${'## a\n\n'.repeat(pick([2, 900, 5000]))}`,
  'digits and words of both directions': (text, { pick }) =>
    `${text}\n${pick(['كلام in a ', 'word كلام 12 ', '(12 في 13) ']).repeat(pick([10, 1500]))}\n`,
  'an address that looks like another': (text, { pick }) =>
    `${text}\n[a](${pick(['javascript:a', 'https://іom.int', '//a.b', 'data:a', 'https://a@b.c', 'file:///a'])})\n`,
};
