import { GatewayError } from '../kernel/errors.js';
import type { Permitted } from '../kernel/permitted.js';
import { descriptorOf, type OperationId } from '../upstream/contract/operations.js';
import type { Scope } from './scope.js';

/** Ask this (possibly narrower) question, answer with nothing, or refuse. */
export type Ruling<Question> =
  | { readonly verdict: 'ask'; readonly question: Question }
  /** An empty filter means "everyone" to the upstreams, so nothing is a verdict of its own. */
  | { readonly verdict: 'nothing' }
  | { readonly verdict: 'refuse'; readonly reason: string }
  /** The row is in sight, and this part of it is for its reseller to show. */
  | { readonly verdict: 'restrict' };

/** A question for rows by key. */
export interface Keys<Key> {
  readonly keys: readonly Key[];
}

/** Pure functions: no clock, no I/O, no GraphQL. The same scope and question always get the same ruling. */
export interface Policy<Question, Row> {
  /** Before the call: what may be asked of upstream. */
  narrow(scope: Scope, question: Question): Ruling<Question>;
  /** After the call: whether this row may be shown. Applied even where `narrow` already decided. */
  sees(scope: Scope, row: Row): boolean;
  /**
   * Whether upstream's answer to the narrowed question holds rows in sight only, so that its totals and pages may be
   * passed on. When it is missing or false the whole list is read and cut first: a total made before the cut would count
   * what the viewer may not see.
   */
  seesAll?(scope: Scope, question: Question): boolean;
}

export const ask = <Question>(question: Question): Ruling<Question> => ({ verdict: 'ask', question });
export const nothing: Ruling<never> = { verdict: 'nothing' };
export const restrict: Ruling<never> = { verdict: 'restrict' };
export const refuse = (reason: string): Ruling<never> => ({ verdict: 'refuse', reason });

/** Whether the viewer holds the function permission; a party's own account holds all of its party's. */
export const holds = (scope: Scope, ...items: readonly string[]): boolean => {
  const { permissions } = scope;
  return permissions === 'ALL' || items.some((item) => permissions.has(item));
};

/** Whether only a customer, with a credential of its own, may call this operation. */
export const isForCustomersOnly = (operation: OperationId): boolean =>
  !descriptorOf(operation).audience.some((kind) => kind === 'distributor' || kind === 'solution-provider');

/**
 * Why the viewer may not call the operation; undefined when he may. Customers may call what is theirs and what their party
 * is allowed to; of the partner's people any one of the operation's permission items is asked.
 */
function refusalToCall(scope: Scope, operation: OperationId): string | undefined {
  const { audience, permissionItems } = descriptorOf(operation);
  const isCustomers = audience.some((kind) => kind === 'customer' || kind === 'enterprise-master');
  if (scope.viewer.party === 'CUSTOMER') {
    return isCustomers || holds(scope, ...permissionItems) ? undefined : `${operation} is for partners`;
  }
  if (isForCustomersOnly(operation)) return `${operation} is for the customer itself, with its own credential`;
  return permissionItems.length === 0 || holds(scope, ...permissionItems)
    ? undefined
    : `${operation} needs one of the permission items ${permissionItems.join(', ')}`;
}

/** The usual start of `narrow`: the function permission first, then whatever the policy says of the rows. */
export const forCallersOf =
  <Question>(operation: OperationId, narrow: (scope: Scope, question: Question) => Ruling<Question>) =>
  (scope: Scope, question: Question): Ruling<Question> => {
    const refusal = refusalToCall(scope, operation);
    return refusal === undefined ? narrow(scope, question) : refuse(refusal);
  };

/** The usual `narrow` of rows by key: keys out of sight are dropped, and an empty list of ids is never sent. */
export const keysInSight = <Key>(
  operation: OperationId,
  sees: (scope: Scope, key: Key) => boolean,
): Policy<Keys<Key>, Key>['narrow'] =>
  forCallersOf(operation, (scope, { keys }) => {
    const inSight = keys.filter((key) => sees(scope, key));
    return inSight.length > 0 ? ask({ keys: inSight }) : nothing;
  });

/**
 * Applies a policy; the only maker of {@link Permitted}. Readers call it, and what else decides over data.
 *
 * @returns undefined when nothing is left to ask.
 * @throws GatewayError `FORBIDDEN`, with the reason, or `RESTRICTED`.
 */
export function permit<Question>(
  scope: Scope,
  policy: Pick<Policy<Question, never>, 'narrow'>,
  question: Question,
): Permitted<Question> | undefined {
  const ruling = policy.narrow(scope, question);
  switch (ruling.verdict) {
    case 'ask':
      return ruling.question as Permitted<Question>;
    case 'nothing':
      return undefined;
    case 'refuse':
      throw new GatewayError('FORBIDDEN', `Your role does not allow this: ${ruling.reason}`);
    case 'restrict':
      throw new GatewayError('RESTRICTED', 'Only the reseller of this customer can show this');
  }
}
