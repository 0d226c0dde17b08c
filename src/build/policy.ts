import type { Site } from '../domain/content.ts';
import { localeList } from '../i18n/locales.ts';
import { oneFileFolder } from '../views/download.ts';
import { basePath } from '../views/urls.ts';
import { verifyIndexName } from '../views/verify-page.ts';

type Headers = Record<string, string>;

/** Headers of every answer whose path, below the site's root, is `path` or begins with it before `*`. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/**
 * What a page may load and do: what the site itself serves, and nothing inline. The search engine
 * is WebAssembly. The one form that works without a script leads to a place on its own page, and its
 * field has no name, so that no word can be sent.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Who may show the site in a frame: nobody. A page cannot say so itself, only a header can. */
const framePolicy = "frame-ancestors 'none'";

/** What browsers let a page ask for and this site never does. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Pages and what stands beside them: asked for anew each time, sent again only when changed. */
const fresh = [
  '',
  'index.html',
  ...localeList.map((locale) => `${locale}/*`),
  'api/*',
  verifyIndexName,
];

/** Files whose names change with their content. */
const lasting = [
  '_astro/*',
  ...localeList.flatMap((locale) => [
    `pagefind/${locale}/fragment/*`,
    `pagefind/${locale}/index/*`,
  ]),
];

/** What pages elsewhere may show and read; nothing else of the site is lent to them. */
const lent = ['icons', 'api'];

/**
 * The headers of a site by path below its root; no header is set twice for one path.
 * @param names what stands at the root: files, and folders with a `/` at their end.
 */
export function headerRules(site: Site, names: readonly string[]): HeaderRule[] {
  const cached = (path: string, value: string) => ({ path, headers: { 'Cache-Control': value } });
  return onePerPath([
    { path: '*', headers: everywhere(site) },
    ...['', ...names].map(sharing),
    ...fresh.map((path) => cached(path, 'no-cache')),
    // The styles that stand in such a file are not the site's: it is to be taken home, not opened here.
    { path: `${oneFileFolder}/*`, headers: { 'Content-Disposition': 'attachment' } },
    ...lasting.map((path) => cached(path, 'public, max-age=31536000, immutable')),
  ]);
}

function onePerPath(rules: readonly HeaderRule[]): HeaderRule[] {
  const byPath = Map.groupBy(rules, ({ path }) => path);
  return Array.from(byPath, ([path, same]) => ({
    path,
    headers: Object.assign({}, ...same.map(({ headers }) => headers)),
  }));
}

/** Who may use what stands under a name at the root. */
function sharing(name: string): HeaderRule {
  const isFolder = name.endsWith('/');
  const isLent = isFolder && lent.includes(name.slice(0, -1));
  return {
    path: isFolder ? `${name}*` : name,
    headers: isLent
      ? { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }
      : { 'Cross-Origin-Resource-Policy': 'same-origin' },
  };
}

function everywhere(site: Site): Headers {
  const { address, edition } = site.facts;
  const ownsHost = address.startsWith('https:') && basePath(site) === '/';
  return {
    'Content-Security-Policy': `${contentPolicy}; ${framePolicy}`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
    ...(ownsHost && { 'Strict-Transport-Security': 'max-age=31536000' }),
    ...(edition === 'demonstration' && { 'X-Robots-Tag': 'noindex' }),
  };
}
