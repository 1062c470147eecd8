import fc from 'fast-check';
import type { Customer } from '../../src/sandbox/world/customers.js';
import type { World } from '../../src/sandbox/world/world.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { memberIdOf, personaNamed } from '../support/personas.js';

/** Who sees which customers, said from the sandbox's own records and from nothing of the gateway. */
const holderOf = (world: World, { id }: Customer) => world.organization.managerOf(id);
const ofPartner = (world: World) => world.customers.ofOwner(world.partnerId);
const heldBy = (persona: string) => (world: World) =>
  ofPartner(world).filter((customer) => holderOf(world, customer)?.id === memberIdOf(persona));
const heldUnder = (persona: string) => (world: World) =>
  ofPartner(world).filter((customer) => holderOf(world, customer)?.directorId === memberIdOf(persona));
const ofReseller = (persona: string) => (world: World) =>
  world.customers.ofOwner(personaNamed(persona).indirectPartnerId ?? '');

const SIGHT: Readonly<Record<string, (world: World) => readonly Customer[]>> = {
  administrator: ofPartner,
  finance: ofPartner,
  operator: ofPartner,
  distributor: ofPartner,
  director: heldUnder('director'),
  'director-2': heldUnder('director-2'),
  'account-manager': heldBy('account-manager'),
  'account-manager-2': heldBy('account-manager-2'),
  salesperson: heldBy('salesperson'),
  reseller: ofReseller('reseller'),
  'reseller-account-manager': (world) =>
    ofReseller('reseller-account-manager')(world).filter(
      (customer) => holderOf(world, customer)?.id === memberIdOf('reseller-account-manager'),
    ),
  customer: (world) => ofPartner(world).filter(({ id }) => id === personaNamed('customer').customerId),
};

interface Filter {
  readonly name?: string;
  readonly accountName?: string;
  readonly label?: string;
  readonly associationType?: 'RESELLER' | 'REFERRAL';
  readonly freeze?: 'NONE' | 'ACCOUNT' | 'ACCOUNT_AND_RESOURCES';
  readonly mobile?: string;
  readonly associatedFrom?: string;
}
interface Order {
  readonly field: 'ASSOCIATED_AT' | 'NAME' | 'ACCOUNT_NAME';
  readonly direction: 'ASC' | 'DESC';
}

type Test = (wanted: string, customer: Customer) => boolean;
const TESTS: Readonly<Record<keyof Filter, Test>> = {
  name: (wanted, { name }) => name?.startsWith(wanted) === true,
  accountName: (wanted, { accountName }) => accountName.startsWith(wanted),
  label: (wanted, { label }) => label?.includes(wanted) === true,
  associationType: (wanted, { associationType }) => associationType === { REFERRAL: '1', RESELLER: '2' }[wanted],
  freeze: (wanted, { frozen }) => frozen === { NONE: 0, ACCOUNT: 1, ACCOUNT_AND_RESOURCES: 2 }[wanted],
  mobile: (wanted, { mobile }) => mobile?.startsWith(wanted) === true,
  associatedFrom: (wanted, { associatedAt }) => associatedAt >= Date.parse(wanted),
};

const matches = (filter: Filter) => (customer: Customer) =>
  Object.entries(filter).every(([name, wanted]) => TESTS[name as keyof Filter](wanted as string, customer));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const SORT_TEXT: Record<Order['field'], (customer: Customer) => string | undefined> = {
  ASSOCIATED_AT: ({ associatedAt }) => new Date(associatedAt).toISOString(),
  NAME: ({ name }) => name,
  ACCOUNT_NAME: ({ accountName }) => accountName,
};

function inOrder(rows: readonly Customer[], order: Order | undefined): readonly Customer[] {
  const { field, direction } = order ?? { field: 'ASSOCIATED_AT', direction: 'DESC' };
  const sign = direction === 'ASC' ? 1 : -1;
  const byId = rows.toSorted((a, b) => compare(a.id, b.id));
  const named = byId.filter((row) => SORT_TEXT[field](row) !== undefined);
  const nameless = byId.filter((row) => SORT_TEXT[field](row) === undefined);
  return [...named.toSorted((a, b) => sign * compare(SORT_TEXT[field](a)!, SORT_TEXT[field](b)!)), ...nameless];
}

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const filters: fc.Arbitrary<Filter> = fc
  .record({
    name: optional(fc.constantFrom('上海', '深圳', '北京', '王', '科技', '无此公司')),
    accountName: optional(fc.constantFrom('hw_', 'hw_c', 'hw_h', '1')),
    label: optional(fc.constantFrom('重点客户', '教育', '客户')),
    associationType: optional(fc.constantFrom('RESELLER', 'REFERRAL')),
    freeze: optional(fc.constantFrom('NONE', 'ACCOUNT', 'ACCOUNT_AND_RESOURCES')),
    mobile: optional(fc.constantFrom('138', '159', '150', '999')),
    associatedFrom: optional(fc.constantFrom('2024-06-01T00:00:00Z', '2025-10-01T08:00:00.000Z')),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));
const orders = optional(
  fc.record<Order>({
    field: fc.constantFrom('ASSOCIATED_AT', 'NAME', 'ACCOUNT_NAME'),
    direction: fc.constantFrom('ASC', 'DESC'),
  }),
);
const queries = fc.record({
  filter: filters,
  orderBy: orders,
  skip: fc.nat(30),
  size: fc.integer({ min: 1, max: 60 }),
});

interface Listed {
  readonly customers: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly customerId: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

const LIST = `query ($filter: CustomerFilter, $orderBy: CustomerOrder, $first: Int, $after: String, $last: Int) {
  customers(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last) {
    totalCount nodes { customerId } pageInfo { endCursor hasNextPage }
  }
}`;

describe('the scope of a viewer', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it.each(Object.keys(SIGHT))(
    'lets %s list exactly what the records give him, whatever the filter, order and page (R-018, R-021, R-022)',
    async (persona) => {
      const sight = SIGHT[persona]!(gateway.sandbox.world);
      const list = async (variables: Record<string, unknown>) => {
        const { data, errors } = await gateway.ask<Listed>(persona, LIST, variables);
        expect(errors).toBeUndefined();
        return { ...data.customers, ids: data.customers.nodes.map(({ customerId }) => customerId) };
      };
      await fc.assert(
        fc.asyncProperty(queries, async ({ filter, orderBy, skip, size }) => {
          const expected = inOrder(sight.filter(matches(filter)), orderBy).map(({ id }) => id);
          const question = { filter, orderBy };
          const start = skip === 0 ? undefined : await list({ ...question, first: skip });
          const page = await list({ ...question, first: size, after: start?.pageInfo.endCursor });
          const from = start?.ids.length ?? 0;
          expect(start?.ids ?? []).toEqual(expected.slice(0, from));
          expect(page.ids).toEqual(expected.slice(from, from + size));
          expect(page.totalCount).toBe(expected.length);
          expect(page.pageInfo.hasNextPage).toBe(from + page.ids.length < expected.length);
        }),
        { numRuns: 200 },
      );
    },
    180_000,
  );

  it.each(Object.keys(SIGHT))('shows %s the same last page as the list has', async (persona) => {
    const expected = inOrder(SIGHT[persona]!(gateway.sandbox.world), undefined).map(({ id }) => id);
    const { data } = await gateway.ask<Listed>(persona, LIST, { last: 7 });
    expect(data.customers.nodes.map(({ customerId }) => customerId)).toEqual(expected.slice(-7));
    expect(data.customers.totalCount).toBe(expected.length);
  });

  it('is seen by nobody without the customer item', async () => {
    const { data, errors } = await gateway.ask<Listed>('sa-specialist', LIST);
    expect(data.customers).toBeNull();
    expect(errors).toMatchObject([{ path: ['customers'], extensions: { code: 'FORBIDDEN' } }]);
  });
});
