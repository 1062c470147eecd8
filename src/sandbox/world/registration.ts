import type { Customer } from './customers.js';
import { entityId } from './organization-id.js';
import type { World } from './world.js';

/** What a partner says of a customer it creates. */
export interface Registration {
  readonly ownerId: string;
  readonly associationType: Customer['associationType'];
  /** Made up when there is none. */
  readonly accountName: string | undefined;
  readonly mobile: string | undefined;
  /** Undefined for who did not come from there. */
  readonly platformId: string | undefined;
}

/** How many customers may register with one phone. */
export const MOST_PER_PHONE = 3;

export const countWithPhone = ({ customers }: World, phone: string): number =>
  customers.all.filter(({ mobile }) => mobile === phone).length;

/** Whether a customer or a reseller signs in with this name. */
export const isNameTaken = ({ customers, resellers }: World, name: string): boolean =>
  customers.all.some(({ accountName }) => accountName === name) ||
  resellers.some(({ accountName }) => accountName === name);

/** Creates a customer and associates it at once; it is not verified and has nothing yet. */
export function register({ customers, organization, now }: World, registration: Registration): Customer {
  const serial = customers.all.length + 1;
  const { ownerId, associationType, accountName, mobile, platformId } = registration;
  const customer: Customer = {
    id: entityId('c', serial),
    ownerId,
    associatedAt: now.getTime(),
    associationType,
    billedAs: associationType,
    name: undefined,
    accountName: accountName ?? `hid_${serial.toString(36).padStart(8, '0')}`,
    mobile,
    email: undefined,
    label: undefined,
    verifiedStatus: '-1',
    customerType: -1,
    // In the reseller model an account starts frozen.
    frozen: associationType === '2' ? 1 : 0,
    level: 'V0',
    platformId,
    paysLate: false,
    subscriptions: [],
    balance: 0n,
    debt: 0n,
  };
  customers.add(customer);
  organization.addCustomer(customer);
  return customer;
}
