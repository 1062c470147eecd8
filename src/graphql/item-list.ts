import { badInput } from '../kernel/errors.js';

/**
 * The things a list of ids names.
 *
 * @param itemOf may refuse an id: it is told the id's own path.
 * @throws GatewayError `BAD_USER_INPUT` for none at all, and for one that is named twice.
 */
export function distinctItems<Item>(
  field: string,
  ids: readonly string[],
  itemOf: (field: string, id: string) => Item,
): Item[] {
  if (ids.length === 0) throw badInput(field, `"${field}" must name at least one`);
  const known = new Set<string>();
  return ids.map((id, index) => {
    const path = `${field}.${String(index)}`;
    const item = itemOf(path, id);
    const name = JSON.stringify(item);
    if (known.has(name)) throw badInput(path, `"${path}" is named before: name each one once`);
    known.add(name);
    return item;
  });
}
