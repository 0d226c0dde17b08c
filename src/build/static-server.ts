import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { answerTo, type ServedSite } from './answer.ts';
import { servedRedirectsIn } from './redirects.ts';
import { Refusal } from './refusal.ts';
import { servedHeadersIn } from './served-headers.ts';

export interface ServeOptions {
  folder: string;
  /** 0 for any port that is free. */
  port: number;
  /** The path at which the site stands; without it, the one of the address it was built for. */
  base?: string | undefined;
}

/** A site that is being served: its port and base path, and what ends it. */
export interface Serving {
  port: number;
  base: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site to this machine, with the headers that it asks its hosts for.
 * @throws a `Refusal` when there is no built site or the port is in use.
 */
export async function serve({ folder, port, base }: ServeOptions): Promise<Serving> {
  const site = await servedSite(resolve(folder), base);
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answerTo(request, site);
      response.writeHead(status, headers).end(body);
    } catch {
      // A build has just put another site in this one's place.
      response.writeHead(503).end();
    }
  });
  await listening(server, port);
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return { port: taken, base: site.base, close: () => closed(server) };
}

async function servedSite(folder: string, base: string | undefined): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Refusal(`There is no built site in ${folder}: run npm run build.`);
  }
  const textOf = async (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? await readFile(path, 'utf8') : undefined;
  };
  const manifest = await textOf('manifest.json');
  const builtFor = manifest && new URL(JSON.parse(manifest).address).pathname;
  return {
    folder,
    base: base ?? builtFor ?? '/',
    rules: servedHeadersIn((await textOf('_headers')) ?? ''),
    redirects: servedRedirectsIn((await textOf('_redirects')) ?? ''),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((fulfil, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Refusal(portInUse(port)) : error);
    });
    server.listen(port, 'localhost', fulfil);
  });
}

function portInUse(port: number): string {
  return `Port ${port} is in use: stop what uses it, or choose another one with PORT=${port + 1}.`;
}

function closed(server: Server): Promise<void> {
  return new Promise((fulfil) => {
    server.close(() => fulfil());
    server.closeAllConnections();
  });
}
