import { consoleOperations } from '../../src/sandbox/operations/console.js';
import type { Organization } from '../../src/sandbox/world/organization.js';
import {
  ADMINISTRATOR,
  ask,
  b,
  c,
  contractOperations,
  m,
  NOW,
  organizationOf,
  PARTNER,
  refusalOf,
  RESELLER,
} from './console-support.js';

let organization: Organization;
beforeEach(() => {
  organization = organizationOf(60);
});

describe('the operations of the console API', () => {
  it('are exactly those of its contract', () => {
    expect(Object.keys(consoleOperations).sort()).toEqual(
      contractOperations.map(({ operationId }) => operationId).sort(),
    );
  });
});

describe('whose organization a call acts on', () => {
  const members = (question: object): string[] =>
    (ask(organization, 'ListMembers', question).body as { members: { id: string }[] }).members
      .map(({ id }) => id)
      .sort();

  it('is the caller’s own without a reseller id (R-012)', () => {
    expect(members({ caller: RESELLER })).toEqual([m(101), m(102), m(103)]);
    expect(members({})).toHaveLength(15);
  });

  it('is a reseller’s for its distributor (R-012)', () => {
    expect(members({ query: { indirect_partner_id: b(2) } })).toEqual([m(201), m(202), m(203)]);
  });

  it('is the reseller’s own when it names itself', () => {
    expect(members({ caller: RESELLER, query: { indirect_partner_id: b(1) } })).toEqual([m(101), m(102), m(103)]);
  });

  it.each([
    ['a reseller naming another', RESELLER, b(2)],
    ['a reseller naming its distributor', RESELLER, PARTNER.accountId],
    ['a distributor naming an unknown one', PARTNER, b(9)],
  ])('is not found for %s', (_who, caller, indirect_partner_id) => {
    expect(refusalOf(organization, 'ListMembers', { caller, query: { indirect_partner_id } }).code).toBe('CON.0404');
  });

  it('is refused for an empty reseller id (R-013) and for a customer', () => {
    expect(refusalOf(organization, 'ListMembers', { query: { indirect_partner_id: '' } }).code).toBe('CON.0100');
    const caller = { kind: 'CUSTOMER', accountId: c(1) } as const;
    expect(refusalOf(organization, 'ListMembers', { caller }).code).toBe('CON.0151');
  });
});

describe('function permissions of the acting member', () => {
  const body = { subject_type: 'CUSTOMER', ids: [c(1)], account_manager_id: m(6) };

  it('let the master account and the administrator do everything', () => {
    for (const as of [undefined, ADMINISTRATOR]) {
      expect(ask(organization, 'BatchAssignCustomers', { body, ...(as && { as }) }).status).toBe(200);
    }
  });

  it.each([
    ['ListMembers', [1, 4, 5]],
    ['ListRoles', [1, 4, 5]],
    ['ListAssignments', [1, 2, 4, 5, 6, 14, 15]],
    ['ListAccountManagers', [1, 2, 4, 5, 6, 14, 15]],
    ['ListAuditEvents', [1]],
  ])('open %s to the roles that have its item', (operationId, allowed) => {
    const mayAsk = [1, 2, 3, 4, 5, 6, 14, 15].filter((serial) => {
      if (allowed.includes(serial)) return ask(organization, operationId, { as: m(serial) }).status === 200;
      return refusalOf(organization, operationId, { as: m(serial) }).code !== 'CON.0151';
    });
    expect(mayAsk).toEqual(allowed);
  });

  it('are not needed to read oneself, and are to read others', () => {
    for (const operationId of ['ShowMember', 'ShowMemberEffectiveScope']) {
      expect(ask(organization, operationId, { as: m(6), path: { id: m(6) } }).status).toBe(200);
      expect(refusalOf(organization, operationId, { as: m(6), path: { id: m(7) } }).code).toBe('CON.0151');
    }
  });

  it('are missing for unknown, foreign and disabled members, even about themselves', () => {
    organization.members.get(m(6))!.status = 'DISABLED';
    for (const as of ['nobody', m(101), m(6)]) {
      expect(refusalOf(organization, 'ShowMember', { as, path: { id: as } }).code).toBe('CON.0151');
    }
  });

  it('are those of the distributor’s member, or the reseller’s own, in a reseller’s organization', () => {
    const query = { indirect_partner_id: b(1) };
    for (const as of [ADMINISTRATOR, m(101)]) {
      expect(ask(organization, 'ListMembers', { as, query }).body).toMatchObject({ total_count: 3 });
    }
    // Another reseller's member has no business there, nor has the reseller's in the distributor's own organization.
    expect(refusalOf(organization, 'ListMembers', { as: m(201), query }).code).toBe('CON.0151');
    expect(refusalOf(organization, 'ListMembers', { as: m(101) }).code).toBe('CON.0151');
  });
});

describe('the audit trail', () => {
  const reveal = (id: string, action = 'REVEAL'): object => ({
    action,
    entity: 'Customer',
    ids: [id],
    fields: ['mobile'],
  });

  it('records who and when from the call (R-039)', () => {
    ask(organization, 'CreateAuditEvents', {
      as: m(6),
      headers: { 'x-request-id': 'req-1' },
      body: { events: [{ ...reveal(c(1)), actor_id: m(1), at: '2000-01-01T00:00:00Z', reason: 'call back' }] },
    });
    expect(ask(organization, 'ListAuditEvents', { as: ADMINISTRATOR }).body).toMatchObject({
      total_count: 1,
      events: [{ actor_id: m(6), at: NOW.toISOString(), fields: ['mobile'], reason: 'call back', request_id: 'req-1' }],
    });
  });

  it('keeps events in order and apart by organization', () => {
    ask(organization, 'CreateAuditEvents', { body: { events: [reveal(c(1)), reveal(c(2))] } });
    ask(organization, 'CreateAuditEvents', { caller: RESELLER, body: { events: [reveal(c(10))] } });
    const { events } = ask(organization, 'ListAuditEvents').body as { events: { ids: string[] }[] };
    expect(events.map(({ ids }) => ids[0])).toEqual([c(1), c(2)]);
    expect(ask(organization, 'ListAuditEvents', { caller: RESELLER }).body).toMatchObject({ total_count: 1 });
  });

  it('is filtered by actor, action, entity, row and time', () => {
    ask(organization, 'CreateAuditEvents', { as: m(6), body: { events: [reveal(c(1)), reveal(c(2), 'EXPORT')] } });
    const later = new Date(NOW.getTime() + 60_000);
    ask(organization, 'CreateAuditEvents', { as: m(7), body: { events: [reveal(c(2))] } }, later);
    const found = (query: object): number =>
      (
        ask(organization, 'ListAuditEvents', { query: query as Record<string, unknown> }).body as {
          total_count: number;
        }
      ).total_count;
    expect(found({ actor_ids: [m(6)] })).toBe(2);
    expect(found({ action: 'EXPORT' })).toBe(1);
    expect(found({ entity: 'Order' })).toBe(0);
    expect(found({ entity_ids: [c(2)] })).toBe(2);
    expect(found({ at_from: later.toISOString() })).toBe(1);
    expect(found({ at_to: NOW.toISOString() })).toBe(2);
  });

  it('has no operation that changes or removes an event', () => {
    const names = contractOperations.map(({ operationId }) => operationId).filter((name) => name.includes('Audit'));
    expect(names).toEqual(['CreateAuditEvents', 'ListAuditEvents']);
  });
});
