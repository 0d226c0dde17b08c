/** What can be wrong between the facts of an entry and its words or files, and the values needed to tell it. */
export interface FactFaultValues {
  'words-missing': { field: string; id: string };
  'words-unknown': { field: string; id: string };
}
