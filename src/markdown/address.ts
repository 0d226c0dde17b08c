/** Where an address leads: out of the site, to another page of it, or to a heading of the same page. */
export type Destination = 'outside' | 'page' | 'heading';

/**
 * Where an address that an editor wrote leads, or `undefined` where it may not be written. An
 * allow-list: `https://` with a plain host, `mailto:`, `/networks/jordan/`, `#heading`. Everything
 * else is refused: other schemes however they are spelt or coded, `//host`, user names before a
 * host, hosts that mix alphabets to look like another, spaces, controls and backslashes.
 */
export function destinationOf(address: string): Destination | undefined {
  if (unsafe.test(address)) return undefined;
  if (/^#[^#]+$/.test(address)) return 'heading';
  if (/^\/(?!\/)/.test(address)) return 'page';
  if (/^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return 'outside';
  const host = /^https:\/\/([^/?#]*)/.exec(address)?.[1];
  return host && isPlainHost(host) ? 'outside' : undefined;
}

// Spaces, controls, invisible and direction-changing characters, backslashes.
const unsafe = /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u;

/**
 * A host of at least two labels, each in one alphabet: a mixed or coded one can look like another's.
 * One whose last label begins with a digit is no name: browsers read `127.1` and `0x7f.1` as numbers.
 */
function isPlainHost(host: string): boolean {
  const labels = host.replace(/:\d{1,5}$/, '').split('.');
  const isName = labels.length > 1 && /^\p{L}/u.test(labels.at(-1) ?? '');
  return isName && labels.every((label) => plainLabel.test(label));
}

const plainLabel = /^(?!xn--)(?:[a-z0-9-]+|[\p{Script=Arabic}\d-]+)$/iu;
