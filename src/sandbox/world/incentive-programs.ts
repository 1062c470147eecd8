import type { Customer } from './customers.js';

export type IncentiveKind = 'REVENUE' | 'OPPORTUNITY' | 'KOOGALLERY' | 'OTHER';
export type AssociationType = Customer['associationType'];

/** What rewards sales; one incentive bill per program, period and association type. */
export interface IncentiveProgram {
  readonly code: string;
  readonly title: string;
  readonly kind: IncentiveKind;
  readonly currency: 'CNY' | 'USD';
  readonly productTypes: readonly string[];
  readonly associationTypes: readonly AssociationType[];
  /** Of the performance, in hundredths of a per cent. */
  readonly rate: bigint;
  /** Why its bills of the fifth month back are blocked. */
  readonly onCredit?: true;
}

const REFERRAL = '1';
const RESALE = '2';

export const PROGRAMS: readonly IncentiveProgram[] = [
  {
    code: 'revenue',
    title: '收入激励计划',
    kind: 'REVENUE',
    currency: 'CNY',
    productTypes: ['弹性计算', '云数据库', '云存储', '内容分发'],
    associationTypes: [REFERRAL, RESALE],
    rate: 300n,
  },
  {
    code: 'opportunity',
    title: '商机激励计划',
    kind: 'OPPORTUNITY',
    currency: 'CNY',
    productTypes: ['弹性计算', '云数据库'],
    associationTypes: [REFERRAL],
    rate: 500n,
  },
  {
    code: 'koogallery',
    title: '云商店激励计划',
    kind: 'KOOGALLERY',
    currency: 'CNY',
    productTypes: ['云商店商品'],
    associationTypes: [RESALE],
    rate: 850n,
    onCredit: true,
  },
  {
    code: 'mdf',
    title: '市场发展基金',
    kind: 'OTHER',
    currency: 'CNY',
    productTypes: ['市场活动'],
    associationTypes: [REFERRAL, RESALE],
    rate: 125n,
  },
  {
    code: 'global',
    title: '国际站收入激励计划',
    kind: 'REVENUE',
    currency: 'USD',
    productTypes: ['弹性计算', '云存储'],
    associationTypes: [REFERRAL],
    rate: 275n,
  },
];

export const programName = ({ title }: IncentiveProgram, year: number): string => `${year}年${title}`;

/** Every product type with the programs that reward it. */
export const PRODUCT_TYPES: readonly string[] = [...new Set(PROGRAMS.flatMap(({ productTypes }) => productTypes))];
