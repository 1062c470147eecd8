import fc from 'fast-check';
import { newestFirst, questionOf, shapeOf } from '../../src/domains/customer/customer.filter.js';
import type { CustomerFilter, CustomerRow } from '../../src/domains/customer/customer.type.js';
import { failure } from '../support/failure.js';

type Filter = Partial<CustomerFilter>;

const ROW: CustomerRow = {
  customer_id: 'c1',
  customerId: 'c1',
  customer: '上海云启科技',
  account_name: 'yunqi_tech',
  label: 'Key account',
  association_type: '2',
  associated_on: '2026-03-01T08:00:00Z',
  telephone: '13812345678',
  is_frozen: 0,
  account_managers: [{ account_name: 'manager_06' }],
};
const RESELLERS_ROW: CustomerRow = { ...ROW, indirectPartnerId: 'b1' };

const keeps = (filter: Filter, row: CustomerRow = ROW, viewer = {}): boolean | undefined =>
  shapeOf(filter, null, viewer).keep?.(row);
const refusalOf = (field: string) => failure('BAD_USER_INPUT', field);

describe('a filter as a question to upstream', () => {
  it('is empty when nothing is filtered: null, absent and empty mean the same (R-119)', () => {
    expect(questionOf({})).toEqual({});
    expect(
      questionOf({
        name: null,
        accountName: null,
        label: null,
        customerId: null,
        associationType: null,
        associatedFrom: null,
        associatedTo: null,
        mobile: null,
        freeze: null,
        accountManager: null,
      }),
    ).toEqual({});
  });

  it('has what upstream can filter by, in upstream’s codes and times', () => {
    expect(
      questionOf({
        name: '云启',
        associationType: 'REFERRAL',
        associatedFrom: '2026-03-01T08:00:00.123Z',
        associatedTo: '2026-04-01T08:00:00Z',
        freeze: 'ACCOUNT',
        mobile: '138',
      }),
    ).toEqual({
      name: '云启',
      associationType: '1',
      associatedFrom: '2026-03-01T08:00:00Z',
      associatedTo: '2026-04-01T08:00:00Z',
    });
  });

  it.each(['name', 'accountName', 'label', 'customerId'] as const)('refuses a "%s" that upstream would', (field) => {
    for (const text of ['', 'a b', 'a\tb', ' ', 'x'.repeat(65)]) {
      expect(() => questionOf({ [field]: text })).toThrow(refusalOf(`filter.${field}`));
    }
    expect(questionOf({ [field]: 'x'.repeat(64) })).toEqual({ [field]: 'x'.repeat(64) });
  });

  it('refuses to look for what has no name (UNKNOWN)', () => {
    expect(() => questionOf({ associationType: 'UNKNOWN' })).toThrow(refusalOf('filter.associationType'));
  });
});

describe('a filter in the gateway', () => {
  it.each<[Filter, boolean]>([
    [{}, true],
    [{ name: '上海' }, true],
    [{ name: '云启' }, false],
    [{ accountName: 'yunqi' }, true],
    [{ accountName: 'tech' }, false],
    [{ accountName: 'Yunqi' }, false],
    [{ customerId: 'c1' }, true],
    [{ customerId: 'c' }, false],
    [{ label: 'Key' }, true],
    [{ label: 'account' }, true],
    [{ label: 'key' }, false],
    [{ associationType: 'RESELLER' }, true],
    [{ associationType: 'REFERRAL' }, false],
    [{ associatedFrom: '2026-03-01T08:00:00Z' }, true],
    [{ associatedFrom: '2026-03-01T08:00:01Z' }, false],
    [{ associatedTo: '2026-03-01T08:00:00Z' }, true],
    [{ associatedTo: '2026-03-01T07:59:59Z' }, false],
    [{ accountManager: 'manager_06' }, true],
    [{ accountManager: 'manager_0' }, false],
    [{ freeze: 'NONE' }, true],
    [{ freeze: 'ACCOUNT' }, false],
    [{ mobile: '138' }, true],
    [{ mobile: '139' }, false],
    [{ mobile: '13812345678' }, true],
    [{ mobile: '13812345679' }, false],
    [{ name: '上海', label: 'none' }, false],
  ])('%j keeps the row: %s (R-047)', (filter, isKept) => {
    expect(keeps(filter)).toBe(isKept);
  });

  it('keeps no row that lacks what is filtered by', () => {
    const bare: CustomerRow = { customer_id: 'c1', customerId: 'c1', account_name: '' };
    const filters: Filter[] = [
      { name: 'a' },
      { accountName: 'a' },
      { label: 'a' },
      { associatedFrom: '2026-03-01T08:00:00Z' },
      { associatedTo: '2026-03-01T08:00:00Z' },
      { accountManager: 'a' },
      { mobile: '138' },
    ];
    expect(filters.filter((filter) => keeps(filter, bare))).toEqual([]);
  });

  it('keeps exactly the rows that each of its parts keeps', () => {
    const some = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: null });
    const anyFilter = fc.record({
      name: some('上', '北'),
      label: some('Key', 'x'),
      associationType: some('RESELLER' as const, 'REFERRAL' as const),
      freeze: some('NONE' as const, 'ACCOUNT' as const),
      accountManager: some('manager_06', 'manager_07'),
      mobile: some('138', '139'),
    });
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const parts = Object.entries(filter).map(([name, value]) => keeps({ [name]: value }));
        expect(keeps(filter)).toBe(parts.every((one) => one === true));
      }),
    );
  });

  it.each(['1', '13', '1381', '1381234567', '1x3', '', '138 ', '1'.repeat(21)])(
    'refuses the mobile number "%s": the hidden digits could be found one by one (R-047)',
    (mobile) => {
      expect(() => shapeOf({ mobile }, null, {})).toThrow(refusalOf('filter.mobile'));
    },
  );

  it('finds mobile numbers of a reseller’s customers for the reseller only (R-010)', () => {
    expect(keeps({ mobile: '138' }, RESELLERS_ROW)).toBe(false);
    expect(keeps({ mobile: '138' }, RESELLERS_ROW, { indirectPartnerId: 'b1' })).toBe(true);
    expect(keeps({ name: '上海' }, RESELLERS_ROW)).toBe(true);
  });

  it.each<[Filter, boolean]>([
    [{}, true],
    [{ customerId: 'c1', label: 'Key', associationType: 'RESELLER', associatedFrom: '2026-03-01T08:00:00Z' }, true],
    // Upstream finds names anywhere in the text.
    [{ name: '上海' }, false],
    [{ accountName: 'yunqi' }, false],
    [{ accountManager: 'manager_06' }, false],
    [{ freeze: 'NONE' }, false],
    [{ mobile: '138' }, false],
  ])('%j leaves the page to upstream: %s', (filter, isKept) => {
    expect(shapeOf(filter, null, {}).isKept).toBe(isKept);
  });
});

describe('order', () => {
  const rows = [
    { ...ROW, customerId: 'c2', customer: 'b', associated_on: '2026-01-01T00:00:00Z' },
    { ...ROW, customerId: 'c1', customer: 'b', associated_on: '2026-01-02T00:00:00Z' },
    { ...ROW, customerId: 'c3', customer: 'a', associated_on: '2026-01-01T00:00:00Z' },
  ];
  const idsBy = (order: ReturnType<typeof shapeOf>['order']): string[] =>
    rows.toSorted(order).map(({ customerId }) => customerId);

  it('is the one asked for, ties by id', () => {
    expect(idsBy(shapeOf({}, { field: 'NAME', direction: 'ASC' }, {}).order)).toEqual(['c3', 'c1', 'c2']);
    expect(idsBy(shapeOf({}, { field: 'NAME', direction: 'DESC' }, {}).order)).toEqual(['c1', 'c2', 'c3']);
    expect(idsBy(shapeOf({}, { field: 'ASSOCIATED_AT', direction: 'ASC' }, {}).order)).toEqual(['c2', 'c3', 'c1']);
  });

  it('is upstream’s own when none is asked for: the newest association first', () => {
    expect(shapeOf({}, null, {}).order).toBeUndefined();
    expect(idsBy(newestFirst)).toEqual(['c1', 'c2', 'c3']);
  });
});
