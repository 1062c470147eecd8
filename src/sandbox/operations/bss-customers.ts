import { Amount, sum } from '../amount.js';
import { Refusal, type Operation } from '../operation.js';
import { cycleName, monthAt } from '../world/calendar.js';
import { isResale, type Customer } from '../world/customers.js';
import { isValidLine } from '../world/own-accounts.js';
import { scramble } from '../world/subscriptions.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, page, wireTime, type BodyOf, type RowOf } from './bss-answer.js';
import { contains, is, isWithin, ownerOf } from './bss-filter.js';

/** Newest association first. */
export const listSubCustomers: Operation = (world, request) => {
  const body = bodyOf<'ListSubCustomers'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  const found = candidates(world, ownerId, body.customer_id).filter((customer) => matches(customer, body));
  return ok<'ListSubCustomers'>({
    customer_infos: page(found, body).map((customer) => customerInfo(world, customer)),
    count: found.length,
  });
};

/** By id when one is given, so that the list is not walked for one row. */
function candidates({ customers }: World, ownerId: string, id: string | undefined): readonly Customer[] {
  if (id === undefined || id === '') return customers.ofOwner(ownerId);
  const one = customers.oneOf(ownerId, id);
  return one === undefined ? [] : [one];
}

const matches = (customer: Customer, body: BodyOf<'ListSubCustomers'>): boolean =>
  is(body.association_type, customer.associationType) &&
  contains(body.account_name, customer.accountName) &&
  contains(body.customer, customer.name) &&
  contains(body.label, customer.label) &&
  isWithin(customer.associatedAt, body.associated_on_begin, body.associated_on_end);

function customerInfo(
  { organization }: World,
  { id, name, mobile, email, label, platformId, ...customer }: Customer,
): RowOf<'ListSubCustomers', 'customer_infos'> {
  const manager = organization.managerOf(id);
  return {
    ...(name !== undefined && { customer: name }),
    account_name: customer.accountName,
    customer_id: id,
    associated_on: wireTime(customer.associatedAt),
    association_type: customer.associationType,
    ...(label !== undefined && { label }),
    ...(mobile !== undefined && { telephone: mobile, country_code: '0086' }),
    verified_status: customer.verifiedStatus,
    customer_type: customer.customerType,
    is_frozen: customer.frozen,
    account_managers: manager === undefined ? [] : [{ account_name: manager.accountName }],
    ...(platformId !== undefined && { xaccount_id: platformId, xaccount_type: 'XINGCHEN_PLATFORM' }),
    customer_level: customer.level,
    ...(email !== undefined && { email }),
  };
}

/** Verified customers only, in the order of their ids whatever the order asked in; without a total. */
export const listSubCustomerNewTag: Operation = (world, request) => {
  const body = bodyOf<'ListSubCustomerNewTag'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  const ids = body.customer_ids ?? [];
  const asked = ids.length > 0 ? byId(world, ownerId, ids) : world.customers.ofOwner(ownerId);
  const tagged = asked.filter(({ verifiedStatus }) => verifiedStatus === '2');
  return ok<'ListSubCustomerNewTag'>({
    new_customer_tags: page(tagged, body).map((customer) => newCustomerTag(world, customer)),
  });
};

const NEW_FOR_MONTHS = 12;

function newCustomerTag(
  { calendar }: World,
  { id, associatedAt, level }: Customer,
): RowOf<'ListSubCustomerNewTag', 'new_customer_tags'> {
  const from = monthAt(associatedAt);
  const isNew = from + NEW_FOR_MONTHS > calendar.current;
  if (isNew && level === 'V0') {
    return { customer_id: id, customer_tag_type: 'SMB', new_customer_tag: 'UNDETERMINED' };
  }
  return {
    customer_id: id,
    customer_tag_type: 'SMB',
    new_customer_tag: isNew ? 'Y' : 'N',
    ...(isNew && { effective_time: cycleName(from), expire_time: cycleName(from + NEW_FOR_MONTHS - 1) }),
  };
}

/** The owner's customers among these; others are left out without a word. */
function byId({ customers }: World, ownerId: string, ids: readonly string[]): readonly Customer[] {
  return [...new Set(ids)].sort().flatMap((id) => customers.oneOf(ownerId, id) ?? []);
}

/** Resale customers only, others left out, and in an order of its own: answers are matched by id, not by position. */
export const listCustomersBalancesDetail: Operation = (world, request) => {
  const body = bodyOf<'ListCustomersBalancesDetail'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  const ids = body.customer_infos.map(({ customer_id }) => customer_id);
  const found = byId(world, ownerId, ids).filter(isResale);
  return ok<'ListCustomersBalancesDetail'>({
    customer_balances: found.sort(byHash).map(({ id, balance, debt }) => ({
      customer_id: id,
      debt_amount: new Amount(debt),
      amount: new Amount(balance),
      currency: 'CNY',
      measure_id: 1,
    })),
  });
};

const byHash = (a: Customer, b: Customer): number => hashOf(a) - hashOf(b);
const hashOf = ({ id }: Customer): number => scramble(Number(id.slice(-9)), 0);

/** For referral customers, who have an account of their own with Huawei Cloud. */
export const showCustomerAccountBalances: Operation = ({ customers, ownAccounts, now }, { caller }) => {
  const customer = customers.get(caller.accountId);
  if (customer === undefined || isResale(customer)) {
    throw new Refusal('CBC.99000049', 'A resold customer has no balance of its own');
  }
  const account = ownAccounts.of(customer);
  const lines = account.creditLines.filter((line) => isValidLine(line, now.getTime()));
  const row = (type: 1 | 2, cents: bigint) => ({
    account_id: `${type}${customer.id.slice(1)}`,
    account_type: type,
    amount: new Amount(cents),
    currency: 'CNY' as const,
    designated_amount: new Amount(0n),
    measure_id: 1 as const,
  });
  const credit = row(
    2,
    sum(lines, ({ balance }) => balance),
  );
  return ok<'ShowCustomerAccountBalances'>({
    account_balances: [
      row(1, account.balance),
      { ...credit, credit_amount: new Amount(sum(lines, ({ line }) => line)) },
    ],
    debt_amount: new Amount(0n),
    measure_id: 1,
    currency: 'CNY',
  });
};
