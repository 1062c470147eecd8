import type { Example } from './example.js';

/** What the sales line reads and writes of opportunities. */
export const OPPORTUNITY_EXAMPLES: readonly Example[] = [
  {
    title: 'My opportunities and where they stand',
    about: 'An account manager’s own, a director’s team’s: the funnel, and the last changed ones',
    query: `query MyOpportunities {
  opportunityFunnel(ownership: ALL) {
    count
    amount {
      amount
      currency
    }
    byStage {
      stage
      count
      amount {
        amount
      }
    }
  }
  opportunities(first: 20, filter: { ownership: ALL }) {
    totalCount
    nodes {
      id
      name
      customerName {
        masked
      }
      accountManager {
        name {
          masked
        }
      }
      stage
      winProbability
      overdue
      version
    }
  }
}
`,
  },
  {
    title: 'Add progress to an opportunity',
    about: 'Take the id of one of your own open ones, and a new key for each entry; a director cannot',
    query: `mutation AddProgress {
  addOpportunityProgress(input: {
    opportunityId: "Opportunity:o0000000000000000000000000000001", stage: NEGOTIATION, winProbability: 80
    text: "方案已通过，进入商务谈判", idempotencyKey: "example-entry-1"
  }) {
    userErrors {
      code
      field
      message
      state
    }
    opportunity {
      stage
      winProbability
      version
    }
  }
}
`,
  },
];
