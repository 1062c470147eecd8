import { type Command, type Keyed, send } from '../../access/command.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { orNull } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import type { OperationId } from '../../upstream/contract/operations.js';
import type { Customer, CustomerBalances } from '../customer/customer.type.js';
import { customerMovePolicy } from './account.policy.js';
import type { Account, CustomerMoveInput, CustomerMovePayload } from './account.type.js';

interface CustomerMove extends CustomerKey, Keyed {
  readonly amount: string;
}

/** Reads that money moved between a party and its customers shows in. */
const CHANGES: readonly OperationId[] = [
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
};

const RECLAIM: Command<'ReclaimToPartnerAccount', CustomerMove> = {
  operation: 'ReclaimToPartnerAccount',
  policy: customerMovePolicy('ReclaimToPartnerAccount'),
  request: requestOf,
  changes: CHANGES,
};

/** What the rules of a move are checked against. */
interface Reads {
  readonly customer: {
    one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null>;
    balances(customer: Customer): Promise<CustomerBalances | null>;
  };
  readonly account: { accounts(owner: CustomerKey): Promise<Account[] | null> };
}

/** Money between a party and those below it. */
export function accountCommands(session: Session, load: Reads) {
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
        const accounts = await load.account.accounts(move);
        const payer = move.indirectPartnerId === undefined ? 'the partner' : 'the reseller';
        refuseOver(accounts?.find(({ kind }) => kind === 'RECHARGE')?.available, move, payer);
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
function refuseOver(balance: Money | null | undefined, { amount }: CustomerMove, payer: string): void {
  if (balance?.isLessThan(amount) !== true) return;
  const message = `The amount exceeds what ${payer} has available: take a smaller amount`;
  throw new GatewayError('INSUFFICIENT_BALANCE', message, { field: 'input.amount' });
}
