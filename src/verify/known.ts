import {
  type KnownFile,
  sumDigits,
  type VerifiedSubject,
  type VerifyIndex,
} from '../domain/verifying.ts';
import type { Locale } from '../i18n/locales.ts';

/** What is known of a file: what it belongs to, where it is offered now, and in which archive it stands. */
export interface Known {
  subject: VerifiedSubject;
  file: KnownFile;
  archive?: string | undefined;
}

/** The file of a sum: one that is offered by itself before one that stands in an archive. */
export function knownBy(sum: string, { subjects }: VerifyIndex): Known | undefined {
  const short = sum.slice(0, sumDigits);
  const places = subjects.flatMap((subject) =>
    subject.files.filter(([own]) => own === short).map((file) => ({ subject, file })),
  );
  const place = places.find(({ file }) => !file[3]) ?? places[0];
  if (!place) return undefined;
  const inOwn = places.find(({ subject, file }) => file[3] && subject === place.subject);
  return { ...place, archive: inOwn?.file[1] };
}

/** A text that has a code, and the language that it is in. */
export interface KnownText {
  subject: VerifiedSubject;
  told: Locale;
}

/** The texts of a code: one, but for a chance of one in millions. */
export function textsOf(code: string, { subjects }: VerifyIndex): KnownText[] {
  return subjects.flatMap((subject) =>
    (subject.codes ?? []).filter(([own]) => own === code).map(([, told]) => ({ subject, told })),
  );
}

/** The SHA-256 of bytes in hexadecimal digits, worked out by the browser. */
export async function sumOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
