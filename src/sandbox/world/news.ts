import { DAY } from './calendar.js';
import { entityId } from './organization-id.js';

export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: number;
  readonly audience: 'ALL' | 'PARTNER' | 'RESELLER';
  readonly url: string;
}

export interface LibraryDocument {
  readonly id: string;
  readonly name: string;
  readonly category: 'GUIDE' | 'POLICY' | 'SALES' | 'TEMPLATE' | 'TRAINING';
  readonly url: string;
}

const SITE = 'https://partner.example';

const HEADLINES: readonly (readonly [title: string, audience: Announcement['audience']])[] = [
  ['伙伴中心系统升级通知', 'ALL'],
  ['年度激励政策更新说明', 'PARTNER'],
  ['云经销商额度管理规则调整', 'RESELLER'],
  ['客户报备规则优化公告', 'ALL'],
  ['季度伙伴大会报名开启', 'PARTNER'],
  ['代金券发放流程调整', 'ALL'],
  ['云经销商培训课程上线', 'RESELLER'],
  ['发票寄送地址变更通知', 'PARTNER'],
];

const EDITIONS = 3;
const APART = 9 * DAY;

/** The newest two days old, one every nine days. */
export const announcementsAt = (now: Date): readonly Announcement[] =>
  Array.from({ length: EDITIONS }, () => HEADLINES)
    .flat()
    .map(([title, audience], index) => {
      const id = entityId('n', index + 1);
      const publishedAt = now.getTime() - 2 * DAY - index * APART;
      return { id, title, publishedAt, audience, url: `${SITE}/news/${id}` };
    });

const LIBRARY: readonly (readonly [name: string, category: LibraryDocument['category']])[] = [
  ['伙伴中心操作指南', 'GUIDE'],
  ['客户管理操作指南', 'GUIDE'],
  ['激励与申付操作指南', 'GUIDE'],
  ['解决方案提供商政策', 'POLICY'],
  ['总经销商合作政策', 'POLICY'],
  ['市场发展基金政策', 'POLICY'],
  ['云服务销售一指禅', 'SALES'],
  ['行业解决方案主打胶片', 'SALES'],
  ['开票清单模板', 'TEMPLATE'],
  ['工作说明书模板', 'TEMPLATE'],
  ['销售认证培训课件', 'TRAINING'],
  ['售前认证培训课件', 'TRAINING'],
];

export const LIBRARY_DOCUMENTS: readonly LibraryDocument[] = LIBRARY.map(([name, category], index) => {
  const id = entityId('d', index + 1);
  return { id, name, category, url: `${SITE}/documents/${id}` };
});
