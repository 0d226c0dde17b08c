/** Items that follow each other and belong together. */
export interface Group<Item> {
  title: string;
  items: Item[];
}

/** A list in the groups that its order makes: neighbours of the same title stand together. */
export function grouped<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
): Group<Item>[] {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const title = titleOf(item);
    const last = groups.at(-1);
    if (last?.title === title) last.items.push(item);
    else groups.push({ title, items: [item] });
  }
  return groups;
}
