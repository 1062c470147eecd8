import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { toWireTime } from '../../graphql/scalars.js';
import type { Money } from '../../kernel/money.js';
import { accountPolicy, adjustmentPolicy, type AdjustmentQuestion } from './account.policy.js';
import {
  type Account,
  type AccountRow,
  adjustmentKind,
  type AdjustmentFilter,
  type AdjustmentRow,
  toAccount,
} from './account.type.js';

interface AccountsOfOwner extends Owner {
  readonly accounts: readonly AccountRow[];
}

const ACCOUNTS: RowReading<Owner, AccountsOfOwner> = {
  operation: 'ListPartnerBalances',
  policy: accountPolicy,
  // Money people act on: no older than a screen refresh.
  ttlSeconds: 10,
  fetch: async (upstream, question) => {
    const [owner = {}] = question.keys;
    const answer = await upstream.call('ListPartnerBalances', { query: ownerParameter(owner) });
    return [{ ...ownerOf(owner), accounts: answer.account_balances ?? [] }];
  },
  keyOf: ownerOf,
};

const ADJUSTMENTS: ListReading<'ListPartnerAdjustRecords', AdjustmentQuestion, AdjustmentRow> = {
  operation: 'ListPartnerAdjustRecords',
  policy: adjustmentPolicy,
  // People look here for what they have just done.
  ttlSeconds: 10,
  request: (question) => ({
    query: {
      ...ownerParameter(question),
      ...(question.targetId !== undefined && { customer_id: question.targetId }),
      ...(question.kind !== undefined && { operation_type: question.kind as never }),
      ...(question.from !== undefined && { operation_time_begin: question.from }),
      ...(question.to !== undefined && { operation_time_end: question.to }),
    },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

/** Everything the gateway reads about the money of partners and resellers, bound to one request. */
export function accountLoader(session: Session) {
  const readAccounts = rowReader(session, ACCOUNTS);
  const adjustments = listReader(session, ADJUSTMENTS);
  const accounts = async (owner: Owner): Promise<Account[] | null> =>
    (await readAccounts(ownerOf(owner)))?.accounts.map(toAccount) ?? null;
  return {
    accounts,

    /** The recharge account's amount; null when there is none in sight. */
    async balance(owner: Owner): Promise<Money | null> {
      return (await accounts(owner))?.find(({ kind }) => kind === 'RECHARGE')?.amount ?? null;
    },

    adjustments(filter: AdjustmentFilter, window: Window): Promise<Slice<AdjustmentRow>> {
      return adjustments.page(adjustmentQuestion(filter), window);
    },

    adjustmentsOf({ customerId, ...customer }: CustomerKey, window: Window): Promise<Slice<AdjustmentRow>> {
      return adjustments.page({ targetId: customerId, ...ownerOf(customer) }, window);
    },
  };
}

function adjustmentQuestion({ targetId, kind, from, to, indirectPartnerId }: AdjustmentFilter): AdjustmentQuestion {
  const reseller =
    indirectPartnerId == null
      ? undefined
      : partsOrBareId('filter.indirectPartnerId', 'IndirectPartner', indirectPartnerId)[0];
  return {
    ...(targetId != null && { targetId }),
    ...(kind != null && { kind: adjustmentKind.codeOf('filter.kind', kind) }),
    ...(from != null && { from: toWireTime(from) }),
    ...(to != null && { to: toWireTime(to) }),
    ...(reseller !== undefined && { indirectPartnerId: reseller }),
  };
}
