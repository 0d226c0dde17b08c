/**
 * The specifiers that a source file imports: `import … from`, `import '…'`, `export … from`,
 * `import('…')` and `import('…').Type`, in TypeScript and in Astro components.
 */
export function importsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statement = /^\s*(?:import|export)\b(?:[^'";()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
  const expression = /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`$]+)['"`]/g;
  const inMarkup = /<script>\s*import\s*['"]([^'"]+)['"]/g;
  return [...new Set([statement, expression, inMarkup].flatMap((form) => groups(code, form)))];
}

/** Whether a source file imports something whose name is only known when it runs. */
export function hasComputedImport(source: string): boolean {
  return /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?(?:`[^`]*\$|[\w(])/.test(source);
}

/** The package that a specifier names (`@scope/name/part` → `@scope/name`), or `undefined` for a file. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function groups(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, group]) => group ?? '');
}
