/** What the gate looks at. `embargo` is an instant with its offset, `withdrawn` a day. */
export interface ReleaseState {
  clearance: 'drafting' | 'in-clearance' | 'cleared';
  embargo?: string | undefined;
  withdrawn?: string | undefined;
  /** Whether it is told in at least one language. */
  isTold: boolean;
}

export type Edition = 'demonstration' | 'official';

/**
 * `published`: the whole entry; `notice`: a dated notice that it was withdrawn and nothing else;
 * `held`: no byte of it.
 */
export type Release = 'published' | 'notice' | 'held';

const released = {
  demonstration: ['in-clearance', 'cleared'],
  official: ['cleared'],
} as const satisfies Record<Edition, readonly ReleaseState['clearance'][]>;

/** Whether an edition shows only what has been cleared. */
export function needsClearance(edition: Edition): boolean {
  return !(released[edition] as readonly string[]).includes('in-clearance');
}

/**
 * The one gate (architecture decision 6): may this entry be built, in this edition, at this
 * instant? Holding wins over withdrawal: what was never public leaves no notice.
 * @param now the instant of the build, in milliseconds since 1970 (UTC).
 */
export function releaseOf(state: ReleaseState, edition: Edition, now: number): Release {
  const clearances: readonly string[] = released[edition];
  if (!clearances.includes(state.clearance)) return 'held';
  if (state.embargo && !(Date.parse(state.embargo) <= now)) return 'held';
  if (state.withdrawn) return 'notice';
  return state.isTold ? 'published' : 'held';
}
