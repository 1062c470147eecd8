import { type Example, lastClosedCycle } from './example.js';

/** What customers read of themselves. */
export const CUSTOMER_EXAMPLES: readonly Example[] = [
  {
    title: 'My own bill of a month',
    about: 'What a customer is told itself; for customers, with their own upstream token',
    query: `query MyOwnBillOfAMonth($cycle: BillingCycle!) {
  customers(first: 1) {
    nodes {
      billSummary(cycle: $cycle) {
        total {
          amountDue {
            amount
            currency
          }
          couponAmount {
            amount
          }
        }
        rows {
          serviceTypeName
          chargeMode
          kind
          amounts {
            amountDue {
              amount
            }
          }
        }
      }
      amortizedCosts(month: $cycle, first: 10) {
        nodes {
          resource {
            name
          }
          pastAmount {
            amount
          }
          currentAmount {
            amount
          }
          futureAmount {
            amount
          }
        }
      }
    }
  }
}
`,
    variables: lastClosedCycle,
  },
];
