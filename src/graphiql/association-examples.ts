import type { Example } from './example.js';

/** How customers come and go. */
export const ASSOCIATION_EXAMPLES: readonly Example[] = [
  {
    title: 'Reports and invitations',
    about: 'Prospective customers that are reserved, and what became of their invitations',
    query: `query ReportsAndInvitations {
  customerReportQuota {
    used
    max
  }
  customerReports(first: 10, filter: { statuses: [PREREGISTERED, PENDING_REVIEW] }) {
    totalCount
    nodes {
      reportId
      customerName {
        masked
      }
      status
      expiresAt
    }
  }
  invitations(first: 10) {
    nodes {
      channel
      associationType
      status
      sentAt
      failure {
        code
        nextAction
      }
    }
  }
}
`,
  },
  {
    title: 'Report a customer',
    about: 'Reserves a prospective customer for 15 days; take a new key for each',
    query: `mutation ReportACustomer {
  reportCustomer(input: {
    customerName: "新星科技有限公司", accountName: "xinxing", mobile: "13800000001"
    idempotencyKey: "report-xinxing-1"
  }) {
    userErrors {
      code
      message
      blocker
    }
    report {
      reportId
      status
      expiresAt
      reviewReasons
    }
  }
}
`,
  },
  {
    title: 'Who wants to leave',
    about: 'Open requests to end or switch an association, and who has to decide',
    query: `query WhoWantsToLeave {
  associationRequests(first: 20, filter: { statuses: [PENDING_CUSTOMER, PENDING_PARTNER] }) {
    totalCount
    nodes {
      requestId
      version
      kind
      targetType
      initiator
      status
      reason
      customer {
        name {
          masked
        }
      }
    }
  }
}
`,
  },
];
