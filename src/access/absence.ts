import { GatewayError } from '../kernel/errors.js';

/** The reseller named is not the caller's: to the viewer the same as one that does not exist. */
const NO_SUCH_RESELLER = 'CBC.99000037';
/** With `account_manager_ids`: a member that the organization does not know. He has no rows, and is no mistake of the viewer's. */
const INVALID_PARAMETER = 'CON.0100';

/**
 * What a read answers when upstream says in its own way that there is no such row: undefined, and nothing of how it was said,
 * or a row that does not exist would read otherwise than one out of sight.
 */
export async function orAbsent<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GatewayError && saysAbsent(error)) return undefined;
    throw error;
  }
}

const saysAbsent = ({ extensions: { code, upstreamCode, field } }: GatewayError): boolean =>
  code === 'NOT_FOUND' ||
  upstreamCode === NO_SUCH_RESELLER ||
  (upstreamCode === INVALID_PARAMETER && field === 'account_manager_ids');
