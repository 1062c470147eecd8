import type { Allowance } from '../cache/allowance.js';
import type { SingleFlight } from '../cache/single-flight.js';
import type { Viewer } from '../kernel/viewer.js';
import type { UpstreamClient } from '../upstream/client.js';
import type { OperationId } from '../upstream/contract/operations.js';
import type { Answers, Patience } from './answers.js';
import type { ChangeFeed } from './change-feed.js';
import type { Choices } from '../kernel/choices.js';
import type { Receipts } from '../cache/receipts.js';
import type { Scope } from './scope.js';
import type { Served } from './served.js';

/** What the process lends to every request. */
export interface Sources {
  readonly upstream: UpstreamClient;
  readonly answers: Answers;
  /** Changes under way, by their idempotency key. */
  readonly flights: SingleFlight;
  readonly receipts: Receipts;
  /** Personal texts a viewer may still see in full. */
  readonly reveals: Allowance;
  readonly changeFeed: Pick<ChangeFeed, 'follow' | 'position' | 'outdate'>;
  /** The time by which billing cycles are judged. */
  readonly clock: () => Date;
  readonly choices: Choices;
}

/** One request of one viewer: what every reader is bound to. */
export interface Session extends Sources {
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Where the request came from, for the audit trail. */
  readonly clientAddress: string;
  /** A customer's own IAM token, for what only the customer may ask. Goes to the upstream with its calls and nowhere else. */
  readonly upstreamToken?: string;
  readonly patience: Patience;
  readonly served: Served;
  /**
   * Before a sensitive act: passes with a fresh proof for this operation, and where nobody asks for one.
   *
   * @throws GatewayError `STEP_UP_REQUIRED`
   */
  requireStepUp(operation: OperationId): Promise<void>;
  /**
   * Worked out at the first read and then the same for the whole request, so that no answer mixes two scopes. A request
   * that never reads (bad input, introspection) costs no look at the organization.
   */
  scope(): Promise<Scope>;
}

/** The same request, but for what it reads: that is asked for, however new what is held may be. */
export const readingAnew = (session: Session): Session => ({
  ...session,
  patience: { ...session.patience, maxAge: 0 },
});
