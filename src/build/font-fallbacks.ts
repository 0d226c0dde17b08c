/**
 * A typeface of the reader's own system that stands in for one of ours, set to the same size and
 * height of line, so that a page keeps its shape where ours has not come in time.
 */
interface Fallback {
  family: string;
  weight: number;
  locals: readonly string[];
  /** The width of ours over the width of theirs, for the same two sentences, measured in Chromium. */
  ratio: number;
  /** Our height above and depth below the baseline, in ems (the `hhea` table of the typeface). */
  ascent: number;
  descent: number;
}

const vazirmatn = { weight: 400, ascent: 1.0254, descent: 0.5371 };
const markazi = { weight: 600, ascent: 0.8389, descent: 0.3614 };

const fallbacks: readonly Fallback[] = [
  {
    ...vazirmatn,
    family: 'Khayt Text Arabic Fallback',
    locals: ['Noto Sans Arabic', 'Noto Sans Arabic Regular'],
    ratio: 0.9949,
  },
  {
    ...markazi,
    family: 'Khayt Heading Arabic Fallback',
    locals: ['Noto Naskh Arabic Bold', 'NotoNaskhArabic-Bold'],
    ratio: 0.8818,
  },
  {
    ...vazirmatn,
    family: 'Khayt Text Latin Fallback',
    locals: ['Arial', 'Liberation Sans'],
    ratio: 1.0047,
  },
  {
    ...markazi,
    family: 'Khayt Heading Latin Fallback',
    locals: ['Times New Roman Bold', 'Liberation Serif Bold'],
    ratio: 0.7846,
  },
];

/** The `@font-face` rule of every stand-in. */
export function fallbackRules(): string[] {
  return fallbacks.map(
    ({ family, weight, locals, ratio, ascent, descent }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: ${locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(ratio)};
  ascent-override: ${percent(ascent / ratio)};
  descent-override: ${percent(descent / ratio)};
  line-gap-override: 0%;
}`,
  );
}

function percent(ratio: number): string {
  return `${Number((ratio * 100).toFixed(1))}%`;
}
