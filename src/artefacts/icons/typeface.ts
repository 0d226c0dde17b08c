import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import { type Locale, locales } from '../../i18n/locales.ts';

/** A part of an outline as SVG knows it, in ems from the beginning of the line, downwards. */
export interface Stroke {
  type: string;
  values: readonly number[];
}

/** A line of text as it is drawn: joined, in its visual order, and without any need of a typeface. */
export interface OutlinedLine {
  /** In ems. */
  width: number;
  strokes: readonly Stroke[];
}

/** A typeface that shapes a line of text in a language. It throws for a letter that it has no shape for. */
export type Typeface = (line: string, locale: Locale) => OutlinedLine;

const bidi = bidiFactory();

/** A typeface from the bytes of a TrueType file, shaped by HarfBuzz. */
export function typeface(bytes: Uint8Array): Typeface {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const font = new harfbuzz.Font(face);
  return (line, locale) => {
    const strokes: Stroke[] = [];
    let place = 0;
    for (const run of visualRuns(line, locale)) {
      for (const glyph of shaped(run, locale, font)) {
        const { codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph;
        strokes.push(...movedBy(place + xOffset, yOffset, font.glyphToJson(codepoint), face.upem));
        place += xAdvance;
      }
    }
    return { width: place / face.upem, strokes };
  };
}

/** The outline of a glyph at its place in the line, in ems and downwards. */
function movedBy(x: number, y: number, glyph: readonly Stroke[], upem: number): Stroke[] {
  return glyph.map(({ type, values }) => ({
    type,
    values: values.map((value, at) => (at % 2 === 0 ? (x + value) / upem : -(y + value) / upem)),
  }));
}

/** A stretch of a line whose letters all run one way. */
interface Run {
  text: string;
  isRightToLeft: boolean;
}

/** The stretches of a line from left to right, as the bidirectional algorithm lays them out. */
function visualRuns(line: string, locale: Locale): Run[] {
  const embedding = bidi.getEmbeddingLevels(line, locales[locale].dir);
  const { levels } = embedding;
  const starts = Array.from(levels, (level, at) => (level === levels[at - 1] ? [] : [at])).flat();
  const runs = starts.map((start, index) => ({
    start,
    text: line.slice(start, starts[index + 1]),
    isRightToLeft: (levels[start] ?? 0) % 2 === 1,
  }));
  const order = bidi.getReorderedIndices(line, embedding);
  const runOf = (at: number) => runs.findLast(({ start }) => start <= at);
  return [...new Set(order.map(runOf))].filter((run) => run !== undefined);
}

function shaped({ text, isRightToLeft }: Run, locale: Locale, font: harfbuzz.Font) {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.setLanguage(locale);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  const missing = glyphs.find(({ codepoint }) => codepoint === 0);
  if (missing) throw new GlyphMissing(text.codePointAt(missing.cluster) ?? 0, text);
  return glyphs;
}

/** A letter that the typeface of the icons has no shape for. */
class GlyphMissing extends Error {
  override name = 'glyph-missing';

  constructor(point: number, text: string) {
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    const letter = String.fromCodePoint(point);
    super(
      `glyph-missing: the typeface of the icons has no shape for “${letter}” (${code}), in “${text}”.`,
    );
  }
}
