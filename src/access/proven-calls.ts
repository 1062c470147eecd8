import type { Permitted } from '../kernel/permitted.js';
import type { AnswerOf, OperationId, PagedOperationId, RequestOf, RowOf } from '../upstream/contract/operations.js';
import { readAll } from '../upstream/pages.js';
import type { Session } from './session.js';

/** Upstream calls on the strength of one permitted question. */
export interface ProvenCalls {
  call<Op extends OperationId>(operation: Op, request: RequestOf<Op>): Promise<AnswerOf<Op>>;
  /** Every row of a paged operation, page after page. */
  all<Op extends PagedOperationId>(operation: Op, request: RequestOf<Op>): Promise<readonly RowOf<Op>[]>;
}

export const provenCalls = (
  { upstream, requestId }: Pick<Session, 'upstream' | 'requestId'>,
  question: Permitted,
): ProvenCalls => ({
  call: (operation, request) => upstream.call(question, operation, request, { requestId }),
  all: async (operation, request) => (await readAll(upstream, question, operation, request, { requestId })).rows,
});
