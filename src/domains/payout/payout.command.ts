import type { Slice, Window } from '../../access/list-reader.js';
import { type Command, ifMatch, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type { EligibilityFacts, EligibilityRow } from '../incentive/incentive-eligibility.type.js';
import { payoutMethod } from '../incentive/incentive-words.type.js';
import type {
  AddPayoutInvoicesInput,
  AddPayoutInvoicesPayload,
  PayoutInvoiceInput,
  RequestPayoutInput,
  RequestPayoutPayload,
  SetAutoPayoutInput,
  SetAutoPayoutPayload,
  WithdrawPayoutInput,
  WithdrawPayoutPayload,
} from './payout-change.type.js';
import { invoiceKind } from './payout-parts.type.js';
import { payoutChange } from './payout.policy.js';
import { type PayoutWish, refuseUnpayable } from './payout.rules.js';
import type { AutoPayout, PayoutApplication } from './payout.type.js';

interface Request extends Owner, Keyed, PayoutWish {
  readonly currency?: string;
}

/** Reads that an application shows in. */
const CHANGES: readonly ReadOperationId[] = [
  'ListIncentiveBills',
  'ListIncentiveDetails',
  'ListIncentiveEligibility',
  'ListPayoutApplications',
  'ShowIncentiveBill',
  'ShowPayoutApplication',
];

const REQUEST: Command<'CreatePayoutApplication', Request> = {
  operation: 'CreatePayoutApplication',
  policy: payoutChange('CreatePayoutApplication'),
  request: ({ scope, ids, method, currency, ...owner }) => ({
    query: ownerParameter(owner),
    body: { scope, method: method as 'COUPON', ...(ids && { ids: [...ids] }), ...given({ currency }) },
  }),
  changes: CHANGES,
};

interface Change extends Owner, Keyed {
  readonly applicationId: string;
  readonly version: number;
}

interface Invoicing extends Change {
  readonly invoices: readonly PayoutInvoiceInput[];
}

const toWireInvoice = ({ kind, code, number, amount, issuedOn }: PayoutInvoiceInput) => ({
  kind: invoiceKind.codeOf('input.invoices.kind', kind) as 'DIGITAL',
  ...given({ code }),
  number,
  amount,
  issued_on: issuedOn,
});

const ADD_INVOICES: Command<'AddPayoutInvoices', Invoicing> = {
  operation: 'AddPayoutInvoices',
  policy: payoutChange('AddPayoutInvoices'),
  request: ({ applicationId, version, invoices, ...owner }) => ({
    path: { id: applicationId },
    query: ownerParameter(owner),
    header: ifMatch(version),
    body: { invoices: invoices.map(toWireInvoice) },
  }),
  changes: CHANGES,
};

const WITHDRAW: Command<'WithdrawPayoutApplication', Change> = {
  operation: 'WithdrawPayoutApplication',
  policy: payoutChange('WithdrawPayoutApplication'),
  request: ({ applicationId, version, ...owner }) => ({
    path: { id: applicationId },
    query: ownerParameter(owner),
    header: ifMatch(version),
  }),
  changes: CHANGES,
};

interface AutoPayoutChange extends Owner {
  readonly enabled: boolean;
  readonly method?: string;
  readonly version: number;
}

const SET_AUTO_PAYOUT: Command<'UpdateAutoPayout', AutoPayoutChange> = {
  operation: 'UpdateAutoPayout',
  policy: payoutChange('UpdateAutoPayout'),
  request: ({ enabled, method, version, ...owner }) => ({
    query: ownerParameter(owner),
    header: ifMatch(version),
    body: { enabled, ...(method !== undefined && { method: method as 'COUPON' }) },
  }),
  changes: ['ShowAutoPayout'],
};

/** What the partner may do to an application, and in which states; everything else is finance's. */
const STATES = {
  addInvoices: new Set(['PENDING_INVOICE']),
  withdraw: new Set(['PENDING_SUBMISSION', 'PROCESSING']),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** What the rules are checked against. */
interface Reads {
  readonly incentive: {
    eligibility(filter: object, window: Window): Promise<Slice<EligibilityRow, EligibilityFacts>>;
  };
  readonly payout: {
    one(applicationId: string): Promise<PayoutApplication | null>;
    autoPayout(): Promise<AutoPayout | null>;
  };
}

/** Rows that may be applied for: a few per period. */
const WHOLE: Window = { offset: 0, limit: 1000 };

/** Applications for payout, and what becomes of them from the partner's side. */
export function payoutCommands(session: Session, { incentive, payout }: Reads) {
  const owner = ownerOf(session.viewer);
  const inState = async (applicationId: string, action: keyof typeof STATES): Promise<void> => {
    const { state } = found(await payout.one(applicationId), 'PayoutApplication');
    if (state === 'UNKNOWN' || STATES[action].has(state)) return;
    throw new GatewayError('INVALID_STATE', 'The application is in a state that does not allow this', { state });
  };
  const applicationOf = (id: string): string => partsOrBareId('input.applicationId', 'PayoutApplication', id)[0] ?? '';
  return {
    async request(input: RequestPayoutInput): Promise<RequestPayoutPayload> {
      const request = { ...requestOf(input), ...owner };
      const { id } = await send(session, REQUEST, request, async () => {
        refuseUnpayable(request, await incentive.eligibility({}, WHOLE));
      });
      return { applicationId: id };
    },

    async addInvoices(input: AddPayoutInvoicesInput): Promise<AddPayoutInvoicesPayload> {
      const { version, invoices, idempotencyKey } = input;
      const applicationId = applicationOf(input.applicationId);
      await send(session, ADD_INVOICES, { applicationId, version, invoices, idempotencyKey, ...owner }, () =>
        inState(applicationId, 'addInvoices'),
      );
      return { applicationId };
    },

    async withdraw(input: WithdrawPayoutInput): Promise<WithdrawPayoutPayload> {
      const { version, idempotencyKey } = input;
      const applicationId = applicationOf(input.applicationId);
      await send(session, WITHDRAW, { applicationId, version, idempotencyKey, ...owner }, () =>
        inState(applicationId, 'withdraw'),
      );
      return { applicationId };
    },

    ...autoPayoutCommands(session, payout),
  };
}

function autoPayoutCommands(session: Session, payout: Pick<Reads['payout'], 'autoPayout'>) {
  const owner = ownerOf(session.viewer);
  return {
    async setAutoPayout({ enabled, method, version }: SetAutoPayoutInput): Promise<SetAutoPayoutPayload> {
      const chosen = method == null ? {} : { method: payoutMethod.codeOf('input.method', method) };
      await send(session, SET_AUTO_PAYOUT, { enabled, ...chosen, version, ...owner }, async () => {
        if (!enabled || method != null || (await payout.autoPayout())?.method != null) return;
        throw badInput('input.method', 'Automatic payout needs an option to pay by');
      });
      return { isChanged: true };
    },
  };
}

function requestOf({ scope, eligibilityIds, method, currency, idempotencyKey }: RequestPayoutInput): Request {
  if ((eligibilityIds != null) !== (scope === 'IDS')) {
    throw badInput('input.eligibilityIds', 'Name rows with the scope IDS, and with no other');
  }
  if (currency != null && scope === 'IDS') throw badInput('input.currency', 'The rows named have a currency already');
  return {
    ...{ scope, idempotencyKey },
    method: payoutMethod.codeOf('input.method', method),
    ...(eligibilityIds && { ids: [...new Set(eligibilityIds)].sort() }),
    ...given({ currency }),
  };
}
