import { type Condition, type ConditionCode } from './associations.js';
import { isResale, type Customer } from './customers.js';
import { scramble } from './subscriptions.js';
import type { World } from './world.js';

const MESSAGES: Readonly<Record<ConditionCode, string>> = {
  NO_MEMBERS: '客户不是有独立核算成员的企业主账号',
  NOT_FROZEN: '客户账号未被手动冻结',
  NO_RESERVED_INSTANCE: '客户没有有效的预留实例',
  NO_SUPPORT_PLAN: '客户没有有效的支持计划',
  NO_SPECIAL_CONTRACT: '客户没有特殊合同',
  NO_ARREARS: '代售客户没有欠费',
};

/** Of the later customers one in 25 each has one of these. */
const RARE: Readonly<Partial<Record<ConditionCode, number>>> = {
  NO_RESERVED_INSTANCE: 11,
  NO_SUPPORT_PLAN: 12,
  NO_SPECIAL_CONTRACT: 13,
};
const FIRST_RARE = 20;

function hasRare({ id }: Customer, code: ConditionCode): boolean {
  const serial = Number(id.slice(-9));
  return serial >= FIRST_RARE && scramble(serial, 99) % 25 === RARE[code];
}

const HOLDS: Readonly<Record<ConditionCode, (world: World, customer: Customer) => boolean>> = {
  NO_MEMBERS: ({ enterprises }, { id }) => (enterprises.of(id)?.subAccounts.length ?? 0) === 0,
  // Who came since the world began is frozen because it is new.
  NOT_FROZEN: ({ now }, { frozen, associatedAt }) => frozen === 0 || associatedAt >= now.getTime(),
  NO_RESERVED_INSTANCE: (_world, customer) => !hasRare(customer, 'NO_RESERVED_INSTANCE'),
  NO_SUPPORT_PLAN: (_world, customer) => !hasRare(customer, 'NO_SUPPORT_PLAN'),
  NO_SPECIAL_CONTRACT: (_world, customer) => !hasRare(customer, 'NO_SPECIAL_CONTRACT'),
  NO_ARREARS: (_world, customer) => !isResale(customer) || customer.debt === 0n,
};

/** Every condition at once. */
export const conditionsOf = (world: World, customer: Customer): readonly Condition[] =>
  (Object.keys(HOLDS) as ConditionCode[]).map((code) => ({
    code,
    passed: HOLDS[code](world, customer),
    message: MESSAGES[code],
  }));
