/**
 * Does something with every item, with so many of them at once: each lane takes the next item when it
 * is free. After a failure nothing more is begun.
 * @returns what came of each, in the order of the items.
 * @throws the first failure, when nothing is under way any more.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  task: (item: Item, lane: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const failures: unknown[] = [];
  const run = async (_: unknown, lane: number) => {
    for (const [index, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[index] = await task(item, lane);
      } catch (failure) {
        failures.push(failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, run));
  if (failures.length > 0) throw failures[0];
  return results;
}
