import { DAY, dayAt, dayName } from './calendar.js';
import type { Customer, CustomerBook } from './customers.js';
import { OpportunityBook, type ChargeMode, type NewOpportunity, type Opportunity } from './opportunities.js';
import { BUSINESS_SYSTEMS, INDUSTRIES, OPEN_STAGES, TYPES } from './opportunity-words.js';
import type { Assignment } from './organization-assignments.js';
import type { Organization } from './organization.js';
import type { Random } from './random.js';

/** What seeded opportunities are made of. */
interface Sources {
  readonly random: Random;
  readonly now: Date;
  readonly organization: Organization;
  readonly customers: CustomerBook;
}

/** Enough for several pages of a team, however many customers there are. */
const MOST_HELD = 30;
const MOST_FORMER = 5;
const MOST_OF_RESELLERS = 3;
/** Former periods are searched for in the oldest ones: there may be 300,000. */
const SEARCHED = 5000;

const PRODUCTS = ['弹性云服务器', '云数据库', '对象存储', '云容器引擎', '数据仓库', '内容分发网络', '云备份'] as const;
const CHARGE_MODES: readonly ChargeMode[] = ['PAY_PER_USE', 'YEARLY_MONTHLY', 'MIXED'];
const CLOUD_STATUSES = ['未上云', '部分业务在其他云', '测试环境已上云', '核心业务已上云'] as const;
const OPERATIONS = ['已约见技术负责人', '等待客户立项', '方案已提交', '需要测试资源支持'] as const;
const NOTES = ['与客户沟通了需求', '完成方案汇报', '测试通过', '进入商务流程', '客户预算调整'] as const;

const codeIn = (random: Random, words: Readonly<Record<string, string>>): string => random.pick(Object.keys(words));

/** What somebody of the sales line registers for a customer while he holds it. */
function register(
  book: OpportunityBook,
  { random, now }: Sources,
  customer: Customer,
  { managerId, from, to, ownerId }: Pick<Assignment, 'managerId' | 'from' | 'to'> & { readonly ownerId: string },
): Opportunity {
  const end = to ?? now.getTime();
  // Within the last 300 days of the period, in whole seconds.
  const start = Math.max(from, end - 300 * DAY);
  const createdAt = Math.floor((start + (end - start) * random.next()) / 1000) * 1000;
  const type = codeIn(random, TYPES);
  const drafted: NewOpportunity = {
    ownerId,
    customerId: customer.id,
    reportId: undefined,
    customerName: customer.name ?? customer.accountName,
    accountName: customer.accountName,
    indirectPartnerId: customer.ownerId === ownerId ? undefined : customer.ownerId,
    taskId: random.next() < 0.1 ? `t${random.int(1, 9999).toString().padStart(31, '0')}` : undefined,
    createdAt,
    accountManagerId: managerId,
    name: `${TYPES[type] ?? ''}项目${random.int(100, 999)}`,
    industry: codeIn(random, INDUSTRIES),
    businessSystem: codeIn(random, BUSINESS_SYSTEMS),
    type,
    isTestProject: random.next() < 0.15,
    isBiddingProject: random.next() < 0.2,
    cloudStatus: random.pick([undefined, ...CLOUD_STATUSES]),
    operation: random.pick([undefined, ...OPERATIONS]),
    estimatedAmount: BigInt(random.int(20_000, 90_000_000)),
    expectedCloseDate: dayName(dayAt(createdAt) + random.int(20, 300)),
    chargeMode: random.pick(CHARGE_MODES),
    products: PRODUCTS.slice(random.int(0, 2), random.int(3, PRODUCTS.length)),
    stage: 'IDENTIFIED',
    winProbability: random.int(1, 4) * 5,
  };
  const opportunity = book.add(drafted);
  work(book, random, opportunity, Math.min(end, createdAt + 120 * DAY));
  return opportunity;
}

/** Some entries of progress; a fourth of all opportunities come to an end. */
function work(book: OpportunityBook, random: Random, opportunity: Opportunity, end: number): void {
  const { createdAt, accountManagerId: authorId } = opportunity;
  const steps = random.int(0, OPEN_STAGES.length - 1);
  const outcome = random.next();
  const last = outcome < 0.15 ? 'WON' : outcome < 0.25 ? 'LOST' : undefined;
  const stages = [...OPEN_STAGES.slice(1, steps + 1), ...(last === undefined ? [] : ([last] as const))];
  stages.forEach((stage, index) => {
    book.addProgress(opportunity, {
      stage,
      winProbability: Math.min(95, 20 + 15 * index + random.int(0, 10)),
      technicalExchange: random.next() < 0.4 ? '与客户技术团队交流' : undefined,
      testDetails: stage === 'TESTING' ? '性能与可靠性测试' : undefined,
      text: random.pick(NOTES),
      authorId,
      at: Math.floor((createdAt + ((end - createdAt) * (index + 1)) / (stages.length + 1)) / 1000) * 1000,
    });
  });
}

/** Up to `most` former periods of each member. */
function formerPeriods({ organization }: Sources, most: number): ReadonlyMap<string, readonly Assignment[]> {
  const found = new Map<string, Assignment[]>();
  for (const period of organization.assignments.rows.slice(0, SEARCHED)) {
    const own = found.get(period.managerId) ?? [];
    if (period.to === undefined || period.subjectType !== 'CUSTOMER' || own.length >= most) continue;
    found.set(period.managerId, [...own, period]);
  }
  return found;
}

function* firstOf<Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let left = most;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}

/** Opportunities of everybody who holds customers: for those he holds, held, or that come with a reseller he holds. */
export function seedOpportunities(world: Omit<Sources, 'random'>, random: Random): OpportunityBook {
  const { organization, customers, now } = world;
  const sources: Sources = { organization, customers, now, random };
  const book = new OpportunityBook();
  const former = formerPeriods(sources, MOST_FORMER);
  for (const { id: managerId, ownerId } of organization.members.values()) {
    const registerFor = (customerId: string, { from, to }: Pick<Assignment, 'from' | 'to'>): void => {
      const customer = customers.get(customerId);
      if (customer === undefined) return;
      register(book, sources, customer, { managerId, ownerId, from: Math.max(from, customer.associatedAt), to });
    };
    for (const period of former.get(managerId) ?? []) registerFor(period.subjectId, period);
    for (const id of firstOf(organization.assignments.heldBy(managerId, 'CUSTOMER'), MOST_HELD)) {
      const period = organization.assignments.openOf(id);
      if (period !== undefined) registerFor(id, period);
    }
    for (const reseller of organization.assignments.heldBy(managerId, 'INDIRECT_PARTNER')) {
      const from = now.getTime() - 100 * DAY;
      for (const { id } of firstOf(customers.ofOwner(reseller), MOST_OF_RESELLERS))
        registerFor(id, { from, to: undefined });
    }
  }
  return book;
}
