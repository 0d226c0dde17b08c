/**
 * One spelling for the many in which an Arabic or Latin word is written, for comparing and finding:
 * compatibility forms (NFKC), no tashkeel, tatweel or direction controls, one alef, ya and
 * ta marbuta, Western digits, no case. Never for showing. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[ٱآأإٲٳ]/g, 'ا')
    .replace(/[ىیېے]/g, 'ي')
    .replace(/[کڪ]/g, 'ك')
    .replace(/[ةہھۃەۀ]/g, 'ه')
    .toLowerCase();
}

// Combining marks, tatweel, soft hyphens, zero-width and bidirectional controls.
const marks = /[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u061c]/gu;
