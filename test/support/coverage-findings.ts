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
import { judgeConstraints, type Judgement, missingIn } from './coverage-constraints.js';
import type { DocumentedApi } from './coverage-contract.js';
import { EXCEPTIONS } from './coverage-exceptions.js';
import { record } from './coverage-recording.js';
import { type Coverage, coverageOf } from './coverage-report.js';
import type { Run } from './coverage-run.js';
import { type Altered, alteredCoverage } from './coverage-alterations.js';
import { tableOf } from './coverage-table.js';
import { compareWithSandbox } from './sandbox-comparison.js';

/** All that the recording, the broken constraints and the comparison with the sandbox have shown: plain data. */
export interface Findings {
  readonly coverage: Coverage;
  readonly table: string;
  /** The same judged from runs that lack something. */
  readonly altered: Altered;
  /** Fields, arguments and fields of input types that are in the schema and in no document. */
  readonly neverAsked: readonly string[];
  /** Errors of documents as such, and of the gateway. */
  readonly failures: readonly unknown[];
  readonly constraints: Pick<Judgement, 'faults' | 'unreached' | 'refused'>;
  /** Fields that the contract requires and a request lacked. */
  readonly missing: readonly string[];
  readonly comparison: { readonly unequal: readonly string[]; readonly notCompared: readonly string[] };
}

export async function findEverything(api: DocumentedApi): Promise<Findings> {
  const { runs, known } = await record(api);
  const coverage = coverageOf(api, runs, EXCEPTIONS);
  const served = coverage.served.map(({ operation }) => operation as OperationId);
  const { faults, unreached, refused } = await judgeConstraints(api, new Set(served), runs, known);
  const { equal, unequal } = await compareWithSandbox(api, runs);
  const compared = new Set([...equal].map((name) => name.split(' ')[0]));
  return {
    coverage,
    table: tableOf(coverage),
    altered: alteredCoverage(api, runs),
    neverAsked: neverAsked(runs),
    failures: failuresIn(runs),
    constraints: { faults, unreached, refused },
    missing: runs.flatMap(({ exchanges }) => exchanges.flatMap((one) => missingIn(one))),
    comparison: {
      unequal,
      notCompared: served.filter((name) => descriptorOf(name).idempotent && !compared.has(name)),
    },
  };
}

function failuresIn(runs: readonly Run[]): unknown[] {
  const ours = /^(GRAPHQL_|INTERNAL_|UPSTREAM_)/;
  return runs
    .filter(({ change }) => change === undefined)
    .flatMap(({ errors, document }) => errors.map((error) => ({ ...error, document: document.text })))
    .filter(({ code }) => ours.test(code));
}

function neverAsked(runs: readonly Run[]): string[] {
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
  for (const text of new Set(runs.map(({ document }) => document.text))) visit(parse(text), visitor);
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
