/** What a file may not be called on Windows, with whatever ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Signs that a system keeps for itself, and those that are not seen. */
const forbidden = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;

const longest = 60;

/**
 * A title as the name of a file that every system takes: composed, short, cut between words,
 * without the signs that paths are written with and without a dot or a space at its end.
 */
export function fileNameOf(title: string, ending: string): string {
  const plain = title.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim();
  const short = cut(plain).replace(/[\s.،,؛;–—-]+$/u, '') || '_';
  return `${reserved.test(short) ? `${short}_` : short}.${ending}`;
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest);
  return text.slice(0, end > 0 ? end : longest);
}
