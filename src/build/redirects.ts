import { type Content, everyEntry } from '../domain/content.ts';
import { localeList } from '../i18n/locales.ts';
import { entryPath, pagePath } from '../views/urls.ts';

/** A former address and where it leads to, both from the server's root. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every former address of what may be seen, or was withdrawn, in every language. */
export function redirectsOf(content: Content): Redirect[] {
  const { site, withdrawals } = content;
  const entries = everyEntry(content).map(({ collection, id, facts }) => ({
    collection,
    id,
    redirects: facts.redirects,
  }));
  return localeList.flatMap((locale) =>
    [...entries, ...withdrawals].flatMap(({ collection, id, redirects }) =>
      redirects.map((address) => ({
        from: pagePath(site, locale, ...address.split('/').filter(Boolean)),
        to: entryPath(site, locale, collection, id),
      })),
    ),
  );
}

/** The redirects as Netlify and Cloudflare Pages read them. */
export function hostRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The redirects as nginx reads them inside a `server` block. */
export function nginxRedirects(redirects: readonly Redirect[], base: string): string {
  const rules = redirects.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((path) => `location = ${path} { return 301 ${to}; }\n`),
  );
  return `# Include this file in the "server" block that serves ${base}\n${rules.join('')}`;
}

/** The redirects of a `_redirects` file, by the path that leads on; hosts take it with and without its last slash. */
export function servedRedirectsIn(text: string): Map<string, string> {
  const rules = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return new Map(
    rules.flatMap((rule) => {
      const [from = '', to = ''] = rule.split(/\s+/);
      return [from, from.replace(/\/$/, '')].map((path) => [path, to] as const);
    }),
  );
}
