import { ask, forCallersOf, type Keys, keysInSight, type Policy } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';
import type { PagedOperationId } from '../../upstream/contract/operations.js';

export interface PackageQuestion {
  readonly language: string;
  readonly region?: string;
  readonly orderId?: string;
  readonly productId?: string;
  readonly productName?: string;
  readonly projectId?: string;
  readonly status?: string;
  readonly serviceTypes?: readonly string[];
}

export interface DeductionQuestion {
  readonly from: string;
  readonly to: string;
  readonly itemId?: string;
  readonly productId?: string;
  readonly resourceType?: string;
}

export interface ItemKey {
  readonly itemId: string;
  readonly language: string;
}

/** Asked with the customer's own credential, upstream answers what is the customer's own. */
const isOwn = ({ rows }: Scope): boolean => rows === 'SELF';

const ownList = <Question>(operation: PagedOperationId): Policy<Question, unknown> => ({
  narrow: forCallersOf(operation, (_scope, question) => ask(question)),
  sees: isOwn,
  seesAll: isOwn,
});

export const packagePolicy = ownList<PackageQuestion>('ListFreeResourceInfos');
export const deductionPolicy = ownList<DeductionQuestion>('ListFreeResourcesUsageRecords');

export const itemUsagePolicy: Policy<Keys<ItemKey>, unknown> = {
  narrow: keysInSight<ItemKey>('ListFreeResourceUsages', isOwn),
  sees: isOwn,
};
