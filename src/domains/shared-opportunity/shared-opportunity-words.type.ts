import { wireEnum } from '../../graphql/wire-enum.js';

export const sharedOpportunityDirection = wireEnum('SharedOpportunityDirection', 'Who shared it.', {
  PO: ['PO', 'The partner with Huawei Cloud (R-102).'],
  HO: ['HO', 'Huawei Cloud with the partner (R-103).'],
});

export const sharedOpportunityStatus = wireEnum(
  'SharedOpportunityStatus',
  'State of a shared opportunity (机会点状态).',
  {
    DRAFT: ['DRAFT', 'PO: saved and not submitted (草稿); may be edited and deleted (R-105).'],
    UNDER_REVIEW: ['UNDER_REVIEW', 'PO: Huawei Cloud checks whether it is complete and plausible (审核中, R-107).'],
    REVIEW_REJECTED: [
      'REVIEW_REJECTED',
      'PO: incomplete or implausible (审核驳回); may be edited and submitted again.',
    ],
    UNDER_VERIFICATION: [
      'UNDER_VERIFICATION',
      'PO: Huawei Cloud verifies it (核实中), until `verificationDueAt` (R-108).',
    ],
    VERIFIED: ['VERIFIED', 'PO: taken (已核实); both may add progress (R-110).'],
    VERIFICATION_REJECTED: [
      'VERIFICATION_REJECTED',
      'PO: refused, a duplicate or overdue (核实驳回); final (R-108, R-109).',
    ],
    PENDING_ACCEPTANCE: ['PENDING_ACCEPTANCE', 'HO: to be answered until `acceptanceDueAt` (待接受, R-111, R-112).'],
    ACCEPTED: ['ACCEPTED', 'HO: accepted by the partner (已接受).'],
    REJECTED: ['REJECTED', 'HO: rejected by the partner (已拒绝); final.'],
    AUTO_REJECTED: ['AUTO_REJECTED', 'HO: not answered in time (系统自动驳回); final (R-112).'],
    IN_PROGRESS: ['IN_PROGRESS', 'Partner and Huawei Cloud work on it (跟进中, R-110, R-113).'],
    WON: ['WON', 'The customer ordered (已赢单).'],
    DELIVERED: ['DELIVERED', 'Delivery is completed (已交付); final (R-113).'],
    LOST: ['LOST', 'Somebody else got it (已丢单); final.'],
    CLOSED: ['CLOSED', 'Given up (已关闭); final.'],
  },
);

/** How one that is worked on ends. */
export const sharedOpportunityResult = wireEnum('SharedOpportunityResult', 'How a shared opportunity ends.', {
  WON: ['WON', 'The customer ordered; from IN_PROGRESS.'],
  DELIVERED: ['DELIVERED', 'Delivery is completed; from WON.'],
  LOST: ['LOST', 'Somebody else got it; from IN_PROGRESS, with a reason.'],
  CLOSED: ['CLOSED', 'Given up; from IN_PROGRESS, with a reason.'],
});

export const sharedOpportunityParty = wireEnum('SharedOpportunityParty', 'Whose people did it.', {
  PARTNER: ['PARTNER', 'The partner.'],
  HUAWEI: ['HUAWEI', 'Huawei Cloud.'],
});

export const offeringKind = wireEnum('OfferingKind', 'Kind of offering.', {
  KOOGALLERY: ['KOOGALLERY', 'Goods in KooGallery (云商店商品).'],
  BASELINE_SOLUTION: ['BASELINE_SOLUTION', 'A baseline solution (基线解决方案).'],
});
