import { entityId } from './organization-id.js';
import {
  ACCOUNT_DIRECTOR,
  ACCOUNT_MANAGER,
  ADMIN,
  COUPON_DESK,
  SA_SPECIALIST,
  SALESPERSON,
} from './organization-roles.js';
import type { Random } from './random.js';

/** A user of the partner's or a reseller's account. */
export interface Member {
  readonly id: string;
  /** Account id of the partner or reseller. */
  readonly ownerId: string;
  /** Never changes. */
  readonly accountName: string;
  name: string;
  mobile: string;
  email: string;
  roleCodes: readonly string[];
  /** Only for account managers. */
  directorId: string | undefined;
  status: 'ACTIVE' | 'DISABLED';
  qualificationReview: 'NONE' | 'PENDING' | 'PASSED';
  readonly createdAt: Date;
  lastLoginAt: Date | undefined;
  passwordResetAt: Date | undefined;
  version: number;
}

interface Person {
  readonly serial: number;
  readonly name: string;
  readonly login: string;
  readonly role: string;
  readonly directorSerial?: number;
  readonly review?: Member['qualificationReview'];
}

/** A seeded organization: whose it is, where its mail goes, and its people. */
interface Staff {
  readonly ownerId: string;
  readonly mailDomain: string;
  readonly people: readonly Person[];
}

const manager = (serial: number, name: string, login: string, directorSerial?: number): Person => ({
  serial,
  name,
  login,
  role: ACCOUNT_MANAGER,
  review: 'PASSED',
  ...(directorSerial !== undefined && { directorSerial }),
});

/** R-030, with a salesperson and an operator beside it. */
const PARTNER_PEOPLE: readonly Person[] = [
  { serial: 1, name: '周建国', login: 'zhoujianguo', role: ADMIN },
  { serial: 2, name: '陈静怡', login: 'chenjingyi', role: 'FINANCE' },
  { serial: 3, name: '林志远', login: 'linzhiyuan', role: SA_SPECIALIST, review: 'PASSED' },
  { serial: 4, name: '王海峰', login: 'wanghaifeng', role: ACCOUNT_DIRECTOR },
  { serial: 5, name: '赵雪梅', login: 'zhaoxuemei', role: ACCOUNT_DIRECTOR },
  manager(6, '李明哲', 'limingzhe', 4),
  manager(7, '张晓燕', 'zhangxiaoyan', 4),
  manager(8, '刘子豪', 'liuzihao', 4),
  manager(9, '杨思琪', 'yangsiqi', 4),
  manager(10, '黄文博', 'huangwenbo', 5),
  manager(11, '吴雨桐', 'wuyutong', 5),
  manager(12, '徐浩然', 'xuhaoran', 5),
  // One qualification is still under review, so that a locked role can be seen.
  { ...manager(13, '孙佳琪', 'sunjiaqi', 5), review: 'PENDING' },
  { serial: 14, name: '马俊杰', login: 'majunjie', role: SALESPERSON },
  { serial: 15, name: '朱丽华', login: 'zhulihua', role: COUPON_DESK.code },
];

const resellerPeople = (r: number, names: readonly (readonly [name: string, login: string])[]): readonly Person[] =>
  names.map(([name, login], index) =>
    index === 0 ? { serial: 100 * r + 1, name, login, role: ADMIN } : manager(100 * r + 1 + index, name, login),
  );

const RESELLERS: readonly Omit<Staff, 'ownerId'>[] = [
  {
    mailDomain: 'huayun.example',
    people: resellerPeople(1, [
      ['何伟东', 'heweidong'],
      ['郭晓峰', 'guoxiaofeng'],
      ['罗婷婷', 'luotingting'],
    ]),
  },
  {
    mailDomain: 'lantian.example',
    people: resellerPeople(2, [
      ['梁志强', 'liangzhiqiang'],
      ['宋佳明', 'songjiaming'],
      ['唐诗雨', 'tangshiyu'],
    ]),
  },
  {
    mailDomain: 'ruida.example',
    people: resellerPeople(3, [
      ['韩立群', 'hanliqun'],
      ['冯嘉怡', 'fengjiayi'],
      ['董文涛', 'dongwentao'],
    ]),
  },
];

/** Account ids of the seeded resellers. */
export const RESELLER_IDS: readonly string[] = RESELLERS.map((_, index) => entityId('b', index + 1));

const MOBILE_PREFIXES = ['133', '136', '138', '139', '150', '158', '159', '177', '186', '188'] as const;
const DAY = 86_400_000;

function memberOf({ ownerId, mailDomain }: Staff, person: Person, random: Random, now: Date): Member {
  const { serial, name, login, role, directorSerial, review = 'NONE' } = person;
  return {
    id: entityId('m', serial),
    ownerId,
    accountName: login,
    name,
    mobile: random.pick(MOBILE_PREFIXES) + random.int(0, 99_999_999).toString().padStart(8, '0'),
    email: `${login}@${mailDomain}`,
    roleCodes: [role],
    directorId: directorSerial === undefined ? undefined : entityId('m', directorSerial),
    status: 'ACTIVE',
    qualificationReview: review,
    // Older than any customer relation, so that nobody holds a customer before he joined.
    createdAt: new Date(now.getTime() - random.int(3000, 4000) * DAY + random.int(0, DAY / 1000 - 1) * 1000),
    lastLoginAt: new Date(now.getTime() - random.int(60, 14 * 24 * 3600) * 1000),
    passwordResetAt: undefined,
    version: 1,
  };
}

/** The people of the partner and of its resellers, with the ids the personas name. */
export function seedMembers(partnerId: string, random: Random, now: Date): readonly Member[] {
  const partner: Staff = { ownerId: partnerId, mailDomain: 'xingchen.example', people: PARTNER_PEOPLE };
  const resellers = RESELLERS.map((staff, index) => ({ ...staff, ownerId: RESELLER_IDS[index] ?? '' }));
  return [partner, ...resellers].flatMap((staff) => staff.people.map((person) => memberOf(staff, person, random, now)));
}
