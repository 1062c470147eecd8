import type { Customer } from './customers.js';
import { organizationTree, unitsOf } from './enterprise-units.js';
import { Enterprise, serialOf, subAccountId, type SubAccount } from './enterprise.js';
import { OwnAccount, type OwnAccounts } from './own-accounts.js';
import type { Random } from './random.js';

/** Of the companies with an account of their own, every fiftieth customer is the master of an enterprise. */
const isMaster = ({ id, associationType, customerType, verifiedStatus }: Customer): boolean =>
  associationType === '1' && customerType === 1 && verifiedStatus === '2' && serialOf(id) % 50 === 9;

/** Enterprises among the seeded customers, each made when it is first asked for. */
export class Enterprises {
  /** Customers that have opened enterprise projects. */
  readonly withProjects = new Set<string>();
  readonly #masters: ReadonlyMap<string, Customer>;
  readonly #byMaster = new Map<string, Enterprise>();

  constructor(
    customers: readonly Customer[],
    private readonly ownAccounts: OwnAccounts,
    private readonly random: Random,
  ) {
    this.#masters = new Map(customers.filter(isMaster).map((customer) => [customer.id, customer]));
  }

  isMaster(customerId: string): boolean {
    return this.#masters.has(customerId);
  }

  of(masterId: string): Enterprise | undefined {
    const known = this.#byMaster.get(masterId);
    const master = this.#masters.get(masterId);
    if (known !== undefined || master === undefined) return known;
    const enterprise = seedEnterprise(master, this.ownAccounts.of(master), this.random.fork(masterId));
    this.#byMaster.set(masterId, enterprise);
    return enterprise;
  }

  /** Those that were asked for: the others are as they began. */
  opened(): Iterable<Enterprise> {
    return this.#byMaster.values();
  }
}

interface Beginning {
  readonly name: string;
  readonly status?: SubAccount['status'];
  readonly isInCustody?: boolean;
}

const BEGINNINGS: readonly Beginning[] = [
  { name: '生产环境' },
  { name: '测试环境' },
  { name: '数据平台' },
  { name: '移动应用' },
  { name: '官网' },
  { name: '生产环境二期' },
  { name: '客服系统', isInCustody: true },
  { name: '财务系统' },
  { name: '备份', status: 102 },
  { name: '演示环境', status: 3 },
  { name: '旧官网', status: 4 },
  { name: '人工智能实验室' },
];

function seedEnterprise(master: Customer, account: OwnAccount, random: Random): Enterprise {
  const root = organizationTree(master.name ?? master.accountName, serialOf(master.id));
  const units = unitsOf(root);
  const subAccounts = BEGINNINGS.map(({ name, status = 1, isInCustody = false }, index): SubAccount => {
    const id = subAccountId(master.id, index + 1);
    return {
      id,
      accountName: `${master.accountName}_${(index + 1).toString().padStart(2, '0')}`,
      displayName: name,
      status,
      unitId: units[index % units.length]?.id ?? root.id,
      isInCustody,
      account: status === 1 && !isInCustody ? spentPart(id, index, random) : new OwnAccount(id, 0n),
    };
  });
  return new Enterprise(master.id, root, account, subAccounts);
}

/** What is left of the money the master has transferred; the first two had credit as well. */
function spentPart(id: string, index: number, random: Random): OwnAccount {
  const lines = index < 2 ? [{ line: 1_000_000n, balance: 640_050n, expiresAt: undefined }] : [];
  return new OwnAccount(id, BigInt(random.int(10_000, 900_000)), lines);
}
