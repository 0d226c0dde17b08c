/**
 * What the typeface of the icons has a shape for: the letters, signs and digits with which Arabic and
 * the languages of Western Europe are written. It is fixed by that, not by what content holds today.
 */
export const lettering =
  /^[ -~\u00a0-\u00ac\u00ae-\u00ffŒœ\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2039\u203a\u060c\u061b\u061f\u0621-\u063a\u0641-\u0652\u0670]$/u;
