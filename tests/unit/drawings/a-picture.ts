import sharp from 'sharp';

const grid = 48;

/** How dark each point of a drawing is, row by row, from 0 (nothing) to 255. */
export async function picture(path: string, size: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${grid} ${grid}">
    <path d="${path}" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`;
  return sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
}

/** The part of a picture that is dark, between 0 and 1. */
export function ink(points: Buffer): number {
  return points.reduce((sum, point) => sum + point, 0) / (255 * points.length);
}

/** The part of the ink of two pictures that they do not share, between 0 and 1. */
export function difference(a: Buffer, b: Buffer): number {
  const apart = a.reduce((sum, point, index) => sum + Math.abs(point - (b[index] ?? 0)), 0);
  return apart / (255 * a.length * (ink(a) + ink(b)));
}
