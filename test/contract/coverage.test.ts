import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';
import { DocumentedApi } from '../support/coverage-contract.js';
import { judgeConstraints, missingIn } from '../support/coverage-constraints.js';
import { EXCEPTIONS, NOT_COMPARED, OUT_OF_REACH } from '../support/coverage-exceptions.js';
import { record } from '../support/coverage-recording.js';
import { type Coverage, coverageOf } from '../support/coverage-report.js';
import type { Run } from '../support/coverage-run.js';
import { compareWithSandbox } from '../support/sandbox-comparison.js';
import { committedTable, refuseLoss, tableOf } from '../support/coverage-table.js';

const api = new DocumentedApi();
let runs: readonly Run[] = [];
let whole: Coverage;
/** Some thousand documents, and the machine has other work. */
const RECORDING_MS = 240_000;

const coverage = (recorded: readonly Run[], exceptions = EXCEPTIONS): Coverage => coverageOf(api, recorded, exceptions);
const servedIn = (of: Coverage, name: string) => of.served.find(({ operation }) => operation === name);

beforeAll(async () => {
  runs = await record(api);
  whole = coverage(runs);
}, RECORDING_MS);

describe('the coverage table', () => {
  it('is what is committed, and lists no fewer served operations', () => {
    const table = tableOf(whole);
    expect(() => {
      refuseLoss(committedTable(), table);
    }).not.toThrow();
    expect(committedTable()).toBe(table);
  });

  it('names each of the 91 operations once', () => {
    const { served, unserved } = whole;
    const names = [...served, ...unserved].map(({ operation }) => operation);
    expect(names).toHaveLength(91);
    expect(new Set(names).size).toBe(91);
  });

  it('has each of them served, every documented field readable and settable', () => {
    expect(whole.unserved).toEqual([]);
    expect(whole.served.filter(({ unreadable, unsettable }) => unreadable.length + unsettable.length > 0)).toEqual([]);
  });

  it('excepts nothing that needs no exception', () => {
    expect(whole.unneeded).toEqual([]);
  });

  it('rests on documents that ask for every field and set every argument', () => {
    expect(neverAsked(runs)).toEqual([]);
  });

  it('rests on answers: no document is refused as such, and nothing fails', () => {
    const ours = /^(GRAPHQL_|INTERNAL_|UPSTREAM_)/;
    const failures = runs
      .filter(({ change }) => change === undefined)
      .flatMap(({ errors, document }) => errors.map((error) => ({ ...error, document: document.text })));
    expect(failures.filter(({ code }) => ours.test(code))).toEqual([]);
  });
});

describe('every documented constraint', () => {
  it(
    'is refused by the path of the input wherever an argument can break it, and nothing is sent',
    async () => {
      const served = new Set(whole.served.map(({ operation }) => operation));
      const { faults, unreached, refused } = await judgeConstraints(api, served, runs);
      expect(faults).toEqual([]);
      expect(unreached).toEqual(OUT_OF_REACH.map(({ constraint }) => constraint));
      expect(refused.length).toBeGreaterThan(served.size);
    },
    RECORDING_MS,
  );

  it('is kept by the gateway itself where it demands a field: no request goes without', () => {
    expect(runs.flatMap(({ exchanges }) => exchanges.flatMap((one) => missingIn(one)))).toEqual([]);
  });
});

describe('every object that comes out of the graph', () => {
  it(
    'has its values from one row of the sandbox, field by field and digit for digit',
    async () => {
      const { equal, unequal } = await compareWithSandbox(api, runs);
      const compared = new Set([...equal].map((name) => name.split(' ')[0]));
      const reads = whole.served.filter(({ operation }) => descriptorOf(operation as OperationId).idempotent);
      expect(unequal).toEqual([]);
      expect(reads.map(({ operation }) => operation).filter((name) => !compared.has(name))).toEqual(NOT_COMPARED);
    },
    RECORDING_MS,
  );
});

describe('the recogniser behind the coverage table', () => {
  it('misses an answer field whose value comes out no more', () => {
    const without = runs.map((run) => ({
      ...run,
      shown: run.shown.filter(({ way }) => !way.includes('Customer.label')),
    }));
    expect(servedIn(whole, 'ListSubCustomers')?.unreadable).not.toContain('customer_infos.label');
    expect(servedIn(coverage(without), 'ListSubCustomers')?.unreadable).toContain('customer_infos.label');
  });

  it('misses an answer field that comes out as a word when the word changes no more', () => {
    const frozen = runs.map((run) => ({
      ...run,
      shown: run.shown.map((one) => (one.way.at(-1) === 'CouponRecord.succeeded' ? { ...one, text: 'false' } : one)),
    }));
    expect(servedIn(whole, 'ListPartnerCouponsRecord')?.unreadable).not.toContain('records.result');
    expect(servedIn(coverage(frozen), 'ListPartnerCouponsRecord')?.unreadable).toContain('records.result');
  });

  it('misses a request field that is sent no more, or always with the same value', () => {
    const name = 'association_type';
    const sending = (texts: readonly string[]) =>
      runs.map((run) => ({
        ...run,
        exchanges: run.exchanges.map((one) => ({ ...one, asked: { ...one.asked, [name]: texts } })),
      }));
    expect(servedIn(whole, 'ListSubCustomers')?.unsettable).not.toContain(name);
    expect(servedIn(coverage(sending([])), 'ListSubCustomers')?.unsettable).toContain(name);
    expect(servedIn(coverage(sending(['1'])), 'ListSubCustomers')?.unsettable).toContain(name);
  });

  it('lists an operation that is called no more as not served, which the table refuses', () => {
    const name = 'ListPartnerBalances';
    const without = runs.map((run) => ({
      ...run,
      exchanges: run.exchanges.filter(({ operation }) => operation !== name),
    }));
    const less = coverage(without);
    const { unserved, unneeded } = less;
    expect(unserved.map(({ operation }) => operation)).toContain(name);
    expect(unneeded).toContain(`${name} answer account_balances.measure_id`);
    expect(() => {
      refuseLoss(tableOf(whole), tableOf(less));
    }).toThrow('operations were served');
  });

  it('does not take a call for a service when nothing of its answer comes out', () => {
    const silent = runs.map((run) => ({ ...run, shown: [] }));
    const answering = new Set(
      api.operations().flatMap(({ operation, answer }) => (answer.length > 0 ? [operation] : [])),
    );
    expect(coverage(silent).served.filter(({ operation }) => answering.has(operation))).toEqual([]);
  });

  it('finds an exception for a field that can be read', () => {
    const operations = ['ListSubCustomers'];
    const idle = { part: 'answer', field: 'customer_infos.label', operations, reason: 'none' } as const;
    expect(coverage(runs, [...EXCEPTIONS, idle]).unneeded).toEqual(['ListSubCustomers answer customer_infos.label']);
  });
});

/** Fields, arguments and fields of input types that are in the schema and in no document. */
function neverAsked(recorded: readonly Run[]): string[] {
  const schema = gatewaySchema();
  const asked = new Set<string>();
  const at = new TypeInfo(schema);
  const field = (): string => `${at.getParentType()?.name ?? ''}.${at.getFieldDef()?.name ?? ''}`;
  const visitor = visitWithTypeInfo(at, {
    Field: () => void asked.add(field()),
    Argument: ({ name }) => void asked.add(`${field()}(${name.value})`),
    ObjectField: ({ name }) => {
      const owner = at.getParentInputType();
      asked.add(`${owner ? getNamedType(owner).name : ''}.${name.value}`);
    },
  });
  for (const text of new Set(recorded.map(({ document }) => document.text))) visit(parse(text), visitor);
  const all = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
    ]);
  });
  return all.filter((name) => !asked.has(name));
}
