import { ASSOCIATION_EXAMPLES } from './association-examples.js';
import { CUSTOMER_EXAMPLES } from './customer-examples.js';
import { type Example, lastClosedCycle } from './example.js';
import { ORGANIZATION_EXAMPLES } from './organization-examples.js';
import { OPPORTUNITY_EXAMPLES } from './opportunity-examples.js';
import { INCENTIVE_EXAMPLES } from './incentive-examples.js';
import { SHARED_OPPORTUNITY_EXAMPLES } from './shared-opportunity-examples.js';
import { WHO_AM_I } from './viewer-examples.js';

export const WELCOME = `# Run with Ctrl-Enter (Mac: ⌘-Enter).
# More queries: "Example queries" above.
# Documentation: the book on the left.

${WHO_AM_I}`;

export const EXAMPLES: readonly Example[] = [
  { title: 'Who am I', about: 'The viewer, and how much of the partner is in sight', query: WHO_AM_I },
  {
    title: 'My customers with balances',
    about: 'The 20 newest customers in sight',
    query: `query MyCustomersWithBalances {
  customers(first: 20) {
    totalCount
    nodes {
      id
      name {
        masked
      }
      associationType
      balances {
        available {
          amount
          currency
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  },
  {
    title: 'Month-end bills',
    about: 'What five customers owe for the last closed month',
    query: `query MonthEndBills($cycle: BillingCycle!) {
  customers(first: 5, filter: { associationType: RESELLER }) {
    nodes {
      name {
        masked
      }
      monthlyBills(cycle: $cycle) {
        serviceTypeName
        chargeMode
        amount {
          amount
          currency
        }
      }
    }
  }
}
`,
    variables: lastClosedCycle,
  },
  {
    title: 'Bill lines of one customer',
    about: 'Each consumption record of the last closed month',
    query: `query BillLinesOfOneCustomer($cycle: BillingCycle!) {
  customers(first: 1, filter: { associationType: RESELLER }) {
    nodes {
      name {
        masked
      }
      billLines(cycle: $cycle, first: 20) {
        totalCount
        nodes {
          consumedAt
          serviceTypeName
          resourceName
          usage
          amountDue {
            amount
            currency
          }
        }
      }
    }
  }
}
`,
    variables: lastClosedCycle,
  },
  {
    title: 'Coupons and quotas',
    about: 'The budgets coupons come from, and the coupons of ten customers',
    query: `query CouponsAndQuotas {
  couponQuotas(first: 10) {
    nodes {
      quotaNumber
      kind
      status
      total {
        amount
        currency
      }
      balance {
        amount
        currency
      }
      validTo
    }
  }
  customers(first: 10, filter: { associationType: RESELLER }) {
    nodes {
      name {
        masked
      }
      coupons(first: 5) {
        nodes {
          kind
          status
          balance {
            amount
            currency
          }
          validTo
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Resellers with balances',
    about: 'The resellers under a distributor, and what each can spend',
    query: `query ResellersWithBalances {
  indirectPartners(first: 20) {
    totalCount
    nodes {
      id
      name {
        masked
      }
      associatedAt
      balance {
        amount
        currency
      }
    }
  }
}
`,
  },
  {
    title: 'My enterprise',
    about: 'For the enterprise master customer: its member accounts, and what it can transfer to them and take back',
    query: `query MyEnterprise {
  enterprise {
    transferable {
      nodes {
        available {
          amount
          currency
        }
      }
    }
    memberAccounts(first: 5) {
      totalCount
      nodes {
        id
        displayName
        status
        organizationUnitName
        retrievable {
          nodes {
            available {
              amount
              currency
            }
          }
        }
      }
    }
  }
}
`,
  },
  ...ASSOCIATION_EXAMPLES,
  ...CUSTOMER_EXAMPLES,
  ...ORGANIZATION_EXAMPLES,
  ...OPPORTUNITY_EXAMPLES,
  ...INCENTIVE_EXAMPLES,
  ...SHARED_OPPORTUNITY_EXAMPLES,
  {
    title: 'Price a server',
    about: 'The list price of a month, and what each discount leaves of it',
    query: `query PriceAServer {
  yearlyMonthlyPrice(input: { projectId: "a1000000000000000000000000000001", lines: [{
    id: "1", serviceType: "hws.service.type.ec2", resourceType: "hws.resource.type.vm"
    specification: "c7.large.2.linux", region: "cn-north-4", period: MONTH
  }] }) {
    listAmount { amount }
    offers { name isBest amount { amount } }
  }
}
`,
  },
  {
    title: 'Reveal a phone number',
    about: 'The full number beside its mask; needs the permission and is audited',
    query: `query RevealAPhoneNumber {
  customers(first: 1) {
    nodes {
      id
      mobile(reveal: true) {
        masked
        revealed
      }
    }
  }
}
`,
  },
  {
    title: 'Ask for verification codes',
    about: 'From now on coupons are issued and reclaimed with a code only; for administrators',
    query: `mutation AskForVerificationCodes {
  setVerificationCode(input: { enabled: true }) {
    verificationCodeEnabled
    userErrors {
      code
      message
      challengeId
    }
  }
}
`,
  },
];
