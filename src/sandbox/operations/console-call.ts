import { Refusal, type Operation, type SandboxAnswer, type SandboxRequest } from '../operation.js';
import type { ChangedEntity, ChangeEvent } from '../world/change-log.js';
import type { Organization } from '../world/organization.js';
import type { World } from '../world/world.js';
import { CONSOLE_RULES, type ConsoleRule } from './console-contract.js';

/** A call whose owner and acting member are known and may do this. */
export interface ConsoleCall {
  readonly world: World;
  readonly organization: Organization;
  /** Account id of the organization acted on: the caller's own, or that of a distributor's reseller. */
  readonly ownerId: string;
  /** Undefined for the master account, and for a customer. */
  readonly actorId: string | undefined;
  /** The customer that calls, about itself. */
  readonly customerId: string | undefined;
  readonly now: Date;
  readonly request: SandboxRequest;
}

export type ConsoleOperation = (call: ConsoleCall) => SandboxAnswer;

export const invalid = (field: string, message: string): Refusal => new Refusal('CON.0100', message, [{ field }]);
export const missing = (what: string): Refusal => new Refusal('CON.0404', `${what} not found`);
export const conflict = (state: string, message: string): Refusal => new Refusal('CON.0409', message, [{ state }]);
export const blocked = (blocker: string, message: string): Refusal => new Refusal('CON.0422', message, [{ blocker }]);

export const forbidden = (message: string): Refusal => new Refusal('CON.0151', message);

/** absent means the caller's own organization; somebody else's reseller reads like an unknown one. */
function ownerOf(organization: Organization, { caller, query }: SandboxRequest): string {
  if (!organization.isOwner(caller.accountId)) throw forbidden('a customer has no organization');
  const named = query['indirect_partner_id'] ?? caller.accountId;
  if (named === '') throw invalid('indirect_partner_id', 'must not be empty');
  if (named === caller.accountId) return caller.accountId;
  if (caller.kind !== 'PARTNER' || typeof named !== 'string' || !organization.isOwner(named)) throw missing('reseller');
  return named;
}

/** Who acts; a project specialist is no member and holds no item. */
interface Actor {
  readonly id: string;
  readonly items: ReadonlySet<string>;
}

/** The acting member belongs to the caller, or to the reseller whose organization is acted on. */
function actorOf(
  { organization, projectSpecialists }: World,
  ownerId: string,
  request: SandboxRequest,
): Actor | undefined {
  const { 'x-member-id': id } = request.headers;
  if (id === undefined) return undefined;
  const { accountId } = request.caller;
  const member = organization.memberOf(accountId, id) ?? organization.memberOf(ownerId, id);
  if (member?.status === 'ACTIVE') return { id, items: organization.permissionsOf(member) };
  if (projectSpecialists.boundOne(accountId, id) !== undefined) return { id, items: NO_ITEMS };
  throw forbidden('the acting member is unknown or disabled');
}

const NO_ITEMS: ReadonlySet<string> = new Set();

const isCustomersCall = ({ caller }: SandboxRequest, { isForCustomers }: ConsoleRule): boolean =>
  caller.kind === 'CUSTOMER' && isForCustomers;

function requirePermission(actor: Actor | undefined, own: string | undefined, rule: ConsoleRule): void {
  if (actor === undefined || rule.permissionItems.length === 0 || own === actor.id) return;
  if (!rule.permissionItems.some((item) => actor.items.has(item))) {
    throw forbidden(`one of ${rule.permissionItems.join(', ')} is needed`);
  }
}

/**
 * Puts the rules every operation shares before it: owner, acting member, permission item.
 *
 * @throws Error at start when the contract does not know the operation.
 */
export function governed(operationId: string, operation: ConsoleOperation): Operation {
  const rule = CONSOLE_RULES.get(operationId);
  if (rule === undefined) throw new Error(`${operationId} is not in console.openapi.yaml`);
  return (world, request) => {
    const { organization, now } = world;
    const customerId = isCustomersCall(request, rule) ? request.caller.accountId : undefined;
    // Whose customer it is or was: what it did then stays its own.
    const ownerId =
      customerId === undefined ? ownerOf(organization, request) : (world.customers.get(customerId)?.ownerId ?? '');
    const actor = customerId === undefined ? actorOf(world, ownerId, request) : undefined;
    // His own id in somebody else's organization is not found later on, so no owner is compared here.
    const own = rule.ownRecord === undefined ? undefined : request.path[rule.ownRecord];
    requirePermission(actor, own, rule);
    return operation({ world, organization, ownerId, actorId: actor?.id, customerId, now, request });
  };
}

/** Tells the change feed; every write that changes a row calls it. */
export function recordChange(
  { world, ownerId, now }: ConsoleCall,
  entity: ChangedEntity,
  { id, version }: { readonly id: string; readonly version: number },
  kind: ChangeEvent['kind'] = 'UPDATED',
): void {
  world.changes.record({ ownerId, entity, id, version, kind, at: now });
}

/** Tells the change feed whose rights or rows are others by now. */
export function recordScopes(call: ConsoleCall, memberIds: Iterable<string | undefined>): void {
  const { organization, ownerId } = call;
  organization.changed(ownerId);
  const version = organization.revisionOf(ownerId);
  for (const id of new Set(memberIds)) if (id !== undefined) recordChange(call, 'EffectiveScope', { id, version });
}

/** Lost updates are refused; the current version is named so that the client can read again. */
export function requireVersion({ request }: ConsoleCall, version: number): void {
  if (request.headers['if-match'] !== `"${version}"`) {
    throw new Refusal('CON.0412', 'the row has changed since', [{ version }]);
  }
}

/** A row with its version as ETag. */
export const versioned = (version: number, body: unknown): SandboxAnswer => ({
  headers: { ETag: `"${version}"` },
  body,
});

/** Leaves out what is absent: the contract has no nulls in rows. */
export const present = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
