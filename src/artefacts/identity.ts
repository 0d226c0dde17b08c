import { v5 as uuid } from 'uuid';
import type { Site } from '../domain/content.ts';

/** Everything that this program names is named within this. */
const namespace = '6f2f7d3c-4e0b-5a58-9d0e-7b2f1c9a4e31';

/**
 * A name that no other thing has and that stays when addresses change (RFC 9562, version 5). It
 * follows from the edition and the day on which the site first appeared, so that a demonstration is
 * never taken for what it demonstrates, and not from the host that serves it.
 * @param parts what tells a thing from all others of the site.
 */
export function lastingName({ facts }: Site, ...parts: readonly string[]): string {
  return uuid(JSON.stringify([facts.edition, facts.published, ...parts]), namespace);
}
