import { ownerOf } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { reviewPolicy, statePolicy } from './real-name.policy.js';
import {
  type RealNameReview,
  type RealNameState,
  type ReviewRow,
  type StateRow,
  toReview,
  toState,
} from './real-name.type.js';

const keyOf = ({ customerId, ...row }: CustomerKey): CustomerKey => ({ customerId, ...ownerOf(row) });

const REVIEW: RowReading<CustomerKey, ReviewRow> = {
  operation: 'ShowRealnameAuthenticationReviewResult',
  policy: reviewPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const query = { customer_id: key.customerId };
        return { ...(await upstream.call('ShowRealnameAuthenticationReviewResult', { query })), ...key };
      }),
    ),
  keyOf,
};

const STATE: RowReading<CustomerKey, StateRow> = {
  operation: 'ShowRealNameAuthStatus',
  policy: statePolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(keys.map(async (key) => ({ ...(await upstream.call('ShowRealNameAuthStatus', {})), ...key }))),
  keyOf,
};

/** Where the verification of customers stands, bound to one request. */
export function realNameLoader(session: Session) {
  const readReview = rowReader(session, REVIEW);
  const readState = rowReader(session, STATE);
  return {
    async review(customer: CustomerKey): Promise<RealNameReview | null> {
      const row = await readReview(keyOf(customer));
      return row && toReview(row);
    },

    async state(customer: CustomerKey): Promise<RealNameState | null> {
      const row = await readState(keyOf(customer));
      return row && toState(row);
    },
  };
}
