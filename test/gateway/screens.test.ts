import { startGateway, type TestGateway } from '../support/gateway.js';

interface Screen {
  readonly name: string;
  readonly persona: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Calls by operation: the fewest that the contract allows. */
  readonly calls: Readonly<Record<string, number>>;
}

const CYCLE = { cycle: '2026-02' };
const CUSTOMER = 'c0000000000000000000000000000002';

const priced = (index: number) => ({
  id: `line-${String(index)}`,
  serviceType: 'hws.service.type.ec2',
  resourceType: 'hws.resource.type.vm',
  specification: 'c7.large.2.linux',
  region: 'cn-north-4',
  period: 'MONTH',
  periodCount: (index % 9) + 1,
});

const SCREENS: readonly Screen[] = [
  {
    name: 'customer 360',
    persona: 'administrator',
    query: `query ($cycle: BillingCycle!) { customer(id: "${CUSTOMER}") {
      name { masked } balances { available { amount } } tag { status }
      coupons(first: 5) { nodes { couponId } } orders(first: 5) { nodes { orderId } }
      periodResources(first: 5) { nodes { resourceId } } payPerUseResources(first: 5) { nodes { resourceId } }
      monthlyBills(cycle: $cycle) { serviceType } billLines(cycle: $cycle, first: 5) { nodes { lineId } }
      adjustments(first: 5) { nodes { transactionId } }
    } }`,
    variables: CYCLE,
    // Monthly sums take one charge mode a call, and there are three.
    calls: {
      ListCustomerOnDemandResources: 1,
      ListCustomerOrders: 1,
      ListCustomersBalancesDetail: 1,
      ListIssuedPartnerCoupons: 1,
      ListPartnerAdjustRecords: 1,
      ListPayPerUseCustomerResources: 1,
      ListSubCustomerBillDetail: 1,
      ListSubCustomerNewTag: 1,
      ListSubCustomers: 1,
      ListSubcustomerMonthlyBills: 3,
    },
  },
  {
    name: 'month-end bills of 100 customers',
    persona: 'administrator',
    query: `query ($cycle: BillingCycle!) { customers(first: 100) { nodes { monthlyBills(cycle: $cycle) { amount { amount } } } } }`,
    variables: CYCLE,
    // The month of all customers: six pages over the three charge modes.
    calls: { ListSubCustomers: 1, ListSubcustomerMonthlyBills: 6 },
  },
  {
    name: 'coupon desk',
    persona: 'administrator',
    query: `{ coupons(first: 50) { nodes { couponId records { recordId } } } couponQuotas(first: 50) { nodes { quotaNumber } } }`,
    // Quotas of coupons and of flexi-purchase coupons are two questions upstream.
    calls: { ListIssuedPartnerCoupons: 1, ListPartnerCouponsRecord: 1, ListQuotaCoupons: 2 },
  },
  {
    name: 'quota tree',
    persona: 'distributor',
    query: `{ couponQuotas(first: 50) { nodes { quotaNumber } } issuedCouponQuotas(first: 100) { nodes { quotaNumber parentQuotaNumber } } }`,
    calls: { ListIssuedCouponQuotas: 1, ListQuotaCoupons: 2 },
  },
  {
    name: 'order desk',
    persona: 'administrator',
    query: '{ orders(first: 50) { nodes { orderId amountDue { amount } customer { name { masked } } } } }',
    // Customers by id have no batch form: three pages of the list instead of one call each.
    calls: { ListCustomerOrders: 1, ListSubCustomers: 3 },
  },
  {
    name: 'resource expiry',
    persona: 'administrator',
    query: '{ customers(first: 20) { nodes { periodResources(first: 50) { nodes { resourceId expiresAt } } } } }',
    // A partner must name the customer: one customer a call.
    calls: { ListSubCustomers: 1, ListPayPerUseCustomerResources: 20 },
  },
  {
    name: 'price quote of 30 products',
    persona: 'administrator',
    query: `query ($input: YearlyMonthlyPriceInput!) { yearlyMonthlyPrice(input: $input) { listAmount { amount } lines { id } } }`,
    variables: {
      input: {
        projectId: 'a1000000000000000000000000000001',
        lines: Array.from({ length: 30 }, (_, index) => priced(index)),
      },
    },
    calls: { ListRateOnPeriodDetail: 1 },
  },
  {
    name: 'reseller overview',
    persona: 'distributor',
    query:
      '{ indirectPartners(first: 20) { nodes { name { masked } balance { amount } couponQuotas(first: 10) { totalCount } } } }',
    // Both take one reseller a call, and quotas one kind; there are three resellers.
    calls: { ListIndirectPartners: 1, ListPartnerBalances: 3, ListQuotaCoupons: 6 },
  },
  {
    name: 'account statement',
    persona: 'administrator',
    query: `{ partner { balance { amount } accountChanges(first: 100) { nodes { at } } } adjustments(first: 100) { nodes { transactionId } } }`,
    calls: { ListPartnerAccountChangeRecords: 1, ListPartnerAdjustRecords: 1, ListPartnerBalances: 1 },
  },
  {
    name: 'enterprise accounts',
    persona: 'enterprise-customer',
    query: `{ enterprise {
      organization { units { name } } transferable(first: 5) { nodes { available { amount } } } transferableCoupons(first: 5) { totalCount }
      memberAccounts(first: 50) { nodes { displayName retrievable(first: 1) { nodes { available { amount } } } } }
    } }`,
    // Retrievable amounts take one member account a call, and there are twelve.
    calls: {
      ListEnterpriseMultiAccount: 12,
      ListEnterpriseOrganizations: 1,
      ListEnterpriseSubCustomers: 1,
      ListMultiAccountTransferCoupons: 1,
      ShowMultiAccountTransferAmount: 1,
    },
  },
];

describe('the upstream calls of a screen, nothing cached', () => {
  it.each(SCREENS)('$name', async ({ persona, query, variables, calls }) => {
    const gateway: TestGateway = await startGateway({
      sandbox: { customers: 300, now: new Date('2026-03-17T00:00:00Z') },
    });
    try {
      const { errors } = await gateway.ask(persona, query, variables);
      expect(errors).toBeUndefined();
      expect(await gateway.calls()).toEqual(calls);
      await gateway.forgetCalls();
      await gateway.ask(persona, query, variables);
      expect(await gateway.calls()).toEqual({});
    } finally {
      await gateway.close();
    }
  });
});
