import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumsName } from '../artefacts/kit/checksums.ts';
import type { Content } from '../domain/content.ts';
import { basePath } from '../views/urls.ts';
import { verifyIndexName } from '../views/verify-page.ts';
import { headerFiles, hostHeaders, nginxHeaders, redirectFiles } from './header-files.ts';
import { filesOf, isPage, manifestName } from './manifest.ts';
import { contentPolicy, headerRules } from './policy.ts';
import { hostRedirects, nginxRedirects, redirectsOf } from './redirects.ts';

const charset = '<meta charset="utf-8">';
const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy}">`;

/**
 * Gives every page its policy, before anything that it could load, and writes the files that tell
 * servers which headers to send.
 * @throws when a page does not name its encoding, after which the policy stands.
 */
export async function sealSite(folder: string, content: Content): Promise<void> {
  const { site } = content;
  for (const path of filesOf(folder).filter(isPage)) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!html.includes(charset)) throw new Error(`${path} has no ${charset}.`);
    await writeFile(join(folder, path), html.replace(charset, `${charset}${policy}`));
  }
  const [rules, base] = [headerRules(site, await namesIn(folder)), basePath(site)];
  await writeFile(join(folder, headerFiles.hosts), hostHeaders(rules, base));
  await writeFile(join(folder, headerFiles.nginx), nginxHeaders(rules, base));
  const redirects = redirectsOf(content);
  await writeFile(join(folder, redirectFiles.hosts), hostRedirects(redirects));
  await writeFile(join(folder, redirectFiles.nginx), nginxRedirects(redirects, base));
}

/** What stands at the root of a site or will, in order; a folder with a `/` at its end. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
  return [...names, manifestName, checksumsName, verifyIndexName].sort();
}
