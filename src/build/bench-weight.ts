import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';

/** What a first visit to a page costs: brotli bytes of bodies, and how many there are. */
export interface Weight {
  /** The page and its stylesheets, before which no text is painted. */
  firstPaint: number;
  total: number;
  script: number;
  requests: number;
}

/** Weighs what a browser fetches for a page until it asks for no more. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const page = await browser.newPage();
  const answers: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (answer) => {
    const type = answer.request().resourceType();
    answers.push(answer.body().then((body) => ({ type, bytes: sent(type, body) })));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bodies = await Promise.all(answers);
  await page.close();

  const sumOf = (...types: string[]) =>
    bodies.reduce((sum, { type, bytes }) => sum + (types.includes(type) ? bytes : 0), 0);
  return {
    firstPaint: sumOf('document', 'stylesheet'),
    total: bodies.reduce((sum, { bytes }) => sum + bytes, 0),
    script: sumOf('script'),
    requests: bodies.length,
  };
}

/** The bytes of a body as a server sends them: fonts and pictures are compressed already. */
function sent(type: string, body: Buffer): number {
  return type === 'font' || type === 'image' ? body.length : brotliCompressSync(body).length;
}
