import type { Owner } from '../../src/access/owner.js';
import type { CustomerKey, Scope } from '../../src/access/scope.js';
import { CUSTOMERS, RESELLERS } from './viewers.js';

/**
 * Who sees what, written down as sets and without a look at the code under test: every (customer, owner) pair and every
 * owner of the small world of viewers.ts is in the set or it is not.
 */

const nameOf = ({ customerId, indirectPartnerId = 'partner' }: CustomerKey): string =>
  `${customerId} of ${indirectPartnerId}`;
const ownerName = ({ indirectPartnerId = 'partner' }: Owner): string => indirectPartnerId;

const OWNERS: readonly Owner[] = [{}, ...RESELLERS.map((indirectPartnerId) => ({ indirectPartnerId }))];
const EVERY_KEY: readonly CustomerKey[] = OWNERS.flatMap((owner) =>
  CUSTOMERS.map((customerId) => ({ customerId, ...owner })),
);

/** The keys a scope covers. */
function customersOf({ viewer, rows, customers, indirectPartnerIds }: Scope): readonly CustomerKey[] {
  const ownersOwn = EVERY_KEY.filter((key) => key.indirectPartnerId === viewer.indirectPartnerId);
  if (viewer.party === 'CUSTOMER') return ownersOwn.filter(({ customerId }) => customerId === viewer.customerId);
  const resellers = EVERY_KEY.filter((key) => key.indirectPartnerId !== undefined);
  const downTheChain = viewer.party === 'PARTNER' ? resellers : [];
  if (rows === 'PARTNER') return [...ownersOwn, ...downTheChain];
  return [
    ...ownersOwn.filter(({ customerId }) => customers.has(customerId)),
    ...downTheChain.filter(({ indirectPartnerId = '' }) => indirectPartnerIds.has(indirectPartnerId)),
  ];
}

const whole = ({ viewer, rows }: Scope): readonly Owner[] => {
  if (rows !== 'PARTNER') return [];
  return viewer.party === 'PARTNER' ? OWNERS : [{ indirectPartnerId: viewer.indirectPartnerId ?? 'none' }];
};

export const mayKnowCustomer = (scope: Scope, key: CustomerKey): boolean =>
  new Set(customersOf(scope).map(nameOf)).has(nameOf(key));

/** Whether all that belongs to this owner is in sight: its money, its quotas. */
export const mayKnowOwner = (scope: Scope, owner: Owner): boolean =>
  new Set(whole(scope).map(ownerName)).has(ownerName(owner));

export const mayKnowReseller = (scope: Scope, indirectPartnerId: string): boolean =>
  mayKnowOwner(scope, { indirectPartnerId }) ||
  (scope.viewer.party === 'PARTNER' && scope.rows !== 'PARTNER' && scope.indirectPartnerIds.has(indirectPartnerId)) ||
  (scope.viewer.party === 'INDIRECT_PARTNER' &&
    scope.viewer.indirectPartnerId === indirectPartnerId &&
    scope.indirectPartnerIds.has(indirectPartnerId));

/** Every customer key of the small world that a question may be about. */
export const keysMatching = (question: Partial<CustomerKey>): readonly CustomerKey[] =>
  EVERY_KEY.filter(
    (key) =>
      key.indirectPartnerId === question.indirectPartnerId &&
      (question.customerId === undefined || question.customerId === key.customerId),
  );
