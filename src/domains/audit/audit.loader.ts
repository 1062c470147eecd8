import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { refuseTooMany } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { auditPolicy, type AuditQuestion } from './audit.policy.js';
import { auditAction, type AuditEventArgs, type AuditEventFilter, type AuditEventRow } from './audit.type.js';

const EVENTS: ListReading<'ListAuditEvents', AuditQuestion, AuditEventRow> = {
  operation: 'ListAuditEvents',
  policy: auditPolicy,
  request: ({ actorIds, action, entity, entityIds, from, to, sort, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(actorIds && { actor_ids: [...actorIds] }),
      ...(action && { action }),
      ...(entity !== undefined && { entity }),
      ...(entityIds && { entity_ids: [...entityIds] }),
      ...(from !== undefined && { at_from: from }),
      ...(to !== undefined && { at_to: to }),
      sort,
    },
  }),
  rowOf: (wire) => wire,
};

/** The audit trail, bound to one request. */
export function auditLoader(session: Session) {
  const list = listReader(session, EVENTS);
  return {
    page(
      { filter, direction }: Pick<AuditEventArgs, 'filter' | 'direction'>,
      window: Window,
    ): Promise<Slice<AuditEventRow>> {
      const sort = direction === 'ASC' ? 'at:asc' : 'at:desc';
      return list.page({ sort, ...questionOf(filter ?? {}) }, window);
    },
  };
}

/** @throws GatewayError `BAD_USER_INPUT` */
function questionOf({ actorIds, action, entity, entityIds, from, to }: AuditEventFilter): Omit<AuditQuestion, 'sort'> {
  const actors = given(actorIds)?.map(
    (id, index) => partsOrBareId(`filter.actorIds.${String(index)}`, 'OrganizationMember', id)[0] ?? '',
  );
  refuseTooMany('filter.actorIds', actors ?? []);
  const rows = given(entityIds);
  return {
    ...(actors && { actorIds: actors.toSorted() }),
    ...(action != null && { action: auditAction.codeOf('filter.action', action) as 'REVEAL' }),
    ...(entity && { entity }),
    ...(rows && { entityIds: rows.toSorted() }),
    ...wireTimes({ from, to }),
  };
}

/** An empty list means no filter. */
const given = (ids: readonly string[] | null | undefined): readonly string[] | undefined =>
  ids == null || ids.length === 0 ? undefined : ids;
