/** Headers that a host adds to the answers whose path a rule matches. */
export interface ServedHeaders {
  matches: (path: string) => boolean;
  headers: readonly (readonly [name: string, value: string])[];
}

/**
 * The rules of a `_headers` file as Netlify and Cloudflare Pages read it: a line with a path, in
 * which `*` stands for anything, then indented lines with a header each.
 * @throws when a line is neither.
 */
export function servedHeadersIn(text: string): ServedHeaders[] {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of lines) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name && value && rules.length) rules.at(-1)?.headers.push([name, value]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else throw new Error(`_headers has a line that is neither a path nor a header: ${line}`);
  }
  return rules.map(({ path, headers }) => ({ matches: matcherOf(path), headers }));
}

/** The headers of a path: what all rules that match it say, values of one name joined as hosts do. */
export function headersFor(path: string, rules: readonly ServedHeaders[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules.flatMap((rule) => (rule.matches(path) ? rule.headers : []))) {
    headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

function matcherOf(path: string): (path: string) => boolean {
  const parts = path.split('*').map((part) => RegExp.escape(part));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 's');
  return (candidate) => pattern.test(candidate);
}
