import type { Permitted } from '../kernel/permitted.js';
import type { AnswerOf, PagedOperationId, ReadOperationId, RequestOf, RowOf } from '../upstream/contract/operations.js';
import { readAll } from '../upstream/pages.js';
import type { Urgency } from '../upstream/request.js';
import { callerOf } from './caller.js';
import type { Session } from './session.js';

/** Upstream reads on the strength of one permitted question; what changes something goes through `send` alone. */
export interface ProvenCalls {
  call<Op extends ReadOperationId>(operation: Op, request: RequestOf<Op>): Promise<AnswerOf<Op>>;
  /** Every row of a paged operation, page after page. */
  all<Op extends PagedOperationId>(operation: Op, request: RequestOf<Op>): Promise<readonly RowOf<Op>[]>;
}

/** @param asCustomer as in `callerOf`. */
export const provenCalls = (
  session: Session,
  question: Permitted,
  urgency: Urgency,
  asCustomer?: boolean,
): ProvenCalls => ({
  call: (operation, request) => {
    const { options } = callerOf(session, operation, asCustomer);
    return session.upstream.call(question, operation, request, { ...options, urgency });
  },
  all: async (operation, request) => {
    const { options } = callerOf(session, operation, asCustomer);
    return (await readAll(session.upstream, question, operation, request, { ...options, urgency })).rows;
  },
});
