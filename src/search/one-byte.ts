/** How far Arabic letters stand from those that ASCII has in the same order: U+0620 from U+0040. */
const distance = 0x0620 - 0x0040;

/**
 * A text with Arabic letters and those of ASCII exchanged, so that Arabic ones, which take two bytes,
 * are fetched as one. Doing it twice changes nothing.
 */
export function exchanged(text: string): string {
  return text.replace(/[\u0620-\u065f]|[\u0040-\u007f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code < 0x0620 ? code + distance : code - distance);
  });
}
