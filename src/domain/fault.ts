/**
 * What can be wrong with content, each under its permanent name, and the values that its words
 * need. The words themselves, in every language, are in `desk/faults/`.
 */
export interface FaultValues {
  'yaml-syntax': { detail: string };
  'yaml-duplicate-key': { key: string };
  'field-missing': { field: string };
  'field-unknown': { field: string; known: string };
  'field-wrong': { field: string; expected: string };
  'date-unreal': { date: string };
  'reference-missing': { field: string; id: string; list: string };
  'reference-held': { field: string; id: string };
  'id-wrong': { id: string };
  'id-duplicate': { id: string };
  'not-utf8': { encoding: string };
  'file-unexpected': { name: string; expected: string };
  'folder-empty': { name: string };
  'facts-missing': { id: string };
  'telling-missing': { id: string };
  'site-telling-missing': { file: string };
  'link-out-of-tree': { name: string };
  'front-matter-missing': Record<never, never>;
  'mdx-syntax': { detail: string };
  'code-forbidden': Record<never, never>;
  'html-forbidden': Record<never, never>;
  'component-unknown': { component: string; known: string };
  'attribute-unknown': { component: string; attribute: string; known: string };
  'attribute-missing': { component: string; attribute: string };
  'attribute-wrong': { component: string; attribute: string; expected: string };
  'address-forbidden': { address: string };
  'address-broken': { address: string };
  'image-forbidden': Record<never, never>;
  'heading-level': { level: number };
  'block-forbidden': { kind: string };
}

export type FaultName = keyof FaultValues;

/** One thing that is wrong, and where: `file` from the project's folder, `line` and `column` from 1. */
export type Fault = {
  [Name in FaultName]: {
    name: Name;
    values: FaultValues[Name];
    file: string;
    line: number;
    column: number;
  };
}[FaultName];
