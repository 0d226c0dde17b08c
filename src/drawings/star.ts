export interface Point {
  x: number;
  y: number;
}

const objectives = 23;

/**
 * The corners of the star {23/step} in the order of its one line, around the middle of a square of
 * 100. As 23 is prime, the line passes through all of them whatever the step.
 */
function starCorners(step: number, radius = 49): Point[] {
  return Array.from({ length: objectives }, (_, index) => {
    const angle = (2 * Math.PI * ((index * step) % objectives)) / objectives - Math.PI / 2;
    return { x: rounded(50 + radius * Math.cos(angle)), y: rounded(50 + radius * Math.sin(angle)) };
  });
}

/** The star as the `points` of a polygon. */
export function starPoints(step: number, radius?: number): string {
  return starCorners(step, radius)
    .map(({ x, y }) => `${x} ${y}`)
    .join(' ');
}

/** The mark, which is drawn so small that whole units are exact enough, twice on every page. */
export function markPoints(): string {
  return starCorners(8, 48)
    .map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
    .join(' ');
}

/** A knot on every corner: strokes of no length, which round caps make into dots. */
export function starKnots(radius?: number): string {
  return starCorners(1, radius)
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('');
}

/** The corner of an objective's own, clockwise from the top, around the middle of a square of 100. */
export function starCorner(number: number, radius?: number): Point {
  const corner = starCorners(1, radius)[number - 1];
  if (!corner) throw new Error(`The star has no corner for objective ${number}.`);
  return corner;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
