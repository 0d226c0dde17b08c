import { join } from 'node:path';
import sharp from 'sharp';
import { writeWhole } from './whole-file.ts';

const folder = join(import.meta.dirname, '../../public');
const lapis = '#1a215a';
const saffron = '#f4b63f';
const white = '#ffffff';

/**
 * The site's icons, by file name in `public/`. The mark is the star {23/8}, one unbroken line
 * through 23 points; where it would blur (a browser's tab) a star of eleven points stands for it.
 */
export async function icons(): Promise<Record<string, Uint8Array>> {
  const tab = icon(32, { corner: 7, star: star(11, 4, 32, 12), stroke: saffron, width: 1.4 });
  // The star keeps to the inner 60 %: systems cut the corners of an icon as they like.
  const home = icon(512, { corner: 0, star: star(23, 8, 512, 156), stroke: white, width: 7 });
  return {
    'favicon.svg': Buffer.from(tab),
    'apple-touch-icon.png': await png(home, 180),
    'icon-192.png': await png(home, 192),
    'icon-512.png': await png(home, 512),
  };
}

interface Drawing {
  corner: number;
  star: string;
  stroke: string;
  width: number;
}

function icon(size: number, { corner, star: points, stroke, width }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">
  <rect width="${size}" height="${size}" rx="${corner}" fill="${lapis}"/>
  <polygon points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>
</svg>
`;
}

/** The points of the star {count/step} in the order in which its one line visits them. */
function star(count: number, step: number, size: number, radius: number): string {
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index * step) / count - Math.PI / 2;
    const place = (offset: number) => Number((size / 2 + radius * offset).toFixed(1));
    return `${place(Math.cos(angle))} ${place(Math.sin(angle))}`;
  });
  return points.join(' ');
}

function png(drawing: string, size: number): Promise<Uint8Array> {
  return sharp(Buffer.from(drawing))
    .resize(size)
    .png({ palette: true, colors: 64, effort: 10 })
    .toBuffer();
}

async function writeIcons(): Promise<void> {
  for (const [name, bytes] of Object.entries(await icons())) {
    await writeWhole(join(folder, name), bytes);
    process.stdout.write(`public/${name} ${bytes.length}\n`);
  }
}

if (import.meta.main) await writeIcons();
