/** A stretch of an excerpt, and whether it is what was searched for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** Takes an excerpt of Pagefind apart, so that it can be shown as text and never as markup. */
export function stretchesOf(excerpt: string): Stretch[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((part) => {
      const match = /^<mark>(.*)<\/mark>$/s.exec(part);
      return { text: unescaped(match?.[1] ?? part), isMatch: match !== null };
    });
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
