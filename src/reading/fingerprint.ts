import { createHash } from 'node:crypto';
import type { Told } from '../domain/content.ts';
import { meaningOf, type Section } from '../domain/meaning.ts';

/** A section of a text, named by its heading, with the fingerprint of what it says. */
export interface PrintedSection extends Pick<Section, 'kind' | 'heading'> {
  fingerprint: string;
}

/** A text's fingerprints: of all that it says, and of each section in its order. */
export interface Fingerprints {
  whole: string;
  sections: PrintedSection[];
}

/**
 * The fingerprints of a telling: `v1:` and twelve hexadecimal digits. Two versions have the same
 * ones where they say the same, however they are laid out.
 */
export function fingerprintsOf(told: Told<object>): Fingerprints {
  const sections = meaningOf(told).map(({ kind, heading, meaning }) => ({
    kind,
    heading,
    fingerprint: fingerprintOf(meaning),
  }));
  return { whole: fingerprintOf(printsOf(sections).join()), sections };
}

/** The fingerprints of sections alone, as `facts.yaml` keeps them. */
export function printsOf(sections: readonly PrintedSection[]): string[] {
  return sections.map(({ fingerprint }) => fingerprint);
}

function fingerprintOf(text: string): string {
  return `v1:${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}
