import { type Command, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { orNull } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type { Customer, CustomerBalances } from '../customer/customer.type.js';
import type { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { customerMovePolicy, indirectPartnerMovePolicy } from './account.policy.js';
import type { Account } from './account.type.js';
import type {
  CustomerMoveInput,
  CustomerMovePayload,
  IndirectPartnerMoveInput,
  IndirectPartnerMovePayload,
} from './account-move.type.js';

interface CustomerMove extends CustomerKey, Keyed {
  readonly amount: string;
}

/** Reads that money moved between a party and its customers shows in. */
const CHANGES: readonly ReadOperationId[] = [
  'ListCustomersBalancesDetail',
  'ListPartnerAccountChangeRecords',
  'ListPartnerAdjustRecords',
  'ListPartnerBalances',
];

const requestOf = ({ customerId, amount, ...owner }: CustomerMove) => ({
  body: { customer_id: customerId, amount, ...ownerParameter(owner) },
});

const ALLOCATE: Command<'UpdateCustomerAccountAmount', CustomerMove> = {
  operation: 'UpdateCustomerAccountAmount',
  policy: customerMovePolicy('UpdateCustomerAccountAmount'),
  request: requestOf,
  changes: CHANGES,
  about: ({ customerId }) => ({ customerId }),
};

const RECLAIM: Command<'ReclaimToPartnerAccount', CustomerMove> = {
  operation: 'ReclaimToPartnerAccount',
  policy: customerMovePolicy('ReclaimToPartnerAccount'),
  request: requestOf,
  changes: CHANGES,
  about: ({ customerId }) => ({ customerId }),
};

interface IndirectPartnerMove extends Keyed {
  readonly indirectPartnerId: string;
  readonly amount: string;
}

const resellerRequestOf = ({ indirectPartnerId, amount }: IndirectPartnerMove) => ({
  body: { indirect_partner_id: indirectPartnerId, amount },
});

const ALLOCATE_TO_RESELLER: Command<'UpdateIndirectPartnerAccount', IndirectPartnerMove> = {
  operation: 'UpdateIndirectPartnerAccount',
  policy: indirectPartnerMovePolicy('UpdateIndirectPartnerAccount'),
  request: resellerRequestOf,
  changes: CHANGES,
};

const RECLAIM_FROM_RESELLER: Command<'ReclaimIndirectPartnerAccount', IndirectPartnerMove> = {
  operation: 'ReclaimIndirectPartnerAccount',
  policy: indirectPartnerMovePolicy('ReclaimIndirectPartnerAccount'),
  request: resellerRequestOf,
  changes: CHANGES,
};

/** What the rules of a move are checked against. */
interface Reads {
  readonly customer: {
    one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null>;
    balances(customer: Customer): Promise<CustomerBalances | null>;
  };
  readonly account: { accounts(owner: Owner): Promise<Account[] | null> };
  readonly indirectPartner: { one(indirectPartnerId: string): Promise<IndirectPartner | null> };
}

/** Money between a party and those below it. */
export const accountCommands = (session: Session, load: Reads) => ({
  ...customerMoves(session, load),
  ...indirectPartnerMoves(session, load),
});

function customerMoves(session: Session, load: Reads) {
  const moveOf = ({ customerId, amount, idempotencyKey }: CustomerMoveInput): CustomerMove => {
    const { indirectPartnerId } = session.viewer;
    const [id = '', owner] = partsOrBareId('input.customerId', 'Customer', customerId, indirectPartnerId);
    return { customerId: id, ...ownerOf({ indirectPartnerId: owner }), amount, idempotencyKey };
  };
  return {
    async allocateToCustomer(input: CustomerMoveInput): Promise<CustomerMovePayload> {
      const move = moveOf(input);
      const { transfer_id } = await send(session, ALLOCATE, move, async () => {
        await adjustable(load, move);
        const payer = move.indirectPartnerId === undefined ? 'the partner' : 'the reseller';
        refuseOver((await rechargeAccount(load, move))?.available, move, payer);
      });
      return { transactionId: orNull(transfer_id), customerKey: move };
    },

    async reclaimFromCustomer(input: CustomerMoveInput): Promise<CustomerMovePayload> {
      const move = moveOf(input);
      const { trans_id } = await send(session, RECLAIM, move, async () => {
        const balances = await load.customer.balances(await adjustable(load, move));
        refuseOver(balances?.available, move, 'the customer');
      });
      return { transactionId: orNull(trans_id), customerKey: move };
    },
  };
}

function indirectPartnerMoves(session: Session, load: Reads) {
  const moveOf = ({ indirectPartnerId, amount, idempotencyKey }: IndirectPartnerMoveInput): IndirectPartnerMove => {
    const [id = ''] = partsOrBareId('input.indirectPartnerId', 'IndirectPartner', indirectPartnerId);
    return { indirectPartnerId: id, amount, idempotencyKey };
  };
  const known = async ({ indirectPartnerId }: IndirectPartnerMove) =>
    found(await load.indirectPartner.one(indirectPartnerId), 'IndirectPartner');
  return {
    async allocateToIndirectPartner(input: IndirectPartnerMoveInput): Promise<IndirectPartnerMovePayload> {
      const move = moveOf(input);
      const { transfer_id } = await send(session, ALLOCATE_TO_RESELLER, move, async () => {
        await known(move);
        refuseOver((await rechargeAccount(load, {}))?.available, move, 'the partner');
      });
      return { transactionId: orNull(transfer_id), indirectPartnerId: move.indirectPartnerId };
    },

    async reclaimFromIndirectPartner(input: IndirectPartnerMoveInput): Promise<IndirectPartnerMovePayload> {
      const move = moveOf(input);
      const { trans_id } = await send(session, RECLAIM_FROM_RESELLER, move, async () => {
        await known(move);
        refuseOver((await rechargeAccount(load, move))?.amount, move, 'the reseller');
      });
      return { transactionId: orNull(trans_id), indirectPartnerId: move.indirectPartnerId };
    },
  };
}

const rechargeAccount = async (load: Reads, owner: Owner): Promise<Account | undefined> =>
  (await load.account.accounts(owner))?.find(({ kind }) => kind === 'RECHARGE');

/** @throws GatewayError for a customer out of sight, or one that pays Huawei Cloud itself. */
async function adjustable(load: Reads, { customerId, indirectPartnerId }: CustomerMove): Promise<Customer> {
  const customer = found(await load.customer.one(customerId, indirectPartnerId), 'Customer');
  if (customer.associationType !== 'REFERRAL') return customer;
  throw badInput(
    'input.customerId',
    'A referral customer has no money of the partner: only reseller-model customers do',
  );
}

/** Where the viewer may not see the balance upstream alone decides. @param payer for the message. */
function refuseOver(balance: Money | null | undefined, { amount }: Pick<CustomerMove, 'amount'>, payer: string): void {
  if (balance?.isLessThan(amount) !== true) return;
  const message = `The amount exceeds what ${payer} has available: take a smaller amount`;
  throw new GatewayError('INSUFFICIENT_BALANCE', message, { field: 'input.amount' });
}
