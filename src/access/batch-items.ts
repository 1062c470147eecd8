import { GatewayError } from '../kernel/errors.js';
import type { OperationId } from '../upstream/contract/operations.js';
import { type RefusedItem, refusedItem } from '../upstream/upstream-error.js';

/** What a batch answered beside 200: the items that were done, and those that were not. */
interface BatchAnswer {
  readonly done: readonly { readonly id: string | undefined }[];
  readonly refused: readonly (RefusedItem & { readonly id?: string })[] | undefined;
}

/** @returns why each item of a batch was not done; nothing for those that were. */
export function itemErrors(operation: OperationId, answer: BatchAnswer): (id: string) => GatewayError | undefined {
  const done = new Set(answer.done.map(({ id }) => id));
  const refused = new Map(answer.refused?.map((item) => [item.id, item]));
  return (id) => {
    const refusal = refused.get(id);
    if (refusal !== undefined) return refusedItem(operation, refusal);
    if (done.has(id)) return undefined;
    const message = 'The upstream did not say whether this was done. Look at the records before you try again';
    return new GatewayError('OUTCOME_UNKNOWN', message, { operation, retryable: false });
  };
}
