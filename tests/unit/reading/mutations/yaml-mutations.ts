import type { TextChange } from './text-mutations.ts';

/** What YAML can be made to do. */
export const yamlMutations: Readonly<Record<string, TextChange>> = {
  'a list of lists': (text, { pick }) => {
    const depth = pick([3, 100, 10_000]);
    return `${text}\ndeep: ${'['.repeat(depth)}${pick(['', ']'.repeat(depth)])}\n`;
  },
  'fields of fields': (text, { pick }) => {
    const depth = pick([3, 100, 10_000]);
    return `${text}\ndeep: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}\n`;
  },
  'lines ever further in': (text, { pick }) => {
    const lines = Array.from({ length: pick([3, 100, 1000]) }, (_, at) => `${' '.repeat(at)}a:`);
    return `${text}\n${lines.join('\n')}\n`;
  },
  'items of items': (text, { pick }) => `${text}\ndeep:\n  ${'- '.repeat(pick([3, 10_000]))}x\n`,
  'a billion laughs': (text) => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`,
    );
    return `${text}\na0: &a0 [ha, ha]\n${lines.join('\n')}\n`;
  },
  'an alias of itself': (text) => `${text}\nself: &self [*self]\n`,
  'a merge': (text) => `${text}\nbase: &base { a: 1 }\nmerged:\n  <<: *base\n`,
  'a merge of nothing': (text) => `${text}\n<<: { published: 2020-01-01 }\n`,
  'a tag': (text, { pick }) => {
    const tags = ['!!js/function', '!!binary', '!!set', '!!timestamp', '!<tag:x>', '!own', '!!str'];
    return text.replace(/: (?=\S)/, `: ${pick(tags)} `);
  },
  'a second document': (text, { pick }) =>
    `${text}\n${pick(['---', '...\n---', '%YAML 1.1\n---'])}\na: 1\n`,
  'a key without end': (text, { pick }) =>
    `${text}\n${'k'.repeat(pick([1000, 2000, 300_000]))}: 1\n`,
  'keys without end': (text, { pick }) => {
    const keys = Array.from({ length: pick([10, 1000, 50_000]) }, (_, at) => `k${at}: 1`);
    return `${text}\n${keys.join('\n')}\n`;
  },
  'a key again and again': (text, { pick }) =>
    `${text}\n${'k: 1\n'.repeat(pick([2, 100, 50_000]))}`,
  'a number beyond all numbers': (text, { pick }) => {
    const numbers = [
      '1e400',
      '-1e400',
      '9'.repeat(1000),
      '.inf',
      '.nan',
      '0x1f',
      '0o7',
      '-0',
      '1_0',
    ];
    return text.replace(/\d+/, pick(numbers));
  },
  'a value of another kind': (text, { pick }) => {
    const values = [
      'null',
      '~',
      'true',
      'no',
      '[]',
      '{}',
      '""',
      '2022-02-30',
      '!',
      '@a',
      '`a`',
      '%a',
    ];
    return text.replace(/: \S.*/, `: ${pick(values)}`);
  },
  'names of what every object has': (text, { pick }) => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];
    return `${text}\n${pick(names)}: { polluted: true }\n`;
  },
  'a key that is no word': (text, { pick }) =>
    `${text}\n? ${pick(['[a, b]', '{ a: b }', '|\n  a\n'])}\n: 1\n`,
  'a reference to itself': (text) =>
    text.replace(/sources: \[[^\]]*\]/, 'sources: [nowhere, nowhere]'),
  'a comment': (text) => `# A comment.\n${text}`,
};
