import { DAY, monthAt, type Calendar } from './calendar.js';
import { companyName, mobileNumber, personName } from './names.js';
import { entityId } from './organization-id.js';
import { RESELLER_IDS } from './organization-members.js';
import type { Random } from './random.js';
import { seedSubscriptions } from './subscription-seed.js';
import type { Subscription } from './subscriptions.js';

/** A customer of the partner or of one of its resellers; there may be 200,000. */
export interface Customer {
  readonly id: string;
  /** Account id of the partner or of the reseller the customer belongs to. */
  readonly ownerId: string;
  /** Milliseconds since 1970, whole seconds. */
  readonly associatedAt: number;
  associationType: '1' | '2';
  /** The association type of all that was billed: the clock stands still, so that a switch comes after it. */
  readonly billedAs: '1' | '2';
  /** Real name; only once verified. */
  name: string | undefined;
  readonly accountName: string;
  readonly mobile: string | undefined;
  readonly email: string | undefined;
  readonly label: string | undefined;
  /** -1 not verified, 0 in review, 1 rejected, 2 verified. */
  verifiedStatus: '-1' | '0' | '1' | '2';
  /** -1 not known, 0 a person, 1 an organisation. */
  customerType: -1 | 0 | 1;
  frozen: 0 | 1 | 2;
  readonly level: 'V0' | 'V1' | 'V2' | 'V3' | 'V4' | 'V5';
  /** The customer's number on the partner's own platform. */
  readonly platformId: string | undefined;
  /** What the pay-per-use services of the latest month cost is still owed. */
  readonly paysLate: boolean;
  /** What it buys every month. */
  readonly subscriptions: readonly Subscription[];
  /** Cents the customer can spend; 0 for referral customers, who have no account with the partner. */
  balance: bigint;
  /** Cents in arrears. */
  debt: bigint;
}

export const isResale = ({ associationType }: Customer): boolean => associationType === '2';
/** Whether what was billed was paid to the partner. */
export const wasResale = ({ billedAs }: Customer): boolean => billedAs === '2';

export interface CustomerOptions {
  readonly partnerId: string;
  readonly calendar: Calendar;
}

const LABELS = ['重点客户', '教育行业', '制造业', '互联网', '医疗健康', '续费提醒', '政企客户'] as const;
const YEARS_BACK = 3 * 365;

interface Beginning {
  readonly reseller?: number;
  readonly referral?: boolean;
  readonly cloudPond?: boolean;
}

/** What tests and examples count on whatever the seed: the first few customers of every kind of owner. */
const BEGINNINGS: readonly Beginning[] = [
  {},
  {},
  {},
  { cloudPond: true },
  { reseller: 0 },
  { reseller: 1 },
  { reseller: 2 },
  { referral: true },
  { reseller: 0, referral: true },
];

function pickOwner(random: Random, partnerId: string, beginning: Beginning | undefined): string {
  const drawn = random.next() < 0.2 ? random.int(0, RESELLER_IDS.length - 1) : undefined;
  const index = beginning === undefined ? drawn : beginning.reseller;
  return (index === undefined ? undefined : RESELLER_IDS[index]) ?? partnerId;
}

function pickCloudPond(random: Random, beginning: Beginning | undefined): boolean {
  const drawn = random.next() < 0.01;
  return beginning === undefined ? drawn : beginning.cloudPond === true;
}

function pickVerification(random: Random, fixed: boolean): Pick<Customer, 'verifiedStatus' | 'customerType'> {
  const enterprise = random.next() < 0.85 ? 1 : 0;
  const draw = random.next();
  if (fixed) return { verifiedStatus: '2', customerType: 1 };
  if (draw < 0.92) return { verifiedStatus: '2', customerType: enterprise };
  if (draw < 0.95) return { verifiedStatus: '0', customerType: enterprise };
  if (draw < 0.97) return { verifiedStatus: '1', customerType: enterprise };
  return { verifiedStatus: '-1', customerType: -1 };
}

function pickFrozen(random: Random, fixed: boolean): Customer['frozen'] {
  const draw = random.next();
  if (fixed || draw < 0.9) return 0;
  return draw < 0.97 ? 1 : 2;
}

const maybe = <T>(random: Random, share: number, value: T): T | undefined =>
  random.next() < share ? value : undefined;

const pickMobile = (random: Random, fixed: boolean): string | undefined =>
  maybe(random, fixed ? 1 : 0.95, mobileNumber(random));

function seedCustomer(serial: number, random: Random, { partnerId, calendar }: CustomerOptions): Customer {
  const beginning = BEGINNINGS[serial - 1];
  const fixed = beginning !== undefined;
  const ownerId = pickOwner(random, partnerId, beginning);
  const referral = random.next() < 0.3;
  const verification = pickVerification(random, fixed);
  const { name, word } = verification.customerType === 0 ? personName(random) : companyName(random);
  const accountName = `hw_${word}${1000 + serial}`;
  const associationType = (fixed ? beginning.referral === true : referral) ? '1' : '2';
  const age = fixed ? YEARS_BACK - serial : random.next() * YEARS_BACK;
  const associatedAt = Math.floor((calendar.now.getTime() - (2 + age) * DAY) / 1000) * 1000;
  const hasCloudPond = pickCloudPond(random, beginning);
  const subscriptions = seedSubscriptions(random, { from: monthAt(associatedAt) + 1, calendar, hasCloudPond });
  return {
    id: entityId('c', serial),
    ownerId,
    associatedAt,
    associationType,
    billedAs: associationType,
    name: verification.verifiedStatus === '2' ? name : undefined,
    accountName,
    mobile: pickMobile(random, fixed),
    email: maybe(random, 0.9, `${accountName}@${word}.example`),
    label: maybe(random, 0.6, random.pick(LABELS)),
    ...verification,
    frozen: pickFrozen(random, fixed),
    level: random.pick(['V0', 'V0', 'V0', 'V1', 'V1', 'V2', 'V3', 'V4', 'V5']),
    platformId: maybe(random, 0.5, `XC${serial.toString().padStart(8, '0')}`),
    // A refund would leave money on an account in arrears.
    paysLate: random.next() < 0.06 && !fixed && subscriptions.every(({ until }) => until === undefined),
    subscriptions,
    balance: 0n,
    debt: 0n,
  };
}

/** By id. */
export const seedCustomers = (count: number, random: Random, options: CustomerOptions): readonly Customer[] =>
  Array.from({ length: count }, (_, index) => seedCustomer(index + 1, random, options));

/** Finds customers by id and lists those of one owner. */
export class CustomerBook {
  readonly #all: Customer[];
  readonly #byId = new Map<string, Customer>();
  readonly #ofOwner = new Map<string, Customer[]>();
  /** Those whose association ended. */
  readonly #former = new Set<Customer>();

  /** @param seeded by id */
  constructor(partnerId: string, seeded: readonly Customer[]) {
    this.#all = [...seeded];
    for (const ownerId of [partnerId, ...RESELLER_IDS]) this.#ofOwner.set(ownerId, []);
    for (const customer of seeded) {
      this.#byId.set(customer.id, customer);
      this.#ofOwner.get(customer.ownerId)?.push(customer);
    }
    // Node's sort is stable: customers of the same second stay in the order of their ids.
    for (const own of this.#ofOwner.values()) own.sort((a, b) => b.associatedAt - a.associatedAt);
  }

  /** By id. */
  get all(): readonly Customer[] {
    return this.#all;
  }

  /** @param customer the newest of its owner, with the id after the last one. */
  add(customer: Customer): void {
    this.#all.push(customer);
    this.#byId.set(customer.id, customer);
    this.#ofOwner.get(customer.ownerId)?.unshift(customer);
  }

  get(id: string): Customer | undefined {
    return this.#byId.get(id);
  }

  /** The owner's customers, newest association first. */
  ofOwner(ownerId: string): readonly Customer[] {
    return this.#ofOwner.get(ownerId) ?? [];
  }

  /** The customer, when it is one of the owner's; nothing tells others apart from unknown ones. */
  oneOf(ownerId: string, id: string): Customer | undefined {
    const customer = this.oneEverOf(ownerId, id);
    return customer !== undefined && this.isAssociated(customer) ? customer : undefined;
  }

  /** As {@link ofOwner}, and then those that left: what was billed to them is still told. */
  everOf(ownerId: string): readonly Customer[] {
    return [...this.ofOwner(ownerId), ...[...this.#former].filter((customer) => customer.ownerId === ownerId)];
  }

  oneEverOf(ownerId: string, id: string): Customer | undefined {
    const customer = this.get(id);
    return customer?.ownerId === ownerId ? customer : undefined;
  }

  isAssociated(customer: Customer): boolean {
    return !this.#former.has(customer);
  }

  /** Its association ends. */
  leave(customer: Customer): void {
    const own = this.#ofOwner.get(customer.ownerId) ?? [];
    own.splice(own.indexOf(customer), 1);
    this.#former.add(customer);
  }
}
