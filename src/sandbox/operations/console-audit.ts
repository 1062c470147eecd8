import type { SandboxAnswer } from '../operation.js';
import { entityId } from '../world/organization-id.js';
import { RESELLER_IDS } from '../world/organization-members.js';
import type { AuditEvent } from '../world/organization.js';
import { present, type ConsoleCall } from './console-call.js';
import { listOf, pageOf, textOf, timeOf } from './console-list.js';

const toWire = (event: AuditEvent): Record<string, unknown> =>
  present({
    id: event.id,
    actor_id: event.actorId,
    action: event.action,
    entity: event.entity,
    ids: event.ids,
    fields: event.fields,
    reason: event.reason,
    at: event.at.toISOString(),
    ip: event.ip,
    request_id: event.requestId,
  });

type EventInput = Pick<AuditEvent, 'action' | 'entity' | 'ids' | 'fields'> & { reason?: string; ip?: string };

/** Each organization numbers its own: an id does not tell how much others do. */
const firstSerialOf = (ownerId: string): number => (RESELLER_IDS.indexOf(ownerId) + 1) * 1_000_000_000 + 1;

/** CreateAuditEvents: who and when come from the call, never from its body. */
export function createAuditEvents({ organization, ownerId, actorId, now, request }: ConsoleCall): SandboxAnswer {
  const { auditEvents } = organization;
  const first = firstSerialOf(ownerId) + auditEvents.filter((event) => event.ownerId === ownerId).length;
  const recorded = (request.body['events'] as readonly EventInput[]).map((event, index): AuditEvent => ({
    id: entityId('e', first + index),
    ownerId,
    actorId,
    action: event.action,
    entity: event.entity,
    ids: event.ids,
    fields: event.fields,
    reason: event.reason,
    ip: event.ip,
    requestId: request.headers['x-request-id'],
    at: now,
  }));
  auditEvents.push(...recorded);
  return { body: { events: recorded.map(toWire) } };
}

/** ListAuditEvents: filters actor_ids, action, entity, entity_ids, at_from/to. */
export function listAuditEvents({ organization, ownerId, request }: ConsoleCall): SandboxAnswer {
  const actorIds = listOf(request, 'actor_ids');
  const entityIds = listOf(request, 'entity_ids');
  const action = textOf(request, 'action');
  const entity = textOf(request, 'entity');
  const from = timeOf(request, 'at_from') ?? -Infinity;
  const to = timeOf(request, 'at_to') ?? Infinity;
  const matches = [
    (event: AuditEvent) => event.ownerId === ownerId && event.at.getTime() >= from && event.at.getTime() <= to,
    (event: AuditEvent) => actorIds === undefined || (event.actorId !== undefined && actorIds.has(event.actorId)),
    (event: AuditEvent) => action === undefined || event.action === action,
    (event: AuditEvent) => entity === undefined || event.entity === entity,
    (event: AuditEvent) => entityIds === undefined || event.ids.some((id) => entityIds.has(id)),
  ];
  return pageOf(
    organization.auditEvents.filter((event) => matches.every((match) => match(event))),
    request,
    { field: 'events', idOf: ({ id }) => id, sortable: { at: ({ at }) => at.getTime() }, toWire, endless: true },
  );
}
