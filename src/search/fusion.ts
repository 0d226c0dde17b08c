import type { Match } from './engine.ts';

/** Several lists of matches as one: each text once, with its best score. */
export class Fusion {
  readonly #matches = new Map<string, Match>();

  get size(): number {
    return this.#matches.size;
  }

  add(matches: readonly Match[], weight = 1): this {
    for (const match of matches) {
      const score = match.score * weight;
      const known = this.#matches.get(match.id);
      if (!known || known.score < score) this.#matches.set(match.id, { ...match, score });
    }
    return this;
  }

  /** Raises the texts among some matches that are there already. */
  raise(matches: readonly Match[], factor: number): this {
    for (const { id } of matches) {
      const known = this.#matches.get(id);
      if (known) this.#matches.set(id, { ...known, score: known.score * factor });
    }
    return this;
  }

  /** All of them, best first. */
  inOrder(): Match[] {
    return [...this.#matches.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
}
