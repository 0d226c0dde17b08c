import { type Edition, needsClearance } from '../domain/release.ts';
import type { Tellings } from '../domain/telling.ts';
import { toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';

/** What an entry waits for: its writers, clearance, an entity's agreement to a text, or an instant. */
export type Wait =
  | { kind: 'writing' }
  /**
   * `agreed`: the entities that have agreed to every text as it is now. `isUnderWay`: somebody has
   * been asked, or the edition does not show it before.
   */
  | { kind: 'clearance'; agreed: string[]; isUnderWay: boolean }
  /** `lapsed`: the day of an agreement to a wording that is no longer the text's. */
  | { kind: 'agreement'; agency: string; language: Locale; lapsed?: string }
  | { kind: 'embargo'; until: string };

/** What waiting depends on, in an entry's facts. */
interface WaitingFacts {
  clearance: 'drafting' | 'in-clearance' | 'cleared';
  embargo?: string | undefined;
  signoffs: readonly { agency: string; language: Locale; on: string; text: string }[];
}

/**
 * What an entry waits for. Whoever has agreed to one of its texts is asked about each, and again
 * when a text no longer says what they agreed to.
 * @param prints the fingerprint of each text as it is now.
 */
export function waitsOf(
  facts: WaitingFacts,
  prints: Tellings<string>,
  edition: Edition,
  now: number,
): Wait[] {
  const { clearance, embargo, signoffs } = facts;
  const agencies = [...new Set(signoffs.map(({ agency }) => agency))];
  const agreements = agencies.flatMap((agency) =>
    toldIn(prints).flatMap((language): Wait[] => {
      const own = signoffs.filter((each) => each.agency === agency && each.language === language);
      if (own.some(({ text }) => text === prints[language])) return [];
      const lapsed = own
        .map(({ on }) => on)
        .sort()
        .at(-1);
      return [{ kind: 'agreement', agency, language, ...(lapsed && { lapsed }) }];
    }),
  );
  const waiting = agreements.map((wait) => 'agency' in wait && wait.agency);
  const agreed = agencies.filter((agency) => !waiting.includes(agency));
  const isUnderWay = needsClearance(edition) || agencies.length > 0;
  return [
    ...(clearance === 'drafting' ? [{ kind: 'writing' } as const] : []),
    ...(clearance === 'in-clearance' ? [{ kind: 'clearance', agreed, isUnderWay } as const] : []),
    ...agreements,
    ...(embargo && Date.parse(embargo) > now ? [{ kind: 'embargo', until: embargo } as const] : []),
  ];
}
