/** The short code of a text as its file prints it, and where it can be looked up. */
export interface PrintedCode {
  label: string;
  code: string;
  /** What can be done at the address. */
  text: string;
  address: string;
}
