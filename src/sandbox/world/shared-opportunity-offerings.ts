import type { Offering } from './shared-opportunities.js';

interface KnownOffering extends Omit<Offering, 'updatedBy'> {
  readonly demandTags: readonly string[];
}

/** What the partner has in KooGallery, and baseline solutions. */
export const OFFERINGS: readonly KnownOffering[] = [
  { kind: 'KOOGALLERY', id: 'OFFI683451', name: '星辰ERP云套件', demandTags: ['ERP上云', '数字化转型'] },
  { kind: 'KOOGALLERY', id: 'OFFI690017', name: '星辰数据中台', demandTags: ['大数据', '数据治理'] },
  { kind: 'KOOGALLERY', id: 'OFFI701122', name: '星辰智能客服', demandTags: ['人工智能'] },
  { kind: 'BASELINE_SOLUTION', id: 'BS-MIGRATION', name: '企业上云迁移基线方案', demandTags: ['迁移上云'] },
  { kind: 'BASELINE_SOLUTION', id: 'BS-DISASTER', name: '两地三中心容灾基线方案', demandTags: ['容灾备份'] },
];

const TAGS = new Map(OFFERINGS.map(({ id, demandTags }) => [id, demandTags]));

/** They follow from the offerings. */
export const demandTagsOf = (offerings: readonly Offering[]): readonly string[] => [
  ...new Set(offerings.flatMap(({ id }) => TAGS.get(id) ?? [])),
];
