import { gunzipSync, gzipSync } from 'node:zlib';

/** What Pagefind writes for a page and reads back to show it. Its format is internal: a test opens one. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: Anchor[];
}

/** An element with an id, and how many words of the content stand before it. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

const signature = 'pagefind_dcd';

/**
 * Reads a fragment.
 * @throws when it has another form than the one that is known.
 */
export function fragmentIn(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString();
  const value: unknown = text.startsWith(signature) && JSON.parse(text.slice(signature.length));
  if (!isFragment(value)) throw new Error('Pagefind writes its fragments in another form.');
  return value;
}

/** A fragment as Pagefind would have written it. */
export function bytesOf(fragment: Fragment): Uint8Array {
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}

function isFragment(value: unknown): value is Fragment {
  const { url, content, word_count, filters, meta, anchors } = Object(value);
  const isForm =
    [url, content].every((text) => typeof text === 'string') &&
    typeof word_count === 'number' &&
    [filters, meta].every((record) => typeof record === 'object') &&
    Array.isArray(anchors);
  if (!isForm) return false;
  return anchors.every(
    ({ id, location }) => typeof id === 'string' && typeof location === 'number',
  );
}
