import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

const project = join(import.meta.dirname, '../..');

test('while the site is written, search finds what the last build has indexed', async ({
  page,
}) => {
  // The server takes 20 seconds to begin, and minutes on a machine that does much else.
  test.setTimeout(300_000);
  const port = await freePort();
  const address = `http://localhost:${port}${sites.fixture.base}`;
  const server = spawn(process.execPath, ['src/build/dev.ts'], {
    cwd: project,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      KHAYT_ADDRESS: address,
      KHAYT_CACHE: '.cache/tests/dev',
      KHAYT_CONTENT: 'tests/fixtures/minimal/content',
      KHAYT_BUILT: sites.fixture.folder,
    },
  });
  try {
    const found = `${address}en/search/#q=fixture`;
    await expect(async () => {
      expect(server.exitCode).toBeNull();
      await page.goto(found);
    }).toPass({ timeout: 240_000 });

    const first = page.locator('.search__link').first();
    await expect(first).toHaveAttribute('href', new RegExp(`^${sites.fixture.base}en/`));
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill('SIGKILL')) await ended;
  }
});

/** A port that nothing uses. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, 'localhost', () => {
      const place = server.address();
      server.close(() => resolve(typeof place === 'object' && place ? place.port : 0));
    });
  });
}
