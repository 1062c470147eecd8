import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { found, GatewayError } from '../../kernel/errors.js';
import type { IncentiveBill } from './incentive-bill.type.js';
import type {
  ConfirmIncentiveBillInput,
  ConfirmIncentiveBillPayload,
  SubmitIncentiveFeedbackInput,
  SubmitIncentiveFeedbackPayload,
} from './incentive-change.type.js';
import { organizationChange } from './incentive.policy.js';
import type { IncentiveDetail } from './incentive.type.js';

interface Confirmation extends Owner {
  readonly billId: string;
  readonly version: number;
}

/** With automatic payout on, a confirmed bill is applied for at once. */
const CONFIRM: Command<'ConfirmIncentiveBill', Confirmation> = {
  operation: 'ConfirmIncentiveBill',
  policy: organizationChange('ConfirmIncentiveBill'),
  request: ({ billId, version, ...owner }) => ({
    path: { id: billId },
    query: ownerParameter(owner),
    header: ifMatch(version),
  }),
  changes: [
    'ListIncentiveBills',
    'ListIncentiveDetails',
    'ListIncentiveEligibility',
    'ListPayoutApplications',
    'ShowIncentiveBill',
  ],
};

interface Feedback extends Owner, Keyed {
  readonly dataId: string;
  readonly text: string;
}

const FEEDBACK: Command<'CreateIncentiveFeedback', Feedback> = {
  operation: 'CreateIncentiveFeedback',
  policy: organizationChange('CreateIncentiveFeedback'),
  request: ({ dataId, text, ...owner }) => ({ path: { id: dataId }, query: ownerParameter(owner), body: { text } }),
  changes: ['ListIncentiveBills', 'ListIncentiveDetails', 'ShowIncentiveBill'],
};

/** What the rules are checked against. */
interface Reads {
  readonly incentive: {
    bill(billId: string): Promise<IncentiveBill | null>;
    detail(dataId: string): Promise<IncentiveDetail | null>;
  };
}

/** An estimate is no bill yet; what is confirmed already, by whomever, stays as it is. */
const CONFIRMABLE: ReadonlySet<string> = new Set(['PENDING_CONFIRMATION', 'ISSUING', 'ISSUED']);
/** One doubt at a time. */
const OPEN_TO_FEEDBACK: ReadonlySet<string> = new Set(['NONE', 'ANSWERED']);

/** Bills confirmed and rows doubted. */
export function incentiveCommands(session: Session, { incentive }: Reads) {
  const owner = ownerOf(session.viewer);
  return {
    async confirmBill({ billId: id, version }: ConfirmIncentiveBillInput): Promise<ConfirmIncentiveBillPayload> {
      const [billId = ''] = partsOrBareId('input.billId', 'IncentiveBill', id);
      await send(session, CONFIRM, { billId, version, ...owner }, async () => {
        const { status } = found(await incentive.bill(billId), 'IncentiveBill');
        refuseUnless(CONFIRMABLE, status, 'Only a bill that waits for confirmation can be confirmed');
      });
      return { billId };
    },

    async submitFeedback(input: SubmitIncentiveFeedbackInput): Promise<SubmitIncentiveFeedbackPayload> {
      const { detailId, text, idempotencyKey } = input;
      const [dataId = ''] = partsOrBareId('input.detailId', 'IncentiveDetail', detailId);
      await send(session, FEEDBACK, { dataId, text, idempotencyKey, ...owner }, async () => {
        const { feedbackState } = found(await incentive.detail(dataId), 'IncentiveDetail');
        refuseUnless(OPEN_TO_FEEDBACK, feedbackState, 'Earlier feedback on this row waits for its answer');
      });
      return { dataId };
    },
  };
}

/** A state that this schema does not list is left to upstream. @throws GatewayError `INVALID_STATE` */
function refuseUnless(allowed: ReadonlySet<string>, state: string, message: string): void {
  if (state !== 'UNKNOWN' && !allowed.has(state)) throw new GatewayError('INVALID_STATE', message, { state });
}
