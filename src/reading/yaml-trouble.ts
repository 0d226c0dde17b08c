import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { YamlTrouble } from '../domain/fault.ts';

/** What keeps a YAML text from being read, and where in the text an editor should look. */
export interface Trouble {
  trouble: YamlTrouble;
  offset: number;
}

// A file with more errors has not been written as YAML: the others follow from these.
const most = 100;

/** The parser's errors as editors would tell them: the first of each line, the rest follow from it. */
export function troublesIn(document: Document, text: string): Trouble[] {
  const lines = new Set<number>();
  return [...document.errors, ...document.warnings]
    .slice(0, most)
    .filter((error) => !goesOn(error, document))
    .map((error) => troubleOf(error, document, text))
    .filter(({ offset }) => {
      const line = text.lastIndexOf('\n', offset - 1);
      return !lines.has(line) && lines.add(line);
    });
}

/** A line that begins further in than it should is read as going on with the value above it. */
function goesOn({ code, pos }: YAMLError, { errors }: Document): boolean {
  return (
    code === 'MULTILINE_IMPLICIT_KEY' &&
    errors.some((other) => other.code === 'BLOCK_AS_IMPLICIT_KEY' && other.pos[0] === pos[0])
  );
}

function troubleOf(error: YAMLError, document: Document, text: string): Trouble {
  const { code, message } = error;
  const [offset] = error.pos;
  const isHere = ({ pos }: YAMLError) => pos[0] === offset;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const indentation = /^[ \t]*/.exec(text.slice(offset - before.length))?.[0] ?? '';
  const tab = indentation.indexOf('\t');
  if (tab >= 0) return { trouble: 'tab', offset: offset - before.length + tab };

  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket) {
    const opening = text.lastIndexOf(bracket === ']' ? '[' : '{', offset - 1);
    return { trouble: 'unclosed', offset: opening };
  }
  if (message.startsWith('Missing closing')) {
    return { trouble: 'unclosed', offset: lastQuotation(document) ?? offset };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'UNEXPECTED_TOKEN') {
    if (before.trim() === '') return { trouble: 'indentation', offset };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = document.errors.some((other) => goesOn(other, document) && isHere(other));
    if (next) return { trouble: 'indentation', offset: nextLine(text, offset) };
  }
  if (message.includes('at node end') || message.includes('flow-')) {
    return { trouble: 'unclosed', offset };
  }
  if (message.includes('block-seq-ind')) return { trouble: 'start-of-value', offset };
  return { trouble: troubles[code] ?? 'other', offset };
}

const troubles: Partial<Record<YAMLError['code'], YamlTrouble>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'start-of-value',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_DQ_ESCAPE: 'start-of-value',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_DOCS: 'several-documents',
};

/** Where the last text between quotation marks begins: one that is not closed takes in all that follows. */
function lastQuotation(document: Document): number | undefined {
  let last: number | undefined;
  visit(document, (_, node) => {
    if (isScalar(node) && node.type?.startsWith('QUOTE')) last = node.range?.[0];
  });
  return last;
}

/** Where the words of the next line begin. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end + 1 + (/^ */.exec(text.slice(end + 1))?.[0].length ?? 0);
}
