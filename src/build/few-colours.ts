type Colour = readonly [red: number, green: number, blue: number];

/**
 * Gives every pixel of a drawing the nearest of few colours, so that its file is small: those that
 * it is drawn with, and for soft edges the one halfway between each and the ground.
 * @param pixels three bytes each.
 */
export function inFewColours(pixels: Uint8Array, svg: string, ground: string): Uint8Array {
  const palette = paletteOf(svg, ground);
  const known = new Map<number, Colour>();
  const few = new Uint8Array(pixels.length);
  let last = -1;
  let nearest: Colour = [0, 0, 0];
  for (let at = 0; at < pixels.length; at += 3) {
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    // Most pixels are of the colour of the one before.
    if (key !== last) {
      nearest = known.get(key) ?? nearestOf(palette, [red, green, blue]);
      known.set(key, nearest);
      last = key;
    }
    few[at] = nearest[0];
    few[at + 1] = nearest[1];
    few[at + 2] = nearest[2];
  }
  return few;
}

function paletteOf(svg: string, ground: string): Colour[] {
  const written = svg.match(/#[0-9a-f]{6}\b/g) ?? [];
  const base = colourOf(ground);
  const own = [...new Set([ground, ...written])].map(colourOf);
  return [...own, ...own.map((colour) => halfway(base, colour))];
}

function nearestOf(palette: readonly Colour[], colour: Colour): Colour {
  const [first = colour, ...others] = palette;
  return others.reduce(
    (best, own) => (distance(own, colour) < distance(best, colour) ? own : best),
    first,
  );
}

function distance(a: Colour, b: Colour): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function halfway(a: Colour, b: Colour): Colour {
  const middle = (one: number, other: number) => Math.round((one + other) / 2);
  return [middle(a[0], b[0]), middle(a[1], b[1]), middle(a[2], b[2])];
}

function colourOf(written: string): Colour {
  const number = Number.parseInt(written.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
