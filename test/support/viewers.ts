import fc from 'fast-check';
import { type MemberRights, type Scope, scopeOfAccount, scopeOfMember } from '../../src/access/scope.js';
import type { Party, Viewer } from '../../src/kernel/viewer.js';
import { catalogue } from '../../src/upstream/contract/catalogue.js';

const PARTNER = 'a1';
export const RESELLERS = ['b1', 'b2', 'b3'] as const;
/** Ids of customers; the same id may be asked for under any owner, since ids come from clients. */
export const CUSTOMERS = ['c1', 'c2', 'c3', 'c4'] as const;
export const MEMBERS = ['m1', 'm2', 'm3'] as const;

/** What the preset account manager role holds. */
const MANAGER_ITEMS = [
  'BPC_ITEM_SUBCUSTSERV_010100',
  'BPC_ITEM_SUBCUSTSERV_010105',
  'BPC_ITEM_SUBCUSTSERV_060100',
  'BPC_ITEM_FINANCE_020100',
  'BPC_ITEM_FINANCE_020101',
];

/** Every permission item there is. */
export const ALL_ITEMS: readonly string[] = [
  ...new Set([
    ...Object.values(catalogue).flatMap(({ permissionItems }) => permissionItems),
    'CONSOLE_CUSTOMER_REVEAL',
  ]),
];

export const accountOf = (
  party: Party,
  ids: { readonly indirectPartnerId?: string; readonly customerId?: string } = {},
): Viewer => ({ party, partnerId: PARTNER, master: party !== 'CUSTOMER', ...ids });

/** @param indirectPartnerId the reseller whose member this is; absent for the partner's. */
export const memberOf = (memberId: string, indirectPartnerId?: string): Viewer => ({
  party: indirectPartnerId === undefined ? 'PARTNER' : 'INDIRECT_PARTNER',
  partnerId: PARTNER,
  memberId,
  master: false,
  ...(indirectPartnerId !== undefined && { indirectPartnerId }),
});

export const rightsOf = (rights: Partial<MemberRights> = {}): MemberRights => ({
  scope: 'OWN',
  role_codes: ['ACCOUNT_MANAGER'],
  permission_codes: MANAGER_ITEMS,
  account_manager_ids: [],
  customer_periods: [],
  indirect_partner_ids: [],
  ...rights,
});

/** As the organization writes a period: UTC text. */
export interface HeldTime {
  readonly from: string;
  readonly to?: string;
}

/** Customers held since the time given, until now. */
export const held = (ids: readonly string[], { from = '2026-01-01T00:00:00Z', ...period }: Partial<HeldTime> = {}) =>
  ids.map((customer_id) => ({ customer_id, from, ...period }));

/** The usual viewers, each as the scope that he gets. */
export const SCOPES = {
  partner: scopeOfAccount(accountOf('PARTNER')),
  finance: scopeOfMember(
    memberOf('m2'),
    rightsOf({ scope: 'PARTNER', role_codes: ['FINANCE'], permission_codes: ALL_ITEMS }),
  ),
  /** Of managers m2 and m3, who hold customers c1 and c2 and reseller b1. */
  director: scopeOfMember(
    memberOf('m1'),
    rightsOf({
      scope: 'TEAM',
      role_codes: ['ACCOUNT_DIRECTOR'],
      permission_codes: ALL_ITEMS,
      account_manager_ids: ['m2', 'm3'],
      customer_periods: held(['c1', 'c2']),
      indirect_partner_ids: ['b1'],
    }),
  ),
  /** Holds customer c1. */
  manager: scopeOfMember(memberOf('m2'), rightsOf({ account_manager_ids: ['m2'], customer_periods: held(['c1']) })),
  /** Holds reseller b1 and nothing else. */
  resellerKeeper: scopeOfMember(
    memberOf('m3'),
    rightsOf({ account_manager_ids: ['m3'], indirect_partner_ids: ['b1'], permission_codes: ALL_ITEMS }),
  ),
  idleManager: scopeOfMember(memberOf('m4'), rightsOf({ account_manager_ids: ['m4'] })),
  reseller: scopeOfAccount(accountOf('INDIRECT_PARTNER', { indirectPartnerId: 'b1' })),
  /** Holds the reseller's customer c3. */
  resellersManager: scopeOfMember(
    memberOf('m9', 'b1'),
    rightsOf({ account_manager_ids: ['m9'], customer_periods: held(['c3']), permission_codes: ALL_ITEMS }),
  ),
  customer: scopeOfAccount(accountOf('CUSTOMER', { customerId: 'c1' })),
  resellersCustomer: scopeOfAccount(accountOf('CUSTOMER', { customerId: 'c3', indirectPartnerId: 'b1' })),
} as const satisfies Readonly<Record<string, Scope>>;

/** A reseller, or the partner itself. */
export const anyOwner = fc
  .option(fc.constantFrom(...RESELLERS), { nil: undefined })
  .map((indirectPartnerId) => (indirectPartnerId === undefined ? {} : { indirectPartnerId }));

export const anyCustomerKey = fc
  .tuple(fc.constantFrom(...CUSTOMERS), anyOwner)
  .map(([customerId, owner]) => ({ customerId, ...owner }));

const anyRights: fc.Arbitrary<MemberRights> = fc.record({
  scope: fc.constantFrom('PARTNER', 'TEAM', 'OWN', 'GALAXY'),
  role_codes: fc.constant(['SOME_ROLE']),
  permission_codes: fc.oneof(fc.constant(ALL_ITEMS), fc.subarray([...ALL_ITEMS])),
  account_manager_ids: fc.subarray([...MEMBERS]),
  customer_periods: fc.subarray([...CUSTOMERS]).map((ids) => held(ids)),
  indirect_partner_ids: fc.subarray([...RESELLERS]),
});

const anyAccountScope = fc.oneof(
  fc.constant(SCOPES.partner),
  anyOwner
    .filter(({ indirectPartnerId }) => indirectPartnerId !== undefined)
    .map((owner) => scopeOfAccount(accountOf('INDIRECT_PARTNER', owner))),
  anyCustomerKey.map((key) => scopeOfAccount(accountOf('CUSTOMER', key))),
);

/** Any viewer of any party with any rights. */
export const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  anyAccountScope,
  fc
    .tuple(fc.constantFrom(...MEMBERS), anyOwner, anyRights)
    .map(([memberId, { indirectPartnerId }, rights]) => scopeOfMember(memberOf(memberId, indirectPartnerId), rights)),
);
