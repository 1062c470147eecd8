import { RESELLER_IDS } from './organization-members.js';
import { DAY } from './calendar.js';

/** A second-tier partner of the distributor. */
export interface Reseller {
  readonly id: string;
  readonly name: string;
  readonly accountName: string;
  readonly mobile: string;
  readonly email: string;
  /** Milliseconds since 1970. */
  readonly associatedAt: number;
  /** Gets nothing new any more, as it is about to end the association. */
  readonly isLeaving: boolean;
}

const COMPANIES = [
  { name: '广州华云信息技术有限公司', word: 'huayun', mobile: '13800010001', daysAgo: 1460, isLeaving: false },
  { name: '成都蓝天云计算服务有限公司', word: 'lantian', mobile: '13900020002', daysAgo: 1320, isLeaving: false },
  { name: '青岛瑞达数字科技有限公司', word: 'ruida', mobile: '18600030003', daysAgo: 1215, isLeaving: true },
] as const;

/** Older than any customer relation, so that no customer of theirs came before them. */
export const seedResellers = (now: Date): readonly Reseller[] =>
  COMPANIES.map(({ name, word, mobile, daysAgo, isLeaving }, index) => ({
    id: RESELLER_IDS[index] ?? '',
    name,
    accountName: `${word}_cloud`,
    mobile,
    email: `partner@${word}.example`,
    associatedAt: Math.floor(now.getTime() / DAY) * DAY - daysAgo * DAY + 3_600_000,
    isLeaving,
  }));
