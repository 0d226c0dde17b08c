import { readCode } from '../domain/short-code.ts';
import { largestChecked, type VerifyIndex, type VerifyWords } from '../domain/verifying.ts';
import type { PluralForms } from '../i18n/translate.ts';
import { type Known, knownBy, sumOf, textsOf } from './known.ts';
import { element, knownResult, result, textResult, unknownResult } from './results.ts';

/**
 * Says of each file whether the site knows it, in the page's live region. Files are read on the
 * device; the list that they are compared with is fetched once, and nothing else.
 * @param root the element with `data-verify`, which names the list in `data-index`, the site's root
 * in `data-base`, and holds the words.
 */
export async function checkFiles(root: HTMLElement, files: readonly File[]): Promise<void> {
  const words = wordsIn(root);
  if (!globalThis.crypto?.subtle) return show(root, words.insecure);
  show(root, words.checking);
  const index = await indexFor(root).catch(() => undefined);
  if (!index) return show(root, words.failed);
  const base = root.dataset.base ?? '';
  const [items, counts]: [HTMLElement[], { known: number; unknown: number }] = [
    [],
    { known: 0, unknown: 0 },
  ];
  for (const file of files) {
    const found = await answerFor(file, index);
    if (found === 'too-large') items.push(result(file.name, words.tooLarge));
    else if (found === 'unread') items.push(result(file.name, words.unread));
    else if (found) items.push(knownResult(file.name, found, index, words, base));
    else items.push(unknownResult(file.name, words));
    if (typeof found === 'object') counts.known += 1;
    if (found === undefined) counts.unknown += 1;
  }
  const sentences = (['known', 'unknown'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => element('span', counted(words, words[name], counts[name])));
  show(root, ...sentences, element('ul', ...items));
}

/**
 * Says what the code stands for that somebody typed, in the page's live region.
 * @param root the element with `data-verify`.
 */
export async function checkCode(root: HTMLElement, typed: string): Promise<void> {
  const words = wordsIn(root);
  const read = readCode(typed);
  if (read.kind !== 'code') return show(root, words.code[read.kind]);
  show(root, words.checking);
  const index = await indexFor(root).catch(() => undefined);
  if (!index) return show(root, words.failed);
  const { code } = read;
  const items = textsOf(code, index).map((text) =>
    textResult(code, text, index, words, root.dataset.base ?? ''),
  );
  show(root, element('ul', ...(items.length > 0 ? items : [result(code, words.code.unknown)])));
}

/** So many files, in the grammar of the page's language. */
function counted({ tag }: VerifyWords, forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other ?? '';
  return form.replace('{{count}}', String(count));
}

type Answer = Known | undefined | 'too-large' | 'unread';

async function answerFor(file: File, index: VerifyIndex): Promise<Answer> {
  if (file.size > largestChecked) return 'too-large';
  try {
    return knownBy(await sumOf(await file.arrayBuffer()), index);
  } catch {
    return 'unread';
  }
}

let index: Promise<VerifyIndex> | undefined;

/** The list of what the site knows, fetched once; one that did not arrive is asked for again. */
function indexFor(root: HTMLElement): Promise<VerifyIndex> {
  index ??= fetch(root.dataset.index ?? '')
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    })
    .catch((fault) => {
      index = undefined;
      throw fault;
    });
  return index;
}

function wordsIn(root: HTMLElement): VerifyWords {
  return JSON.parse(root.querySelector('[data-verify-words]')?.textContent ?? '');
}

function show(root: HTMLElement, ...nodes: (Node | string)[]): void {
  root.querySelector('[role=status]')?.replaceChildren(...nodes);
}
