import type { DrawingSheet } from '../../views/drawing.ts';
import { type PressKit, typeset, typesetterWith } from '../typesetter.ts';

/** Turns the sheets of drawings into SVG, one after the other; letters are outlines in it. */
export type DrawingBoard = (sheet: DrawingSheet) => string;

/**
 * Sets up a drawing board. The same sheet gives the same SVG.
 * The board throws, naming the drawing's title, where it cannot be drawn.
 */
export function drawingBoard(kit: PressKit): DrawingBoard {
  const typesetter = typesetterWith(kit);
  return (sheet) => {
    try {
      const svg = typesetter.compiler.plainSvg(typeset(typesetter, 'drawing/drawing.typ', sheet));
      // A point is a pixel.
      return svg.replace(/width="([\d.]+)pt" height="([\d.]+)pt"/, 'width="$1" height="$2"');
    } catch (cause) {
      throw new Error(`The drawing “${sheet.title}” could not be made: ${cause}`, { cause });
    }
  };
}
