import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { catalogue } from '../../src/upstream/contract/catalogue.js';
import {
  type AnswerOf,
  batchLimit,
  descriptorOf,
  type OperationId,
  pageLimit,
  type PagedOperationId,
  type RequestOf,
} from '../../src/upstream/contract/operations.js';

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Source {
  readonly operationId: string;
  readonly 'x-idempotent': boolean;
  readonly 'x-pagination'?: object;
  readonly 'x-batch'?: { readonly field: string; readonly max: number | null };
  readonly 'x-rate-limit'?: { readonly limit: number };
}
const operationsIn = (name: string): Source[] => {
  const { paths } = parse(readFileSync(fileOf(`schema/upstream/${name}.openapi.yaml`), 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Source>>>>;
  };
  return Object.values(paths).flatMap((item) => Object.values(item).filter(({ operationId }) => operationId));
};

const limitsOf = (batch: Source['x-batch']) => batch && [batch.field, batch.max];

describe('the generated contract', () => {
  it('is what the contract files give, byte for byte', () => {
    const target = mkdtempSync(join(tmpdir(), 'contract-'));
    try {
      execFileSync(process.execPath, [fileOf('schema/upstream/generate.mjs'), target]);
      for (const name of ['bss.ts', 'console.ts', 'catalogue.ts', 'limits.ts', 'error-codes.ts']) {
        const committed = readFileSync(fileOf(`src/upstream/contract/${name}`), 'utf8');
        expect(readFileSync(join(target, name), 'utf8') === committed ? name : `${name} is stale`).toBe(name);
      }
    } finally {
      rmSync(target, { recursive: true });
    }
  }, 60_000);

  it('has every operation of both APIs', () => {
    const ids = [...operationsIn('bss'), ...operationsIn('console')].map(({ operationId }) => operationId);
    expect(operationsIn('bss')).toHaveLength(91);
    expect(Object.keys(catalogue).sort()).toEqual(ids.sort());
  });

  it('says of each operation what its extensions say', () => {
    for (const source of [...operationsIn('bss'), ...operationsIn('console')]) {
      const { pagination, rowsField, batch, idempotent, rateLimit } = descriptorOf(source.operationId as OperationId);
      const paged = source['x-pagination'] !== undefined;
      expect({ id: source.operationId, idempotent, pages: [pagination !== null, rowsField !== null] }).toEqual({
        id: source.operationId,
        idempotent: source['x-idempotent'],
        pages: [paged, paged],
      });
      expect(batch === null ? undefined : [batch.field, batch.max]).toEqual(limitsOf(source['x-batch']));
      expect(rateLimit?.limit).toBe(source['x-rate-limit']?.limit);
    }
  });

  it.each<[OperationId, number]>([
    ['ListCustomersBalancesDetail', 100],
    ['ListSubCustomerNewTag', 200],
    ['ListQuotaCoupons', 50],
    ['ListOnDemandResourceRatings', 100],
    ['ListPartnerBalances', 1],
  ])('lets one call of %s take %d ids', (operation, limit) => {
    expect(batchLimit(operation)).toBe(limit);
  });

  it.each<[PagedOperationId, number]>([
    ['ListSubCustomers', 100],
    ['ListProvinces', 1000],
    ['ListIndirectPartners', 100],
    ['ListResourceSpecs', 100],
  ])('lets a page of %s hold %d rows', (operation, limit) => {
    expect(pageLimit(operation)).toBe(limit);
  });
});

describe('the types of a request', () => {
  it('compile only for what the contract allows', () => {
    const allowed: readonly unknown[] = [
      { body: { limit: 5 } } satisfies RequestOf<'ListSubCustomers'>,
      {} satisfies RequestOf<'ListPartnerBalances'>,
      { path: { order_id: 'o' }, header: { 'X-Language': 'zh_CN' } } satisfies RequestOf<'ShowCustomerOrderDetails'>,
      { query: { bill_cycle: '2024-01', customer_id: 'c' } } satisfies RequestOf<'ListSubCustomerBillDetail'>,
      { path: { id: 'm' }, body: { name: 'n' }, header: { 'If-Match': '"1"' } } satisfies RequestOf<'UpdateMember'>,
      undefined satisfies AnswerOf<'ReclaimPartnerCoupons'>,
    ];
    const refused: readonly unknown[] = [
      // @ts-expect-error the body is required
      {} satisfies RequestOf<'ListSubCustomers'>,
      // @ts-expect-error no such field
      { body: { customer_name: 'x' } } satisfies RequestOf<'ListSubCustomers'>,
      // @ts-expect-error the cycle is required
      { query: { customer_id: 'c' } } satisfies RequestOf<'ListSubCustomerBillDetail'>,
      // @ts-expect-error the client names the member
      { header: { 'X-Member-Id': 'm' } } satisfies RequestOf<'ListMembers'>,
      // @ts-expect-error the operation has no body
      { body: {} } satisfies RequestOf<'ListPartnerBalances'>,
      // @ts-expect-error the operation does not page
      'ListPartnerBalances' satisfies PagedOperationId,
    ];
    expect([allowed.length, refused.length]).toEqual([6, 6]);
  });
});
