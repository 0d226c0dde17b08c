/** The most bytes that a line may have, its end not counted (RFC 5545, 3.1). */
const longest = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** A property in as many lines as it takes; no character is torn, each line but the first begins with a space. */
export function folded(property: string): string {
  const encoder = new TextEncoder();
  const lines = [''];
  let bytes = 0;
  for (const character of property) {
    const size = encoder.encode(character).length;
    if (bytes + size > longest) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n');
}
