import { badInput, GatewayError } from '../kernel/errors.js';

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

/**
 * The rows that a list of ids names, each in a state that allows the change.
 *
 * @throws GatewayError `NOT_FOUND` for one out of sight, `INVALID_STATE` for another state; with the path of its id.
 */
export function requireStates(
  field: string,
  rows: readonly ({ readonly status: string } | null)[],
  allowed: ReadonlySet<string>,
): void {
  rows.forEach((row, index) => {
    const path = `${field}.${String(index)}`;
    if (row === null) throw new GatewayError('NOT_FOUND', `"${path}" names nothing in your scope`, { field: path });
    if (allowed.has(row.status)) return;
    const details = { field: path, state: row.status };
    throw new GatewayError('INVALID_STATE', `"${path}" is ${row.status}, which does not allow this`, details);
  });
}

/** The contract's limit on lists of ids; marks cannot check it where global ids are longer than the upstream's own. */
const MOST_IDS = 100;

/** @throws GatewayError `BAD_USER_INPUT` for more ids than one call takes. */
export function refuseTooMany(field: string, ids: readonly string[]): void {
  if (ids.length > MOST_IDS) throw badInput(field, `"${field}" takes at most ${String(MOST_IDS)} ids`);
}
