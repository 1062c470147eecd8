/** Items by a name of theirs, groups and items in order of appearance. */
export function groupsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    const group = byName.get(nameOf(item));
    if (group) group.push(item);
    else byName.set(nameOf(item), [item]);
  }
  return [...byName.values()];
}

/** Items in chunks of at most `size`, in their order. @param size Infinity for one chunk. */
export function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  if (items.length <= size) return [items];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
