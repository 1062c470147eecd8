import type { Example } from './example.js';

/** Opportunities shared with Huawei Cloud. */
export const SHARED_OPPORTUNITY_EXAMPLES: readonly Example[] = [
  {
    title: 'Shared opportunities that wait for an answer',
    about: 'HOs to accept or reject, the most urgent first, and whether the party is in the program',
    query: `query SharedOpportunitiesToAnswer {
  partner {
    programs {
      program
      status
    }
  }
  sharedOpportunities(
    first: 20
    filter: { statuses: [PENDING_ACCEPTANCE] }
    orderBy: { field: DUE_AT }
  ) {
    totalCount
    nodes {
      id
      version
      code
      name
      acceptanceDueAt
      customer {
        companyName {
          masked
        }
        industry
      }
      expectedRevenue {
        amount
        currency
      }
    }
  }
}
`,
  },
  {
    title: 'Save a shared opportunity',
    about: 'A PO as a draft; the same key is answered once, so take another for another draft',
    query: `mutation SaveASharedOpportunity {
  createSharedOpportunity(
    input: {
      name: "数据中台建设项目"
      customer: { companyName: "深圳市晨星科技有限公司", industry: "制造" }
      expectedRevenue: "350000"
      idempotencyKey: "example-draft-0001"
    }
  ) {
    userErrors {
      code
      field
      message
    }
    sharedOpportunity {
      code
      status
      version
    }
  }
}
`,
  },
];
