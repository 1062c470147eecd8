import { DAY } from './calendar.js';
import type { Customer } from './customers.js';
import { companyName, mobileNumber, personName } from './names.js';
import { RESELLER_IDS } from './organization-members.js';
import { holdsCustomers, SA_SPECIALIST } from './organization-roles.js';
import type { Random } from './random.js';
import type { Content, Course, SharedOpportunity, SharedOpportunityBook, Status } from './shared-opportunities.js';
import { OFFERINGS } from './shared-opportunity-offerings.js';
import { workingDaysAfter } from './working-days.js';
import type { World } from './world.js';

/** How far one came by the time the world begins. */
interface Scene {
  readonly direction: SharedOpportunity['direction'];
  readonly status: Status;
  readonly daysAgo: number;
  readonly rejectReason?: string;
  readonly duplicateOf?: string;
  readonly entries?: number;
  readonly incentiveState?: SharedOpportunity['incentiveState'];
}

/** Of somebody this partner must not hear of. */
const ANOTHER_PARTNERS = 'h9900000000000000000000000000042';

/** Every account manager has these. */
const USUAL: readonly Scene[] = [
  { direction: 'PO', status: 'DRAFT', daysAgo: 2 },
  { direction: 'HO', status: 'PENDING_ACCEPTANCE', daysAgo: 0 },
];

/** And some of these, in turn. */
const SCENES: readonly Scene[] = [
  { direction: 'PO', status: 'UNDER_REVIEW', daysAgo: 1 },
  { direction: 'PO', status: 'VERIFIED', daysAgo: 20 },
  { direction: 'HO', status: 'ACCEPTED', daysAgo: 6 },
  { direction: 'PO', status: 'IN_PROGRESS', daysAgo: 40, entries: 2 },
  { direction: 'PO', status: 'UNDER_VERIFICATION', daysAgo: 3 },
  { direction: 'PO', status: 'REVIEW_REJECTED', daysAgo: 5, rejectReason: '缺少客户预算与采购时间' },
  { direction: 'HO', status: 'IN_PROGRESS', daysAgo: 30, entries: 1 },
  { direction: 'PO', status: 'WON', daysAgo: 90, entries: 3, incentiveState: 'PENDING_CONFIRMATION' },
  {
    direction: 'PO',
    status: 'VERIFICATION_REJECTED',
    daysAgo: 25,
    rejectReason: '与更早的机会点重复',
    duplicateOf: ANOTHER_PARTNERS,
  },
  { direction: 'HO', status: 'REJECTED', daysAgo: 14, rejectReason: '当前没有交付资源' },
  // Nobody answered: the system rejects it.
  { direction: 'HO', status: 'PENDING_ACCEPTANCE', daysAgo: 12 },
  { direction: 'PO', status: 'DELIVERED', daysAgo: 200, entries: 4, incentiveState: 'ISSUED' },
  { direction: 'HO', status: 'LOST', daysAgo: 60, entries: 1, rejectReason: '客户选择了其他厂商' },
  { direction: 'PO', status: 'CLOSED', daysAgo: 75, entries: 1, rejectReason: '客户项目取消' },
];
const SCENES_EACH = 4;

const INDUSTRIES = ['制造', '零售', '教育', '医疗', '金融', '互联网'] as const;
const REGIONS = ['华东', '华南', '华北', '西南'] as const;
const NEEDS = ['核心系统上云', '数据中台建设', '灾备建设', '智能客服改造', 'ERP系统迁移'] as const;
const SERVICES = ['弹性云服务器', '云数据库', '对象存储服务', '内容分发网络', 'ModelArts'] as const;
const ACTIVITIES = ['客户高层拜访', '技术方案交流', 'POC测试', '需求调研'] as const;
const POSITIONS = ['信息中心主任', '技术总监', '采购经理'] as const;

interface Ground {
  readonly world: Pick<World, 'organization' | 'customers' | 'now'>;
  readonly random: Random;
}

/** The same seed, customers and clock give the same opportunities. */
export function seedSharedOpportunities(book: SharedOpportunityBook, ground: Ground): void {
  const { organization } = ground.world;
  for (const ownerId of [organization.partnerId, ...RESELLER_IDS]) {
    const members = organization.membersOf(ownerId);
    const specialists = members.filter(({ roleCodes }) => roleCodes.includes(SA_SPECIALIST)).map(({ id }) => id);
    const managers = members.filter(({ roleCodes }) => holdsCustomers(roleCodes));
    managers.forEach((manager, index) => {
      const turn = Array.from({ length: SCENES_EACH }, (_, at) => SCENES[(index * SCENES_EACH + at) % SCENES.length]);
      [...USUAL, ...turn].forEach((scene, at) => {
        // A specialist works on every third.
        const specialistIds = at % 3 === 1 ? specialists : [];
        if (scene !== undefined) seedOne(book, ground, scene, { ownerId, managerId: manager.id, specialistIds });
      });
    });
  }
}

interface Whose {
  readonly ownerId: string;
  readonly managerId: string;
  readonly specialistIds: readonly string[];
}

function seedOne(book: SharedOpportunityBook, ground: Ground, scene: Scene, whose: Whose): void {
  const { direction, status, daysAgo, entries = 0 } = scene;
  const createdAt = Math.floor((ground.world.now.getTime() - daysAgo * DAY) / 1000) * 1000 - 3_600_000;
  const row = book.add({
    ...contentOf(ground, scene, whose),
    ...courseOf(scene, createdAt),
    ownerId: whose.ownerId,
    direction,
    createdBy: direction === 'PO' ? whose.managerId : undefined,
    createdAt,
    updatedAt: createdAt,
    status: entries > 0 ? 'IN_PROGRESS' : status,
  });
  for (let entry = 1; entry <= entries; entry += 1) {
    const isHuaweis = entry % 2 === 0;
    book.addProgress(row, {
      author: isHuaweis ? 'HUAWEI' : 'PARTNER',
      memberId: isHuaweis ? undefined : whose.managerId,
      text: ground.random.pick(ACTIVITIES),
      at: createdAt + entry * 3 * DAY,
    });
  }
  row.status = status;
}

const NOT_REVIEWED: readonly Status[] = ['DRAFT', 'UNDER_REVIEW', 'REVIEW_REJECTED'];

function courseOf({ direction, status, rejectReason, duplicateOf, incentiveState }: Scene, createdAt: number): Course {
  const isDraft = status === 'DRAFT';
  const isReviewed = direction === 'PO' && !NOT_REVIEWED.includes(status);
  return {
    customerConsent: !isDraft,
    reviewResult: isReviewed ? '信息完整，项目真实' : undefined,
    rejectReason,
    duplicateOf,
    incentiveState,
    verificationDueAt: isReviewed ? workingDaysAfter(createdAt, 10) : undefined,
    acceptanceDueAt: direction === 'HO' ? workingDaysAfter(createdAt, 3) : undefined,
    submittedAt: isDraft ? undefined : createdAt,
  };
}

/** Some are for companies without an account; an HO always concerns a customer, where the manager holds any. */
function customerOf({ world, random }: Ground, { direction }: Scene, managerId: string): Customer | undefined {
  const held = [...world.organization.assignments.heldBy(managerId, 'CUSTOMER')];
  const isCustomers = held.length > 0 && (direction === 'HO' || random.next() < 0.67);
  return isCustomers ? world.customers.get(random.pick(held)) : undefined;
}

function contentOf(ground: Ground, scene: Scene, { managerId, specialistIds }: Whose): Content {
  const { random } = ground;
  const customer = customerOf(ground, scene, managerId);
  const person = personName(random);
  const { name: company } = companyName(random);
  const { kind, id, name } = random.pick(OFFERINGS);
  return {
    name: `${random.pick(NEEDS)}项目`,
    description: '预算已批复；由分管副总裁决策；需要替换老旧机房；计划半年内上线',
    customer: {
      companyName: customer?.name ?? company,
      industry: random.pick(INDUSTRIES),
      region: random.pick(REGIONS),
      accountId: customer?.id,
    },
    contacts: [
      {
        name: person.name,
        mobile: mobileNumber(random),
        email: `${person.word}@kehu.example`,
        position: random.pick(POSITIONS),
      },
    ],
    presalesActivities: [random.pick(ACTIVITIES)],
    offerings: [{ kind, id, name, updatedBy: scene.direction === 'PO' ? 'PARTNER' : 'HUAWEI' }],
    services: [random.pick(SERVICES)],
    expectedRevenue: BigInt(random.int(5, 500)) * 1_000_000n,
    specialistIds,
  };
}
