import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { contentTypeOf } from './content-types.ts';
import { foundFile } from './found-file.ts';
import { headersFor, type ServedHeaders } from './served-headers.ts';

export interface ServedSite {
  folder: string;
  base: string;
  rules: readonly ServedHeaders[];
  /** Where former addresses lead to. */
  redirects: ReadonlyMap<string, string>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: Uint8Array | string;
}

/** A page that says that there is none: no page itself, even at its own address. */
const missingPage = '404.html';

/**
 * The answer of a static host to a request: the file, `304` where the reader has it already, the
 * address with its `/`, or the page of the address's language that says that there is no such page.
 */
export async function answerTo(request: IncomingMessage, site: ServedSite): Promise<Answer> {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { Allow: 'GET, HEAD' } };
  }
  const [path = ''] = url.split('?', 1);
  const headers = headersFor(path, site.rules);
  const found = foundFile(site.folder, site.base, path);
  if (found && 'movedTo' in found) {
    const Location = found.movedTo + url.slice(path.length);
    return { status: 301, headers: { ...headers, Location } };
  }
  const Location = found ? undefined : site.redirects.get(path);
  if (Location) return { status: 301, headers: { ...headers, Location } };
  const file = found?.file ?? missingPageOf(path, site);
  if (!file) return { status: 404, headers };

  const body = await readFile(file);
  const isMissing = basename(file) === missingPage;
  const ETag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isKnown = !isMissing && request.headers['if-none-match']?.includes(ETag);
  if (isKnown) return { status: 304, headers: { ...headers, ETag } };
  const described = {
    ...headers,
    ...(!isMissing && { ETag }),
    'Content-Type': contentTypeOf(file),
    'Content-Length': String(body.length),
  };
  return { status: isMissing ? 404 : 200, headers: described, ...(method === 'GET' && { body }) };
}

/** The missing page of the language that an address begins with, else that of all languages. */
function missingPageOf(path: string, { folder, base }: ServedSite): string | undefined {
  const [first = ''] = path.startsWith(base) ? path.slice(base.length).split('/') : [];
  const own = foundFile(folder, '/', `/${first}/${missingPage}`);
  if (own && 'file' in own) return own.file;
  const any = join(folder, missingPage);
  return existsSync(any) ? any : undefined;
}
