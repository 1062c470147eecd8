import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { Refusal, type Caller } from '../../src/sandbox/operation.js';
import { consoleOperations } from '../../src/sandbox/operations/console.js';
import { ChangeLog } from '../../src/sandbox/world/change-log.js';
import type { AssignableCustomer } from '../../src/sandbox/world/organization-history.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import { createOrganization, type Organization } from '../../src/sandbox/world/organization.js';
import { Random } from '../../src/sandbox/world/random.js';
import { ProjectSpecialists } from '../../src/sandbox/world/project-specialists.js';
import { Staff } from '../../src/sandbox/world/staff.js';
import type { World } from '../../src/sandbox/world/world.js';

const read = (name: string): string => readFileSync(new URL(`../../schema/upstream/${name}`, import.meta.url), 'utf8');

interface ContractParameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly default?: unknown };
}

export interface ContractOperation {
  readonly operationId: string;
  readonly parameters: readonly ContractParameter[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> }>
  >;
}

interface ContractFile {
  readonly info: { readonly 'x-error-codes': Readonly<Record<string, unknown>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, ContractParameter>> };
}

const contract = parse(read('console.openapi.yaml')) as ContractFile;
export const contractOperations: readonly ContractOperation[] = Object.values(contract.paths).flatMap((item) =>
  Object.values(item),
);
export const personas = JSON.parse(read('personas.json')) as {
  readonly partnerId: string;
  readonly personas: readonly {
    readonly name: string;
    readonly memberId?: string;
    readonly indirectPartnerId?: string;
  }[];
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(contract, 'console');

/** Member, reseller and customer ids by number, as the personas have them. */
export const m = (serial: number): string => entityId('m', serial);
export const b = (serial: number): string => entityId('b', serial);
export const c = (serial: number): string => entityId('c', serial);

export const NOW = new Date('2026-03-01T00:00:00Z');
export const PARTNER: Caller = { kind: 'PARTNER', accountId: personas.partnerId };
export const RESELLER: Caller = { kind: 'INDIRECT_PARTNER', accountId: b(1) };
export const ADMINISTRATOR = m(1);

/** Every tenth customer belongs to one of the resellers in turn. */
export const customersOf = (count: number): readonly AssignableCustomer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: c(index + 1),
    associatedAt: new Date(NOW.getTime() - ((index * 7919) % 1000) * 86_400_000 - 1),
    ...(index % 10 === 9 && { indirectPartnerId: b((((index - 9) / 10) % 3) + 1) }),
  }));

export const organizationOf = (count: number, seed = 1): Organization =>
  createOrganization({ random: new Random(seed), now: NOW, customers: customersOf(count), personas });

export interface Question {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly caller?: Caller;
  /** Acting member; the master account without one. */
  readonly as?: string;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | undefined;
  // Tests read what they expect to be there.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** What the server does before an operation runs: defaults of the contract are filled in. */
function defaultsOf({ parameters }: ContractOperation): Record<string, unknown> {
  const found = parameters.map(({ $ref, ...inline }) =>
    $ref === undefined ? inline : contract.components.parameters[$ref.split('/').at(-1) ?? '']!,
  );
  return Object.fromEntries(
    found
      .filter(({ in: place, schema }) => place === 'query' && 'default' in schema)
      .map(({ name, schema }) => [name, schema.default]),
  );
}

/** The answer's schema in the contract; undefined where the contract has no body. */
function schemaOf(operation: ContractOperation, status: number): string | undefined {
  const response = operation.responses[status.toString()];
  if (response === undefined) throw new Error(`${operation.operationId}: the contract has no status ${status}`);
  return response.content?.['application/json']?.schema.$ref;
}

function expectContract(operation: ContractOperation, status: number, body: unknown): void {
  const ref = schemaOf(operation, status);
  const validate = ref === undefined ? undefined : ajv.getSchema(`console${ref}`);
  const sent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const valid = validate === undefined ? body === undefined : validate(sent);
  if (!valid) throw new Error(`${operation.operationId}: ${ajv.errorsText(validate?.errors)}`);
}

const headersOf = ({ headers, as }: Question): Record<string, string> => ({
  ...(as !== undefined && { 'x-member-id': as }),
  ...headers,
});

const { partnerId } = personas;
type Beside = Pick<World, 'changes' | 'projectSpecialists'>;
const beside = new WeakMap<Organization, Beside>();

/** What goes with an organization: its change log, and the people who are no members of it. */
function besideOf(organization: Organization): Beside {
  const known = beside.get(organization) ?? {
    changes: new ChangeLog(),
    projectSpecialists: new ProjectSpecialists(new Staff(organization, NOW), { partnerId, now: NOW }),
  };
  beside.set(organization, known);
  return known;
}

/** Calls one operation as the server would, and holds its answer to the contract's schema. */
export function ask(organization: Organization, operationId: string, question: Question = {}, now = NOW): Answer {
  const { path = {}, query, body = {}, caller = PARTNER } = question;
  const operation = contractOperations.find((candidate) => candidate.operationId === operationId)!;
  const world = { organization, now, partnerId, ...besideOf(organization) };
  const answer = consoleOperations[operationId]!(world as unknown as World, {
    operationId,
    path,
    query: { ...defaultsOf(operation), ...query },
    headers: headersOf(question),
    body,
    caller,
  });
  const { status = 200 } = answer;
  expectContract(operation, status, answer.body);
  return { status, etag: answer.headers?.['ETag'], body: answer.body };
}

/** The refusal of a call; fails when it is not refused or its code is not in the contract. */
export function refusalOf(organization: Organization, operationId: string, question: Question = {}): Refusal {
  try {
    ask(organization, operationId, question);
  } catch (error) {
    if (error instanceof Refusal && error.code in contract.info['x-error-codes']) return error;
    throw error;
  }
  throw new Error(`${operationId} was not refused`);
}
