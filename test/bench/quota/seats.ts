import { RESELLER_IDS } from '../../../src/sandbox/world/organization-members.js';
import type { ScreenName } from './screens.js';

/** Some viewers of one kind, and how often each opens which screen, as weights. */
export interface Seat {
  readonly role: string;
  /** Claims of the people of this kind; viewers take turns being one of them. */
  readonly people: readonly Readonly<Record<string, unknown>>[];
  /** Of a hundred viewers. */
  readonly share: number;
  readonly screens: Readonly<Partial<Record<ScreenName, number>>>;
}

const idOf = (letter: string, serial: number): string => letter + String(serial).padStart(31, '0');
const member = (serial: number) => ({ party: 'PARTNER', member_id: idOf('m', serial) });
const resellersManager = (reseller: number, serial: number) => ({
  party: 'INDIRECT_PARTNER',
  indirect_partner_id: idOf('b', reseller),
  member_id: idOf('m', serial),
});
/** Own customers of the partner; the ninth is the master of an enterprise. */
const customer = (serial: number) => ({ party: 'CUSTOMER', customer_id: idOf('c', serial) });

/** Who works with the gateway on a usual day. Nobody opens what is not for him: every error counts. */
export const SEATS: readonly Seat[] = [
  {
    role: 'account manager',
    people: [6, 7, 8, 9, 10, 11, 12, 13].map(member),
    share: 40,
    screens: { customers: 4, customer360: 6, orderDesk: 2, expiry: 1 },
  },
  {
    role: 'director',
    people: [4, 5].map(member),
    share: 8,
    screens: { customers: 4, customer360: 3, orderDesk: 3, expiry: 1 },
  },
  {
    role: 'finance',
    people: [member(2)],
    share: 8,
    screens: { customers: 1, monthEnd: 3, statement: 4, customerBill: 2 },
  },
  { role: 'operator', people: [member(15)], share: 6, screens: { couponDesk: 4 } },
  {
    role: 'administrator',
    people: [{ ...member(1), master: true }],
    share: 6,
    screens: {
      customers: 2,
      customer360: 2,
      customerBill: 1,
      orderDesk: 2,
      couponDesk: 1,
      quote: 2,
      resellers: 1,
      statement: 1,
    },
  },
  {
    role: 'distributor',
    people: [{ party: 'PARTNER', master: true }],
    share: 6,
    screens: { resellers: 3, quotaTree: 2, statement: 1, monthEnd: 1, quote: 1 },
  },
  {
    role: 'reseller',
    people: RESELLER_IDS.map((id) => ({ party: 'INDIRECT_PARTNER', indirect_partner_id: id, master: true })),
    share: 6,
    screens: { customers: 3, customer360: 3, customerBill: 1 },
  },
  {
    role: 'reseller’s account manager',
    people: [1, 2, 3].flatMap((reseller) => [2, 3].map((index) => resellersManager(reseller, 100 * reseller + index))),
    share: 10,
    screens: { customers: 3, customer360: 3 },
  },
  {
    role: 'customer',
    people: Array.from({ length: 40 }, (_, index) => customer(index + 1)),
    share: 8,
    screens: { ownOrders: 1 },
  },
  { role: 'enterprise customer', people: [customer(9)], share: 2, screens: { enterprise: 3, ownOrders: 1 } },
];
