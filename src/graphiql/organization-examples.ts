import type { Example } from './example.js';

/** Who works here, and who holds which customers. */
export const ORGANIZATION_EXAMPLES: readonly Example[] = [
  {
    title: 'My organization',
    about: 'The members in sight with their roles and teams, and how many customers each account manager holds',
    query: `query MyOrganization {
  members(first: 50, orderBy: { field: NAME }) {
    totalCount
    nodes {
      id
      version
      name {
        masked
      }
      roles {
        code
        name
      }
      status
      lastLoginAt
      director {
        id
      }
    }
  }
  accountManagers(orderBy: { field: CUSTOMER_COUNT, direction: DESC }) {
    nodes {
      memberId
      customerCount
      indirectPartnerCount
    }
  }
}
`,
  },
  {
    title: 'Project specialists',
    about: 'Staff with a bound personal account, for which path, and how far its application is; he himself if he asks',
    query: `query ProjectSpecialists {
  projectSpecialists(first: 50) {
    totalCount
    nodes {
      id
      version
      name {
        masked
      }
      status
      path
      bound
      appliedAt
    }
  }
  viewer {
    projectSpecialist {
      status
      path
      certificates {
        name
        validUntil
      }
    }
  }
}
`,
  },
  {
    title: 'Assign a customer',
    about: 'A change: gives a customer to an account manager, and names who holds it where somebody does',
    query: `mutation AssignACustomer {
  assignCustomers(input: {
    customerIds: ["c0000000000000000000000000000002"]
    accountManagerId: "m0000000000000000000000000000006"
    idempotencyKey: "take-another-one-for-each-change"
  }) {
    userErrors {
      code
      message
    }
    results {
      customerId
      error {
        code
        message
      }
      holder {
        name {
          masked
        }
      }
      customer {
        assignments {
          from
          to
          accountManagerId
        }
      }
    }
  }
}
`,
  },
];
