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
