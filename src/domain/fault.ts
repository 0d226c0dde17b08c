import type { InEvery } from '../i18n/locales.ts';
import type { FactFaultValues } from './fact-fault.ts';
import type { TextFaultValues } from './text-fault.ts';

/**
 * What can be wrong with content, each under its permanent name, and the values that its words
 * need. The words themselves, in every language, are in `desk/faults/`.
 */
export interface FaultValues extends FactFaultValues, TextFaultValues {
  'yaml-syntax': { trouble: YamlTrouble };
  'yaml-duplicate-key': { key: string };
  'field-missing': { field: string; hint?: InEvery<string> | undefined };
  'field-unknown': { field: string; known: readonly string[] };
  'field-wrong': {
    field: string;
    expected: Expectation;
    hint?: InEvery<string> | undefined;
  };
  'date-unreal': { date: string };
  'reference-missing': { field: string; id: string; list: string };
  'reference-held': { id: string };
  'id-wrong': { id: string };
  'id-reserved': { id: string };
  'id-undated': { id: string };
  'id-duplicate': { id: string };
  'not-utf8': { encoding: string };
  'character-hidden': { code: string };
  'file-unexpected': { name: string; expected: readonly string[] };
  'file-missing': { name: string };
  'folder-empty': { name: string };
  'facts-missing': { id: string };
  'telling-missing': { id: string; files: readonly string[] };
  'site-telling-missing': { name: string };
  'link-out-of-tree': { name: string };
  'too-much': { kind: TooMuch; limit: number };
  'front-matter-missing': Record<never, never>;
  'body-empty': Record<never, never>;
  'mdx-syntax': { trouble: MdxTrouble };
  'code-forbidden': Record<never, never>;
  'html-forbidden': { tag: string };
  'component-unknown': { component: string; known: readonly string[] };
  'component-misplaced': { component: string };
  'component-filled': { component: string };
  'component-empty': { component: string };
  'attribute-unknown': { component: string; attribute: string; known: readonly string[] };
  'attribute-missing': { component: string; attribute: string };
  'attribute-wrong': { component: string; attribute: string; expected: Expectation };
  'address-forbidden': { address: string };
  'address-own': { address: string };
  'address-broken': { address: string };
  'anchor-broken': { address: string; known: readonly string[] };
  'link-empty': { address: string };
  'image-forbidden': Record<never, never>;
  'picture-unknown': { id: string; known: readonly string[] };
  'heading-level': { level: number };
  'block-forbidden': { kind: ForbiddenKind };
}

/** What a field or an attribute should have been. */
export type Expectation =
  | { kind: 'text' | 'line' | 'number' | 'whole-number' | 'boolean' | 'list' | 'fields' }
  | { kind: 'date' | 'yearly-day' | 'instant' | 'id' | 'address' | 'quoted' | 'once' | 'form' }
  | { kind: 'one-of'; options: readonly string[] }
  | { kind: 'at-least' | 'at-most'; limit: number; of: 'characters' | 'items' | 'value' };

/** What makes a YAML file unreadable, as far as it can be told. */
export type YamlTrouble =
  | 'alias'
  | 'colon'
  | 'indentation'
  | 'several-documents'
  | 'start-of-value'
  | 'tab'
  | 'tag'
  | 'unclosed'
  | 'other';

/** What makes the text of an MDX file unreadable. */
export type MdxTrouble = 'brace' | 'comment' | 'less-than' | 'tag-unclosed' | 'tag-unopened';

/** What there is more of than can be read in reasonable time; a file is counted in kilobytes. */
export type TooMuch = 'file' | 'levels' | 'paragraph' | 'signs';

/** What Markdown knows and this site does not take. */
export type ForbiddenKind =
  | 'code'
  | 'empty-heading'
  | 'footnote'
  | 'heading-inside'
  | 'link-reference'
  | 'link-title'
  | 'list-start'
  | 'other'
  | 'rule'
  | 'strikethrough'
  | 'table-alignment'
  | 'task'
  | 'underlined-heading';

export type FaultName = keyof FaultValues;

/** A place in a file: `file` from the project's folder, `line` and `column` from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A fault of one name. */
export interface FaultOf<Name extends FaultName> extends Place {
  name: Name;
  values: FaultValues[Name];
}

/** One thing that is wrong, and where. */
export type Fault = { [Name in FaultName]: FaultOf<Name> }[FaultName];

/** Says that something is wrong at a place. */
export function faultAt<Name extends FaultName>(
  { file, line, column }: Place,
  name: Name,
  values: FaultValues[Name],
): FaultOf<Name> {
  return { file, line, column, name, values };
}

/** Compares two faults by where they are: file, line, column. */
export function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
