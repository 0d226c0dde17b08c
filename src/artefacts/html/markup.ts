type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A text as it stands between tags or in quotation marks, in HTML and XML alike. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An element of HTML or XML; attributes without a value are left out. Without any content, not even
 * an empty one, it closes itself.
 * @param content markup, in which every text has been escaped.
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (content.length === 0) return `<${name}${said}/>`;
  return `<${name}${said}>${content.join('')}</${name}>`;
}
