import type { VerifyIndex, VerifyWords } from '../domain/verifying.ts';
import type { Known, KnownText } from './known.ts';

/** An element with what is in it; words are text and nothing else. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

/** What is said of one file: its name, the answer, and more. */
export function result(name: string, answer: string, ...more: Node[]): HTMLElement {
  const item = element('li', titleOf(name), element('p', answer), ...more);
  item.className = 'verify__result';
  return item;
}

/** A file that the site knows: what it belongs to, its language, its edition, and where it is now. */
export function knownResult(
  name: string,
  { subject, file, archive }: Known,
  index: VerifyIndex,
  words: VerifyWords,
  base: string,
): HTMLElement {
  const [, path, told, member] = file;
  const { labels, locale } = words;
  const place = member ?? path;
  const rows: Row[] = [
    [labels.entry, entryLink({ subject }, words, base)],
    [labels.format, [formatOf(place)]],
    [labels.language, [told ? (words.languages[told] ?? '') : '']],
    [labels.date, [subject.date?.[locale] ?? '']],
    [labels.edition, [words.editions[index.edition]]],
    [labels.current, member ? [] : [fileLink(path, base)]],
    [labels.archive, archive ? [fileLink(archive, base)] : []],
  ];
  const item = result(name, words.ours, listOf(rows));
  item.classList.add('verify__result--known');
  return item;
}

/** The text that a code stands for: where it can be read, and its file, to compare with. */
export function textResult(
  code: string,
  { subject, told }: KnownText,
  index: VerifyIndex,
  words: VerifyWords,
  base: string,
): HTMLElement {
  const { labels, locale } = words;
  const file = subject.files.find(([, path, lang]) => lang === told && path.endsWith('.pdf'));
  const rows: Row[] = [
    [labels.entry, entryLink({ subject }, words, base)],
    [labels.language, [words.languages[told] ?? '']],
    [labels.date, [subject.date?.[locale] ?? '']],
    [labels.edition, [words.editions[index.edition]]],
    [labels.current, file ? [fileLink(file[1], base)] : []],
  ];
  const item = result(code, words.code.known, listOf(rows));
  item.classList.add('verify__result--known');
  return item;
}

type Row = [label: string, inside: (Node | string)[]];

/** Rows as a list of terms; one in which nothing is known is left out. */
function listOf(rows: readonly Row[]): HTMLElement {
  const list = element('dl');
  for (const [label, inside] of rows) {
    if (inside.some((part) => part !== '')) {
      list.append(element('div', element('dt', label), element('dd', ...inside)));
    }
  }
  return list;
}

/** A file that the site does not know, and what the reader can do. */
export function unknownResult(name: string, words: VerifyWords): HTMLElement {
  const steps = words.advice.map((sentence) => element('li', sentence));
  return result(name, words.unknownFile, element('ul', ...steps));
}

/** What a file or a text belongs to: its kind, and its title as a link, in the language it is told in. */
function entryLink(
  { subject }: Pick<Known, 'subject'>,
  { locale }: VerifyWords,
  base: string,
): (Node | string)[] {
  const [lang = locale, title = ''] =
    subject.title[locale] === undefined
      ? (Object.entries(subject.title)[0] ?? [])
      : [locale, subject.title[locale]];
  const link = element('a', title);
  link.href = `${base}${lang}/${subject.page}`;
  link.lang = lang;
  link.dir = 'auto';
  const kind = subject.kind?.[locale];
  return kind ? [`${kind}: `, link] : [link];
}

function fileLink(path: string, base: string): HTMLElement {
  const link = element('a', path.slice(path.lastIndexOf('/') + 1));
  link.href = `${base}${path}`;
  link.dir = 'ltr';
  return link;
}

function titleOf(name: string): HTMLElement {
  const title = element('h2', name);
  title.dir = 'auto';
  return title;
}

function formatOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}
