/** A screen as a frontend opens it: one document. */
export interface Screen {
  readonly name: string;
  readonly query: string;
  /** @param customerId one of those in the viewer's sight, another each time. */
  readonly variables?: (customerId: string) => Readonly<Record<string, unknown>>;
}

const lastCycle = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
};

const line = (index: number) => ({
  id: `line-${String(index)}`,
  serviceType: 'hws.service.type.ec2',
  resourceType: 'hws.resource.type.vm',
  specification: 'c7.large.2.linux',
  region: 'cn-north-4',
  period: 'MONTH',
  periodCount: (index % 9) + 1,
});

const cycled = () => ({ cycle: lastCycle() });

export const SCREENS = {
  customers: {
    name: 'customers',
    query:
      '{ customers(first: 20) { totalCount nodes { customerId name { masked } balances { available { amount } } } } }',
  },
  customer360: {
    name: 'customer 360',
    query: `query ($id: ID!, $cycle: BillingCycle!) { customer(id: $id) {
      name { masked } balances { available { amount } } tag { status }
      orders(first: 5) { nodes { orderId } } periodResources(first: 5) { nodes { resourceId } }
      payPerUseResources(first: 5) { nodes { resourceId } } billLines(cycle: $cycle, first: 5) { nodes { lineId } }
    } }`,
    variables: (id) => ({ id, cycle: lastCycle() }),
  },
  customerBill: {
    name: 'bill of a customer',
    query: `query ($id: ID!, $cycle: BillingCycle!) { customer(id: $id) {
      name { masked } balances { available { amount } } monthlyBills(cycle: $cycle) { serviceType amount { amount } }
    } }`,
    variables: (id) => ({ id, cycle: lastCycle() }),
  },
  monthEnd: {
    name: 'month-end bills',
    query: `query ($cycle: BillingCycle!) { customers(first: 100) { nodes { monthlyBills(cycle: $cycle) { amount { amount } } } } }`,
    variables: cycled,
  },
  couponDesk: {
    name: 'coupon desk',
    query:
      '{ coupons(first: 50) { nodes { couponId records { recordId } } } couponQuotas(first: 50) { nodes { quotaNumber } } }',
  },
  quotaTree: {
    name: 'quota tree',
    query:
      '{ couponQuotas(first: 50) { nodes { quotaNumber } } issuedCouponQuotas(first: 100) { nodes { quotaNumber parentQuotaNumber } } }',
  },
  orderDesk: {
    name: 'order desk',
    query: '{ orders(first: 50) { nodes { orderId amountDue { amount } customer { name { masked } } } } }',
  },
  expiry: {
    name: 'resource expiry',
    query: '{ customers(first: 20) { nodes { periodResources(first: 50) { nodes { resourceId expiresAt } } } } }',
  },
  quote: {
    name: 'price quote',
    query:
      'query ($input: YearlyMonthlyPriceInput!) { yearlyMonthlyPrice(input: $input) { listAmount { amount } lines { id } } }',
    variables: () => ({
      input: {
        projectId: 'a1000000000000000000000000000001',
        lines: Array.from({ length: 30 }, (_, index) => line(index)),
      },
    }),
  },
  resellers: {
    name: 'reseller overview',
    query:
      '{ indirectPartners(first: 20) { nodes { name { masked } balance { amount } couponQuotas(first: 10) { totalCount } } } }',
  },
  statement: {
    name: 'account statement',
    query:
      '{ partner { balance { amount } accountChanges(first: 100) { nodes { at } } } adjustments(first: 100) { nodes { transactionId } } }',
  },
  enterprise: {
    name: 'enterprise accounts',
    query: `{ enterprise { organization { units { name } } transferable(first: 5) { nodes { available { amount } } }
      memberAccounts(first: 50) { nodes { displayName } } } }`,
  },
  ownOrders: {
    name: 'own orders',
    query:
      '{ viewer { customer { name { masked } balances { available { amount } } orders(first: 10) { nodes { orderId } } } } }',
  },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;
