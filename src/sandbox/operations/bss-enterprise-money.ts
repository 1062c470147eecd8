import { Amount } from '../amount.js';
import { Refusal, type Operation, type SandboxAnswer, type SandboxRequest } from '../operation.js';
import { move, type Purse, type SubAccount } from '../world/enterprise.js';
import { isValidLine, type OwnAccount } from '../world/own-accounts.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, queryOf, wireTime } from './bss-answer.js';
import { enterpriseOf, once, subAccountOf } from './bss-enterprise.js';
import { centsOf, invalid } from './bss-filter.js';

/** What the master can give: one row of cash, or one for each credit line. */
export const showMultiAccountTransferAmount: Operation = (world, request) => {
  const query = queryOf<'ShowMultiAccountTransferAmount'>(request);
  const rows = pursesOf(enterpriseOf(world, request).account, query.balance_type, world.now);
  return ok<'ShowMultiAccountTransferAmount'>({
    total_count: rows.length,
    amount_infos: page(rows, query).map(({ available, ...row }) => ({ avail_transfer_amount: available, ...row })),
  });
};

/** What the master can take back from a sub-account: what of its gifts is unspent. */
export const listEnterpriseMultiAccount: Operation = (world, request) => {
  const query = queryOf<'ListEnterpriseMultiAccount'>(request);
  const subAccount = enterpriseOf(world, request).subAccount(query.sub_customer_id);
  if (subAccount === undefined) throw new Refusal('CBC.99000047', 'The account does not exist');
  const rows = pursesOf(subAccount.account, query.balance_type, world.now);
  return ok<'ListEnterpriseMultiAccount'>({
    total_count: rows.length,
    amount_infos: page(rows, query).map(({ available, ...row }) => ({ avail_retrieve_amount: available, ...row })),
  });
};

type BalanceType = 'BALANCE_TYPE_DEBIT' | 'BALANCE_TYPE_CREDIT';

function pursesOf({ balance, creditLines }: OwnAccount, type: BalanceType, now: Date) {
  const money = { measure_id: 1, currency: 'CNY' } as const;
  if (type === 'BALANCE_TYPE_DEBIT') return [{ available: new Amount(balance), ...money }];
  return creditLines.map((line) => ({
    available: new Amount(isValidLine(line, now.getTime()) ? line.balance : 0n),
    ...money,
    amount: new Amount(line.balance),
    credit_amount: new Amount(line.line),
    ...(line.expiresAt !== undefined && { expire_time: wireTime(line.expiresAt) }),
  }));
}

/** Gives a sub-account money of the master. */
export const updateSubEnterpriseAmount: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  return transfer(world, request, ({ account: to }) => ({ from: enterprise.account, to, tooLittle: 'CBC.99005003' }));
};

/** Takes unspent money of a sub-account back. */
export const reclaimSubEnterpriseAmount: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  return transfer(world, request, ({ account: from }) => ({ from, to: enterprise.account, tooLittle: 'CBC.99000043' }));
};

interface Sides {
  readonly from: OwnAccount;
  readonly to: OwnAccount;
  /** What an operation answers when there is too little to move. */
  readonly tooLittle: string;
}

/** Once for each `trans_id`; both operations take the same body. */
function transfer(world: World, request: SandboxRequest, sidesOf: (subAccount: SubAccount) => Sides): SandboxAnswer {
  const enterprise = enterpriseOf(world, request);
  const { customer_id, amount, trans_id, balance_type, expire_time } = bodyOf<'UpdateSubEnterpriseAmount'>(request);
  const cents = centsOf('amount', amount);
  const input = [request.operationId, customer_id, cents.toString(), balance_type, expire_time];
  once(enterprise, { id: trans_id, input }, (tradeId) => {
    const subAccount = subAccountOf(enterprise, customer_id);
    if (subAccount.isInCustody) throw new Refusal('CBC.99000043', 'The master pays for this sub-account itself');
    const { from, to, tooLittle } = sidesOf(subAccount);
    const purse = balance_type === 'BALANCE_TYPE_CREDIT' ? creditOf(from, expire_time, world.now) : cashOf(from);
    if (cents > purse.available) throw new Refusal(tooLittle, 'The balance is too low');
    move({ from, to, purse: purse.purse, cents, tradeId, at: world.now.getTime() });
    return tradeId;
  });
  return {};
}

interface Available {
  readonly purse: Purse;
  readonly available: bigint;
}

const cashOf = ({ balance }: OwnAccount): Available => ({ purse: 'CASH', available: balance });

/** @throws Refusal `CBC.7181` for a line that has run out. */
function creditOf({ creditLines }: OwnAccount, expireTime: string | undefined, now: Date): Available {
  const line = creditLines.find(({ expiresAt }) => secondOf(expiresAt) === secondOf(expireTime));
  if (line === undefined) throw invalid('expire_time', 'is that of no credit line');
  if (!isValidLine(line, now.getTime())) throw new Refusal('CBC.7181', 'The credit line has expired');
  return { purse: { until: line.expiresAt }, available: line.balance };
}

/** Lines are told apart by their expiry as the wire writes it. */
const secondOf = (time: number | string | undefined): string | undefined =>
  time ? wireTime(new Date(time).getTime()) : undefined;
