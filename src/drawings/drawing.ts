/**
 * The one line of a drawing on a grid of 48, as the `d` of a path: for a stroke of 2.4 with round
 * caps and joins, in the colour of the text. Where direction means something a drawing has one for
 * each way of reading: `en`, and one for each locale that needs its own.
 */
export type Drawing = string | { readonly en: string; readonly [locale: string]: string };
