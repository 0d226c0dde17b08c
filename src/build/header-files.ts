import type { HeaderRule } from './policy.ts';

/** The files that tell servers which headers to send, at the root of the built site. */
export const headerFiles = { hosts: '_headers', nginx: '_nginx-headers.conf' } as const;

/** The files that tell servers where former addresses lead to. */
export const redirectFiles = { hosts: '_redirects', nginx: '_nginx-redirects.conf' } as const;

/** The rules as Netlify and Cloudflare Pages read them. */
export function hostHeaders(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map(({ path, headers }) =>
      [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]
        .join('\n')
        .concat('\n'),
    )
    .join('\n');
}

/**
 * The rules as nginx reads them inside a `server` block. Headers of a `location` would replace all
 * others, so each is set once, with a value that follows from the path.
 */
export function nginxHeaders(rules: readonly HeaderRule[], base: string): string {
  const [everywhere, ...others] = rules;
  const files = [headerFiles, redirectFiles]
    .flatMap(Object.values<string>)
    .map(escaped)
    .join('|');
  const names = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))];
  return `# Include this file in the "server" block that serves ${base}
${names.map((name) => `set ${variable(name)} "";`).join('\n')}
${others
  .flatMap(({ path, headers }) =>
    Object.entries(headers).map(
      ([name, value]) =>
        `if ($uri ~ "^${pattern(`${base}${path}`)}") { set ${variable(name)} "${value}"; }`,
    ),
  )
  .join('\n')}
${names.map((name) => `add_header ${name} ${variable(name)};`).join('\n')}
${Object.entries(everywhere?.headers ?? {})
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
location ~ "^${escaped(base)}(${files})$" { return 404; }
`;
}

function variable(name: string): string {
  return `$khayt_${name.toLowerCase().replaceAll('-', '_')}`;
}

function pattern(path: string): string {
  return path.endsWith('*') ? escaped(path.slice(0, -1)) : `${escaped(path)}$`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
