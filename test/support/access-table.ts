import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { ask, forCallersOf } from '../../src/access/policy.js';
import { emptyScope, type Scope } from '../../src/access/scope.js';
import { PERSONAS, SANDBOX_PARTNER_ID } from '../../src/embedded/personas.js';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { sentAs } from '../../src/graphql/input-limits.js';
import type { Viewer } from '../../src/kernel/viewer.js';
import type { OperationId } from '../../src/upstream/contract/operations.js';
import { acquaint } from './coverage-acquaintance.js';
import { bareDocument, type Document } from './coverage-documents.js';
import { type Answer, type Asked, observed, type Run } from './coverage-run.js';
import { ALIAS } from './coverage-unfolding.js';
import { rootsOf } from './coverage-ways.js';
import { openWorld, type WorldGateway } from '../interference/world-gateway.js';

/** Whose sight the page tells of: personas, as the role table of the business rules names their roles. */
export const ROLES: Readonly<Record<string, string>> = {
  administrator: 'Administrator',
  director: 'Account director',
  'account-manager': 'Account manager',
  salesperson: 'Salesperson',
  finance: 'Finance',
  'sa-specialist': 'SA specialist',
  operator: 'Operator (coupons)',
  'project-specialist': 'Project specialist',
  reseller: 'Reseller',
  'reseller-account-manager': 'Reseller’s manager',
  customer: 'Customer',
  'enterprise-customer': 'Enterprise master',
};

const FORBIDDEN = '–';
const MARKS: Readonly<Record<string, string>> = { FORBIDDEN, RESTRICTED: 'R', UPSTREAM_TOKEN_NEEDED: 'T' };
const SHOWN = '●';
/** Asked for, and nothing there for this viewer. */
const NOTHING = '○';
const SCHEMA = gatewaySchema();

/** What one persona got of each field, e.g. `Customer.coupons`: one of the marks. */
export type Column = ReadonlyMap<string, string>;

/** Asks a gateway over the sandbox for everything there is, as one persona after the other. */
export async function measureAccess(personas: readonly string[]): Promise<ReadonlyMap<string, Column>> {
  const columns = new Map<string, Column>();
  for (const persona of personas) {
    // Writes are tried too, so everybody has a world of his own.
    const gateway = await openWorld();
    try {
      columns.set(persona, await columnOf(gateway, persona));
    } finally {
      await gateway.close();
    }
  }
  return columns;
}

async function columnOf(gateway: WorldGateway, persona: string): Promise<Column> {
  const asked = askedOf(gateway);
  const { runs, ids } = await acquaint(asked, persona);
  const marks = new Map<string, string>();
  for (const run of runs) markRun(marks, run);
  const rights = await rightsOf(gateway, persona);
  for (const way of rootsOf(SCHEMA.getMutationType())) {
    const [step] = way;
    if (step === undefined) continue;
    const { refusal } = await asked.run(persona, bareDocument({ schema: SCHEMA, ids }, way));
    const isRefused = operationsOf(step.field).some((operation) => !mayCall(rights, operation));
    marks.set(`Mutation.${step.field.name}`, isRefused ? FORBIDDEN : (MARKS[refusal?.code ?? ''] ?? SHOWN));
  }
  return marks;
}

type Rights = Pick<Scope, 'viewer' | 'permissions'>;

async function rightsOf(gateway: WorldGateway, persona: string): Promise<Rights> {
  const { body } = await gateway.ask(persona, '{ viewer { permissions } }');
  const { data } = JSON.parse(body) as {
    readonly data: { readonly viewer: { readonly permissions: readonly string[] } };
  };
  const { party, master = false } = PERSONAS.find(({ name }) => name === persona) ?? { party: 'CUSTOMER' };
  const viewer: Viewer = { party, master, partnerId: SANDBOX_PARTNER_ID };
  return { viewer, permissions: master ? 'ALL' : new Set(data.viewer.permissions) };
}

const mayCall = ({ viewer, permissions }: Rights, operation: OperationId): boolean =>
  forCallersOf<object>(operation, (_scope, question) => ask(question))({ ...emptyScope(viewer), permissions }, {})
    .verdict !== 'refuse';

/** The upstream operations that the input of a mutation goes to. */
const operationsOf = ({ args }: Field): readonly OperationId[] => {
  const marks = args.flatMap((argument) => marksOf(argument, new Set()));
  return [...new Set(marks.map((mark) => mark.split(' ', 1)[0] as OperationId))];
};

function marksOf(place: GraphQLArgument | GraphQLInputField, seen: Set<string>): readonly string[] {
  const type = getNamedType(place.type);
  const below = isInputObjectType(type) && !seen.has(type.name) ? Object.values(type.getFields()) : [];
  seen.add(type.name);
  return [...sentAs(place), ...below.flatMap((field) => marksOf(field, seen))];
}

const askedOf = (gateway: WorldGateway): Asked => ({
  schema: SCHEMA,
  run: async (persona: string, document: Document): Promise<Run> => {
    const { body } = await gateway.ask(persona, document.text);
    return { persona, document, exchanges: [], ...observed(SCHEMA, document, JSON.parse(body) as Answer) };
  },
});

/** A value seen once is seen; else what kept it back. */
function markRun(marks: Map<string, string>, { shown, errors }: Run): void {
  for (const field of shown.flatMap(({ way }) => way)) marks.set(field, SHOWN);
  for (const { code, path } of errors) {
    const field = fieldAt(path.split('.'));
    const mark = MARKS[code] ?? NOTHING;
    if (field !== undefined && marks.get(field) !== SHOWN) marks.set(field, mark);
  }
}

/** `Type.field` at the end of a path, which the schema tells. */
function fieldAt(path: readonly string[]): string | undefined {
  const steps = path.filter((step) => !/^\d+$/.test(step));
  let type: GraphQLNamedType | undefined = SCHEMA.getQueryType() ?? undefined;
  let found: string | undefined;
  for (const step of steps) {
    const { owner, field } = stepAt(type, step);
    if (field === undefined) return undefined;
    found = `${owner}.${field.name}`;
    type = getNamedType(field.type);
  }
  return found;
}

/** A step below a type; one within a fragment names the fragment's. */
function stepAt(type: GraphQLNamedType | undefined, step: string): { readonly owner: string; readonly field?: Field } {
  const parts = step.split(ALIAS);
  const owner = parts.length > 1 ? SCHEMA.getType(parts[0] ?? '') : type;
  const field = isObjectType(owner) ? owner.getFields()[parts.at(-1) ?? ''] : undefined;
  return { owner: owner?.name ?? '', ...(field && { field }) };
}

type Field = GraphQLField<unknown, unknown>;

/** schema/access.md. */
export function accessPage(columns: ReadonlyMap<string, Column>): string {
  const types = Object.values(SCHEMA.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !PLUMBING.test(type.name))
    .map(({ name }) => name)
    .sort((a, b) => Number(isRoot(b)) - Number(isRoot(a)) || a.localeCompare(b));
  return `${HEAD}\n${types.flatMap((name) => sectionOf(name, columns)).join('\n\n')}\n`;
}

/** Pages and payloads show what the types within them show. */
const PLUMBING = /(Connection|Edge|PageInfo|Payload|UserError)$/;
const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation';

const HEAD = `# Who sees what

Generated by \`npm run schema:access\`: each role asks a gateway over the sandbox for everything, and tries every mutation.

| Mark | Of a field | Of a mutation |
| --- | --- | --- |
| ${SHOWN} | came out, of rows in the role’s scope | may be sent; the rules decide |
| ${NOTHING} | nothing there for this viewer | |
| – | \`FORBIDDEN\`: the role has not the function permission | \`FORBIDDEN\` |
| R | \`RESTRICTED\`: only the reseller can show it (R-010) | |
| T | needs the customer’s own token | needs the customer’s own token |
| empty | no such object came into sight | |

Which rows are in scope, in one place: \`src/access/scope.ts\` (row rules) and the \`*.policy.ts\` of each domain, applied by
\`permit\` and the two readers of \`src/access\` alone. Personal texts are masked for every role (R-038); \`revealed\` needs the
item \`CONSOLE_CUSTOMER_REVEAL\` and is audited (R-039).
`;

function sectionOf(type: string, columns: ReadonlyMap<string, Column>): string[] {
  const object = SCHEMA.getType(type);
  if (!isObjectType(object)) return [];
  const byMarks = new Map<string, string[]>();
  for (const name of Object.keys(object.getFields())) {
    const marks = [...columns.values()].map((column) => column.get(`${type}.${name}`) ?? '').join(' | ');
    byMarks.set(marks, [...(byMarks.get(marks) ?? []), `\`${name}\``]);
  }
  const rows = [...byMarks]
    .filter(([marks]) => /[^ |]/.test(marks))
    .map(([marks, names]) => `| ${names.join(', ')} | ${marks} |`);
  if (rows.length === 0) return [];
  const head = ['Fields', ...[...columns.keys()].map((persona) => ROLES[persona] ?? persona)];
  return [[`## ${type}`, '', `| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n')];
}

/** The marks of one role on a page, by `Type.field`; a field without a mark is left out. */
export const columnIn = (page: string, role: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    page
      .split('\n## ')
      .slice(1)
      .flatMap((section) => marksIn(section, role)),
  );

function marksIn(section: string, role: string): (readonly [field: string, mark: string])[] {
  const [type = '', , head = '', , ...rows] = section.split('\n');
  const at = cellsOf(head).indexOf(role);
  return rows.map(cellsOf).flatMap((cells) => {
    const mark = cells[at] ?? '';
    return mark === '' ? [] : namesIn(cells).map((name) => [`${type}.${name}`, mark] as const);
  });
}

const namesIn = ([names = '']: readonly string[]): readonly string[] => names.match(/\w+/g) ?? [];

const cellsOf = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
