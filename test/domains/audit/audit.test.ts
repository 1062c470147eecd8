import { entityId } from '../../../src/sandbox/world/organization-id.js';
import { customRole } from '../../../src/sandbox/world/organization-roles.js';
import type { Row } from '../../support/changes.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';

const m = (serial: number): string => entityId('m', serial);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
  const reveal =
    '{ customers(first: 2) { nodes { mobile(reveal: true) { revealed } name(reveal: true) { revealed } } } }';
  for (const persona of ['administrator', 'finance', 'account-manager', 'reseller']) await gateway.ask(persona, reveal);
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const recorded = (ownerId = world().partnerId) =>
  world().organization.auditEvents.filter((event) => event.ownerId === ownerId);
const list = (persona: string, filter: object = {}, page: object = {}) =>
  gateway.ask<{ auditEvents: { totalCount: number; nodes: (Row & { eventId: string })[] } }>(
    persona,
    `query ($filter: AuditEventFilter, $direction: SortDirection! = DESC, $first: Int = 100) {
      auditEvents(filter: $filter, direction: $direction, first: $first) { totalCount nodes {
        eventId action actionCode actorId actor { memberId } entity entityIds fields reason at clientAddress requestId
      } } }`,
    { filter, ...page },
  );

describe('auditEvents', () => {
  it('tell the administrator who revealed what of whom (R-039)', async () => {
    const { data, errors } = await list('administrator');
    expect(errors).toBeUndefined();
    expect(data.auditEvents.totalCount).toBe(recorded().length);
    expect(recorded().length).toBeGreaterThan(3);
    const first = recorded().find(({ actorId, fields }) => actorId === m(2) && fields.includes('mobile'))!;
    expect(data.auditEvents.nodes.find(({ eventId }) => eventId === first.id)).toEqual({
      ...{ eventId: first.id, action: 'REVEAL', actionCode: 'REVEAL', actorId: m(2), actor: { memberId: m(2) } },
      ...{ entity: 'Customer', entityIds: first.ids, fields: ['mobile'], reason: null, at: first.at.toISOString() },
      ...{ clientAddress: '127.0.0.1', requestId: first.requestId },
    });
  });

  it('are filtered by actor, action, entity, row and time, upstream, in one call', async () => {
    const [any] = recorded();
    const later = new Date(world().now.getTime() + 86_400_000).toISOString();
    const tests: readonly (readonly [object, number])[] = [
      [{ actorIds: [`OrganizationMember:${m(6)}`] }, recorded().filter(({ actorId }) => actorId === m(6)).length],
      [{ action: 'REVEAL', entity: 'Customer' }, recorded().length],
      [{ action: 'EXPORT' }, 0],
      [{ entity: 'IndirectPartner' }, 0],
      [{ entityIds: [any!.ids[0]] }, recorded().filter(({ ids }) => ids.includes(any!.ids[0]!)).length],
      [{ from: later }, 0],
      [{ to: later, actorIds: [], entityIds: [], entity: '' }, recorded().length],
      [{ actorIds: ['nobody'] }, 0],
    ];
    for (const [filter, expected] of tests) {
      await gateway.forgetCalls();
      expect([filter, (await list('distributor', filter)).data.auditEvents.totalCount]).toEqual([filter, expected]);
      expect((await gateway.calls())['ListAuditEvents']).toBe(1);
    }
  });

  it('come latest first, or earliest first, page by page', async () => {
    const ids = async (page: object) =>
      (await list('administrator', {}, page)).data.auditEvents.nodes.map(({ at }) => at);
    const latest = await ids({ first: 3 });
    expect(latest).toEqual(latest.toSorted().reverse());
    expect(await ids({ direction: 'ASC' })).toEqual((await ids({ direction: 'ASC' })).toSorted());
  });

  it('are each organization’s own', async () => {
    const { data } = await list('reseller');
    expect(data.auditEvents.totalCount).toBe(recorded(entityId('b', 1)).length);
    expect(data.auditEvents.totalCount).toBeGreaterThan(0);
  });

  it.each(['finance', 'sa-specialist', 'director', 'account-manager', 'salesperson', 'operator', 'customer'])(
    'are not for the %s',
    async (persona) => {
      const { data, errors } = await list(persona);
      expect([data.auditEvents, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
      expect((await gateway.calls())['ListAuditEvents']).toBeUndefined();
    },
  );

  it('are for a role with the audit item (R-021)', async () => {
    const fresh = await startGateway({ sandbox: { customers: 20 } });
    fresh.sandbox.world.organization.customRoles
      .get(fresh.sandbox.world.partnerId)!
      .push(customRole(901, { code: 'FINANCE', name: '审计', items: ['CONSOLE_AUDIT_VIEW'] }));
    const { data } = await fresh.ask<{ auditEvents: { totalCount: number } }>(
      'finance',
      '{ auditEvents { totalCount } }',
    );
    expect(data.auditEvents.totalCount).toBe(0);
    await fresh.close();
  });
});
