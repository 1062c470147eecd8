import type { Example } from './example.js';

/** What was earned, and how it is paid. */
export const INCENTIVE_EXAMPLES: readonly Example[] = [
  {
    title: 'Incentives in sight',
    about: 'What orders and usage earn, with the sum of all pages and the trend of the year',
    query: `query IncentivesInSight {
  incentiveDetails(first: 10, orderBy: { field: AMOUNT, direction: DESC }) {
    totalCount
    totalAmount {
      amount
      currency
    }
    nodes {
      period
      programName
      customerName {
        masked
      }
      accountManagerName {
        masked
      }
      status
      amount {
        amount
        currency
      }
    }
  }
  incentiveBoard(groupBy: [MONTH]) {
    asOf
    lines {
      period
      amounts {
        amount
        currency
      }
    }
  }
}
`,
  },
  {
    title: 'Apply for payout',
    about: 'Everything applicable as coupon quota; sent again with the same key it is made once',
    query: `mutation ApplyForPayout {
  requestPayout(input: { scope: ALL, method: COUPON, idempotencyKey: "my-first-payout" }) {
    application {
      applicationNo
      state
      periods
      amount {
        amount
        currency
      }
    }
    userErrors {
      code
      blocker
      state
      message
    }
  }
}
`,
  },
];
