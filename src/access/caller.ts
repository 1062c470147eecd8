import { createHash } from 'node:crypto';
import { GatewayError } from '../kernel/errors.js';
import type { OperationId } from '../upstream/contract/operations.js';
import type { CallOptions } from '../upstream/request.js';
import { isForCustomersOnly } from './policy.js';
import type { Session } from './session.js';

/** In whose name an operation is called: the partner's, or the customer's own. */
export interface Caller {
  readonly options: Pick<CallOptions, 'requestId' | 'token'>;
  /** Joins the key of every answer: what a customer's own credential fetched is shared with that credential alone. */
  readonly keyPart: { readonly own?: string };
}

/**
 * @param asCustomer for operations that answer partners and customers differently: a customer asks with its own credential.
 * @throws GatewayError `UPSTREAM_TOKEN_NEEDED` when the customer sent no token of its own.
 */
export function callerOf(session: Session, operation: OperationId, asCustomer = false): Caller {
  const { requestId, viewer, upstreamToken } = session;
  const isOwn = isForCustomersOnly(operation) || (asCustomer && viewer.party === 'CUSTOMER');
  if (!isOwn) return { options: { requestId }, keyPart: {} };
  if (upstreamToken === undefined) {
    const message = 'Only the customer may ask this of the upstream: send its own IAM token in X-Upstream-Token';
    throw new GatewayError('UPSTREAM_TOKEN_NEEDED', message, { operation });
  }
  const own = createHash('sha256')
    .update(`${viewer.customerId ?? ''} ${upstreamToken}`)
    .digest('base64url');
  return { options: { requestId, token: upstreamToken }, keyPart: { own } };
}
