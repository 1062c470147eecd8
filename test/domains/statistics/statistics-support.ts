import { b, c } from '../../sandbox/world-support.js';

export type Amount = Readonly<Record<'amount', string>>;
export type Name = Readonly<Record<'masked' | 'revealed', string | null>>;

export interface Summary {
  readonly totalCount: number;
  readonly asOf: string | null;
  readonly totals: readonly { readonly amountDue: Amount }[];
  readonly nodes: readonly {
    readonly customerId: string;
    readonly customer: { readonly customerId: string } | null;
    readonly customerName: Name | null;
    readonly amountDue: Amount;
    readonly accountManagers: readonly { readonly memberId: string }[];
    readonly basisForSettlement: boolean;
  }[];
}

export const team = (...serials: readonly number[]) => serials.map((serial) => `m${String(serial).padStart(31, '0')}`);

type Sight = readonly [persona: string, wire: Readonly<Record<string, string | boolean | readonly string[]>>];

/** What each persona has in sight, in the words of the contract. */
const SIGHTS: readonly Sight[] = [
  ['administrator', {}],
  ['distributor', {}],
  ['finance', {}],
  ['director', { account_manager_ids: team(6, 7, 8, 9), windows: true }],
  ['director-2', { account_manager_ids: team(10, 11, 12, 13), windows: true }],
  ['account-manager', { account_manager_ids: team(6), windows: true }],
  ['account-manager-2', { account_manager_ids: team(10), windows: true }],
  ['salesperson', { account_manager_ids: team(14), windows: true }],
  ['reseller', { indirect_partner_id: b(1) }],
  ['reseller-account-manager', { indirect_partner_id: b(1), account_manager_ids: team(102), windows: true }],
];

const CUSTOMERS: Readonly<Record<string, Sight[1]>> = {
  customer: { customer_ids: [c(1)] },
  'referral-customer': { customer_ids: [c(8)] },
};

/** @param customers personas of customers that see something of their own. */
export const sightsOf = (customers: readonly string[]): readonly Sight[] => [
  ...SIGHTS,
  ...customers.map((name): Sight => [name, CUSTOMERS[name]!]),
];
