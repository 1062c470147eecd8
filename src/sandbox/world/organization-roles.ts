import { entityId } from './organization-id.js';
import { PERMISSIONS } from './organization-permissions.js';

export interface Role {
  readonly id: string;
  /** Unique within one organization. */
  readonly code: string;
  readonly kind: 'PRESET' | 'CUSTOM';
  name: string;
  /** Implied items included. */
  permissionCodes: readonly string[];
  version: number;
}

export const ADMIN = 'ADMIN';
export const ACCOUNT_DIRECTOR = 'ACCOUNT_DIRECTOR';
export const ACCOUNT_MANAGER = 'ACCOUNT_MANAGER';
export const SALESPERSON = 'SALESPERSON';
export const SA_SPECIALIST = 'SA_SPECIALIST';

const EVERY_ITEM = PERMISSIONS.map(({ code }) => code);
const IMPLIED_ITEMS = PERMISSIONS.filter(({ implied }) => implied).map(({ code }) => code);

/** consumption, orders and resources of customers, but no coupons, quotas, partner bill or partner account; R-074: the resellers he holds. */
const CUSTOMER_ITEMS = [
  'BPC_ITEM_SUBCUSTSERV_010100',
  'BPC_ITEM_SUBCUSTSERV_010105',
  'BPC_ITEM_SUBCUSTSERV_060100',
  'BPC_ITEM_FINANCE_020100',
  'BPC_ITEM_FINANCE_020101',
  'BPC_ITEM_SALES_020100',
];

/** What the sales line does all day in the console (role table of the business rules). */
const SALES_ITEMS = [
  'CONSOLE_OPPORTUNITY_VIEW',
  'CONSOLE_SHARED_OPPORTUNITY_VIEW',
  'CONSOLE_INCENTIVE_DETAIL_VIEW',
  'CONSOLE_CUSTOMER_REPORT_VIEW',
  'CONSOLE_INVITATION_VIEW',
  'CONSOLE_ASSOCIATION_VIEW',
  'CONSOLE_CUSTOMER_PROFILE_VIEW',
  'CONSOLE_STATISTICS_VIEW',
  'CONSOLE_EXPORT',
];
const MANAGER_ITEMS = [
  ...SALES_ITEMS,
  'CONSOLE_OPPORTUNITY_WRITE',
  'CONSOLE_SHARED_OPPORTUNITY_WRITE',
  'CONSOLE_CUSTOMER_REPORT_WRITE',
  'CONSOLE_INVITATION_WRITE',
];

interface RoleDefinition {
  readonly code: string;
  readonly name: string;
  readonly items: readonly string[];
}

const PRESETS: readonly RoleDefinition[] = [
  { code: ADMIN, name: '系统管理员', items: EVERY_ITEM },
  {
    code: 'FINANCE',
    name: '财务',
    items: [
      'BPC_ITEM_VIEW_010100',
      'BPC_ITEM_SUBCUSTSERV_010100',
      'BPC_ITEM_SUBCUSTSERV_010500',
      'BPC_ITEM_SUBCUSTSERV_030100',
      'BPC_ITEM_SUBCUSTSERV_030102',
      'BPC_ITEM_SUBCUSTSERV_030200',
      'BPC_ITEM_FINANCE_020100',
      'BPC_ITEM_FINANCE_020101',
      'BPC_ITEM_FINANCE_040100',
      'BPC_ITEM_FINANCE_090100',
      'BPC_ITEM_SALES_020100',
      'CONSOLE_CUSTOMER_REVEAL',
      'CONSOLE_CUSTOMER_PROFILE_VIEW',
      'CONSOLE_INCENTIVE_DETAIL_VIEW',
      'CONSOLE_INCENTIVE_BILL_VIEW',
      'CONSOLE_INCENTIVE_CONFIRM',
      'CONSOLE_PAYOUT_VIEW',
      'CONSOLE_PAYOUT_APPLY',
      'CONSOLE_STATISTICS_VIEW',
      'CONSOLE_EXPORT',
    ],
  },
  { code: SA_SPECIALIST, name: 'SA专人', items: ['BPC_ITEM_SALES_040100', 'CONSOLE_SHARED_OPPORTUNITY_VIEW'] },
  {
    code: ACCOUNT_DIRECTOR,
    name: '客户经理主管',
    items: [...CUSTOMER_ITEMS, ...SALES_ITEMS, 'CONSOLE_MEMBER_VIEW', 'CONSOLE_CUSTOMER_REVEAL'],
  },
  {
    code: ACCOUNT_MANAGER,
    name: '客户经理',
    items: [...CUSTOMER_ITEMS, ...MANAGER_ITEMS, 'CONSOLE_CUSTOMER_REVEAL'],
  },
  { code: SALESPERSON, name: '业务员', items: [...CUSTOMER_ITEMS, ...MANAGER_ITEMS] },
];

/** The custom role of the seeded operator: coupons, but no bills and nothing unmasked. */
export const COUPON_DESK: RoleDefinition = {
  code: 'COUPON_DESK',
  name: '优惠券运营',
  items: [
    'BPC_ITEM_SUBCUSTSERV_010100',
    'BPC_ITEM_SUBCUSTSERV_030100',
    'BPC_ITEM_SUBCUSTSERV_030102',
    'BPC_ITEM_SUBCUSTSERV_030200',
  ],
};

/** Every role carries the implied items. */
export const withImplied = (items: readonly string[]): readonly string[] => [...new Set([...items, ...IMPLIED_ITEMS])];

const presetRole = ({ code, name, items }: RoleDefinition, index: number): Role => ({
  id: entityId('r', index + 1),
  code,
  name,
  kind: 'PRESET',
  permissionCodes: withImplied(items),
  version: 1,
});

/** The same in every organization; nothing changes them. */
export const PRESET_ROLES: readonly Role[] = PRESETS.map(presetRole);

export const customRole = (serial: number, { code, name, items }: RoleDefinition): Role => ({
  id: entityId('r', serial),
  code,
  name,
  kind: 'CUSTOM',
  permissionCodes: withImplied(items),
  version: 1,
});

/** Those who can hold customers; "salesperson" is the name of the account manager on order pages. */
export const holdsCustomers = (roleCodes: readonly string[]): boolean =>
  roleCodes.includes(ACCOUNT_MANAGER) || roleCodes.includes(SALESPERSON);

/** Why a role set cannot be; undefined if it can. */
export function roleConflictOf(roleCodes: readonly string[]): string | undefined {
  if (roleCodes.length < 1 || roleCodes.length > 3) return 'a member has one to three roles';
  if (roleCodes.includes(ADMIN) && roleCodes.length > 1) return `${ADMIN} stands alone`;
  if (roleCodes.includes(ACCOUNT_MANAGER) && roleCodes.includes(ACCOUNT_DIRECTOR)) {
    return `${ACCOUNT_MANAGER} and ${ACCOUNT_DIRECTOR} exclude each other`;
  }
  return undefined;
}

const ROW_SCOPED = new Set([ACCOUNT_DIRECTOR, ACCOUNT_MANAGER, SALESPERSON]);

/** Seen as a whole, never role by role: one role outside the sales line lifts the member to everything. */
export function rowScopeOf(roleCodes: readonly string[]): 'PARTNER' | 'TEAM' | 'OWN' {
  if (roleCodes.some((code) => !ROW_SCOPED.has(code))) return 'PARTNER';
  return roleCodes.includes(ACCOUNT_DIRECTOR) ? 'TEAM' : 'OWN';
}
