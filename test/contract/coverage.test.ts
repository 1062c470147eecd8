import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DocumentedApi } from '../support/coverage-contract.js';
import { NOT_COMPARED, OUT_OF_REACH } from '../support/coverage-exceptions.js';
import type { Findings } from '../support/coverage-findings.js';
import type { Coverage } from '../support/coverage-report.js';
import { committedTable, refuseLoss, tableOf } from '../support/coverage-table.js';

const SCRIPT = fileURLToPath(new URL('../support/find-coverage.ts', import.meta.url));
/** Some thousand documents, and the machine has other work. */
const FINDING_MS = 480_000;

let found: Findings;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  const file = join(folder, 'findings.json');
  try {
    // With NODE_ENV as in production graphql-js leaves out checks that are for developers.
    await promisify(execFile)(process.execPath, ['--max-semi-space-size=32', '--import', 'tsx', SCRIPT, file], {
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
      timeout: FINDING_MS,
    });
    found = JSON.parse(readFileSync(file, 'utf8')) as Findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}, FINDING_MS);

const servedIn = (of: Coverage, name: string) => of.served.find(({ operation }) => operation === name);

describe('the coverage table', () => {
  it('is what is committed, and lists no fewer served operations', () => {
    expect(() => {
      refuseLoss(committedTable(), found.table);
    }).not.toThrow();
    expect(committedTable()).toBe(found.table);
  });

  it('names each of the 91 operations once', () => {
    const { served, unserved } = found.coverage;
    const names = [...served, ...unserved].map(({ operation }) => operation);
    expect(names).toHaveLength(91);
    expect(new Set(names).size).toBe(91);
  });

  it('has each of them served, every documented field readable and settable', () => {
    const { served, unserved } = found.coverage;
    expect(unserved).toEqual([]);
    expect(served.filter(({ unreadable, unsettable }) => unreadable.length + unsettable.length > 0)).toEqual([]);
  });

  it('excepts nothing that needs no exception', () => {
    expect(found.coverage.unneeded).toEqual([]);
  });

  it('rests on documents that ask for every field and set every argument', () => {
    expect(found.neverAsked).toEqual([]);
  });

  it('rests on answers: no document is refused as such, and nothing fails', () => {
    expect(found.failures).toEqual([]);
  });
});

describe('every documented constraint', () => {
  it('is refused by the path of the input wherever an argument can break it, and nothing is sent', () => {
    const { faults, unreached, refused } = found.constraints;
    expect(faults).toEqual([]);
    expect(unreached).toEqual(OUT_OF_REACH.map(({ constraint }) => constraint));
    expect(refused.length).toBeGreaterThan(found.coverage.served.length);
  });

  it('is kept by the gateway itself where it demands a field: no request goes without', () => {
    expect(found.missing).toEqual([]);
  });
});

describe('every object that comes out of the graph', () => {
  it('has its values from one row of the sandbox, field by field and digit for digit', () => {
    expect(found.comparison.unequal).toEqual([]);
    expect(found.comparison.notCompared).toEqual(NOT_COMPARED);
  });
});

describe('the recogniser behind the coverage table', () => {
  it('misses an answer field whose value comes out no more', () => {
    const without = found.altered['Customer.label is shown no more'];
    expect(servedIn(found.coverage, 'ListSubCustomers')?.unreadable).not.toContain('customer_infos.label');
    expect(servedIn(without, 'ListSubCustomers')?.unreadable).toContain('customer_infos.label');
  });

  it('misses an answer field that comes out as a word when the word changes no more', () => {
    const frozen = found.altered['CouponRecord.succeeded is always false'];
    expect(servedIn(found.coverage, 'ListPartnerCouponsRecord')?.unreadable).not.toContain('records.result');
    expect(servedIn(frozen, 'ListPartnerCouponsRecord')?.unreadable).toContain('records.result');
  });

  it('misses a request field that is sent no more, or always with the same value', () => {
    const { altered, coverage } = found;
    const name = 'association_type';
    expect(servedIn(coverage, 'ListSubCustomers')?.unsettable).not.toContain(name);
    expect(servedIn(altered[`${name} is sent no more`], 'ListSubCustomers')?.unsettable).toContain(name);
    expect(servedIn(altered[`${name} is always 1`], 'ListSubCustomers')?.unsettable).toContain(name);
  });

  it('lists an operation that is called no more as not served, which the table refuses', () => {
    const less = found.altered['ListPartnerBalances is called no more'];
    const { unserved, unneeded } = less;
    expect(unserved.map(({ operation }) => operation)).toContain('ListPartnerBalances');
    expect(unneeded).toContain('ListPartnerBalances answer account_balances.measure_id');
    expect(() => {
      refuseLoss(found.table, tableOf(less));
    }).toThrow('operations were served');
  });

  it('does not take a call for a service when nothing of its answer comes out', () => {
    const { served } = found.altered['nothing is shown'];
    const answering = new Set(
      new DocumentedApi().operations().flatMap(({ operation, answer }) => (answer.length > 0 ? [operation] : [])),
    );
    expect(served.filter(({ operation }) => answering.has(operation))).toEqual([]);
  });

  it('finds an exception for a field that can be read', () => {
    const { unneeded } = found.altered['an idle exception is made'];
    expect(unneeded).toEqual(['ListSubCustomers answer customer_infos.label']);
  });
});
