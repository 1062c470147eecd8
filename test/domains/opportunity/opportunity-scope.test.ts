import { startGateway, type TestGateway } from '../../support/gateway.js';
import { personaNamed } from '../../support/personas.js';
import { b, BLIND, c, idsOf, type Page, read, SIGHT, sorted } from './opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
afterAll(() => gateway.close());

const seenBy = (persona: string) => SIGHT[persona]!(gateway.sandbox.world);
const idsIn = ({ nodes }: Page): string[] => sorted(nodes.map(({ opportunityId }) => opportunityId));
const PERSONAS = Object.keys(SIGHT);

describe('the opportunities of each role', () => {
  it('are worth a look: every role of the sales line has some, and none has all', () => {
    const all = seenBy('administrator').length;
    for (const persona of PERSONAS) expect([persona, seenBy(persona).length]).not.toEqual([persona, 0]);
    expect(seenBy('director').length).toBeLessThan(all);
    expect(seenBy('account-manager').length).toBeLessThan(seenBy('director').length);
  });

  it.each(PERSONAS)('are for %s in the list what the records give him (R-088, R-089)', async (persona) => {
    const query = '{ opportunities(first: 1000, filter: { ownership: ALL }) { totalCount nodes { opportunityId } } }';
    const { opportunities } = await read<{ opportunities: Page }>(gateway, persona, query);
    expect(idsIn(opportunities)).toEqual(sorted(idsOf(seenBy(persona))));
    expect(opportunities.totalCount).toBe(seenBy(persona).length);
  });

  it.each(PERSONAS)('are for %s by id those of his list; all others read as not existing (R-089)', async (persona) => {
    const { world } = gateway.sandbox;
    const owners = [world.partnerId, b(1), b(2), b(3)];
    const everything = owners.flatMap((owner) => idsOf(world.opportunities.ofOwner(owner)));
    const ids = [...everything, 'o-unknown'].map((id) => `Opportunity:${id}`);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opportunity { opportunityId } } }';
    const { data, errors } = await gateway.ask<{ nodes: (Page['nodes'][number] | null)[] }>(persona, query, { ids });
    const found = data.nodes.flatMap((node) => node?.opportunityId ?? []);
    expect(sorted(found)).toEqual(sorted(idsOf(seenBy(persona))));
    expect(new Set(errors?.map(({ message, extensions }) => `${extensions.code} ${message}`))).toEqual(
      new Set(['NOT_FOUND Opportunity not found']),
    );
    expect(errors).toHaveLength(ids.length - found.length);
  });

  it.each(PERSONAS)('are for %s in the funnel counted and added up after the scope (R-036, R-089)', async (persona) => {
    const query = `{ opportunityFunnel(ownership: ALL) {
      count amount { amount }
      byStage { stage count amount { amount } } byAccountManager { accountManagerId count } byMonth { month count }
    } }`;
    interface Funnel {
      readonly count: number;
      readonly amount: { readonly amount: string };
      readonly byStage: readonly { readonly stage: string; readonly count: number; amount: { amount: string } }[];
      readonly byAccountManager: readonly { readonly accountManagerId: string; readonly count: number }[];
      readonly byMonth: readonly { readonly month: string; readonly count: number }[];
    }
    const { opportunityFunnel: funnel } = await read<{ opportunityFunnel: Funnel }>(gateway, persona, query);
    const rows = seenBy(persona);
    const yuan = (own: typeof rows): string => {
      const cents = own.reduce((total, { estimatedAmount }) => total + estimatedAmount, 0n);
      return `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
    };
    expect([funnel.count, funnel.amount.amount]).toEqual([rows.length, yuan(rows)]);
    const stages = ['IDENTIFIED', 'QUALIFIED', 'SOLUTION', 'TESTING', 'NEGOTIATION', 'WON', 'LOST'];
    expect(funnel.byStage).toEqual(
      stages.map((stage) => {
        const own = rows.filter((row) => row.stage === stage);
        return { stage, count: own.length, amount: { amount: yuan(own) } };
      }),
    );
    const countBy = (keyOf: (row: (typeof rows)[number]) => string) =>
      [...new Set(rows.map(keyOf))].sort().map((key) => [key, rows.filter((row) => keyOf(row) === key).length]);
    expect(funnel.byAccountManager.map(({ accountManagerId, count }) => [accountManagerId, count])).toEqual(
      countBy(({ accountManagerId }) => accountManagerId),
    );
    expect(funnel.byMonth.map(({ month, count }) => [month, count])).toEqual(
      countBy(({ expectedCloseDate }) => expectedCloseDate.slice(0, 7)),
    );
  });

  it.each(PERSONAS)('are for %s under his customers those of his list about them (R-089)', async (persona) => {
    const query = `{ customers(first: 1000, filter: { ownership: ALL }) { nodes {
      customerId opportunities(first: 1000) { totalCount nodes { opportunityId } }
    } } }`;
    interface Shown {
      readonly customers: { readonly nodes: readonly { customerId: string; opportunities: Page }[] };
    }
    const { customers } = await read<Shown>(gateway, persona, query);
    for (const { customerId, opportunities } of customers.nodes) {
      const expected = seenBy(persona).filter((row) => row.customerId === customerId);
      expect([customerId, idsIn(opportunities)]).toEqual([customerId, sorted(idsOf(expected))]);
      expect(opportunities.totalCount).toBe(expected.length);
    }
  });

  it.each(['director', 'director-2', 'administrator'])(
    'are for %s under each member those of the member, and under a director those of his team (R-022, R-089)',
    async (persona) => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on OrganizationMember {
        memberId opportunities(first: 1000, filter: { ownership: ALL }) { totalCount nodes { opportunityId } }
      } } }`;
      const { world } = gateway.sandbox;
      const ids = world.organization.membersOf(world.partnerId).map(({ id }) => `OrganizationMember:${id}`);
      type Member = { memberId: string; opportunities: Page } | null;
      const { data } = await gateway.ask<{ nodes: readonly Member[] }>(persona, query, { ids });
      const members = data.nodes.filter((member) => member !== null);
      expect(members.length).toBeGreaterThanOrEqual(5);
      for (const { memberId, opportunities } of members) {
        const team = world.organization.teamOf(memberId).map(({ id }) => id);
        const owners = [memberId, ...team];
        const expected = seenBy(persona).filter(({ accountManagerId }) => owners.includes(accountManagerId));
        expect([memberId, idsIn(opportunities)]).toEqual([memberId, sorted(idsOf(expected))]);
      }
    },
  );

  it.each(['distributor', 'administrator', 'reseller'])(
    'are for %s under resellers those about their customers, of his own organization only (R-011, R-092)',
    async (persona) => {
      const query = `{ indirectPartners(first: 10) { nodes {
        indirectPartnerId opportunities(first: 1000) { totalCount nodes { opportunityId } }
      } } }`;
      interface Shown {
        readonly indirectPartners: { readonly nodes: readonly { indirectPartnerId: string; opportunities: Page }[] };
      }
      const { indirectPartners } = await read<Shown>(gateway, persona, query);
      const own = personaNamed(persona).indirectPartnerId;
      const shown = indirectPartners.nodes.map(({ indirectPartnerId, opportunities }) => {
        const about = seenBy(persona).filter((row) => row.indirectPartnerId === indirectPartnerId);
        const expected = indirectPartnerId === own ? seenBy(persona) : about;
        expect([indirectPartnerId, idsIn(opportunities)]).toEqual([indirectPartnerId, sorted(idsOf(expected))]);
        return opportunities.totalCount;
      });
      expect(Math.max(...shown)).toBeGreaterThan(0);
    },
  );

  it.each(BLIND)('are not for %s, through no path, and nothing is asked of upstream', async (persona) => {
    await gateway.forgetCalls();
    const query = `{ opportunities { totalCount } opportunity(id: "o1") { name } opportunityFunnel { count }
      opportunityReference { stages { code } } node(id: "Opportunity:o1") { id } }`;
    const { data, errors } = await gateway.ask<Record<string, unknown>>(persona, query);
    expect(Object.values(data)).toEqual([null, null, null, null, null]);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array<string>(5).fill('FORBIDDEN'));
    expect(Object.keys(await gateway.calls())).not.toContainEqual(expect.stringContaining('Opportunit'));
  });

  it('leave the other fields of a customer alone where they are not for the viewer', async () => {
    const query = '{ customers(first: 1) { nodes { customerId opportunities { totalCount } } } }';
    const { data, errors } = await gateway.ask<{ customers: { nodes: object[] } }>('finance', query);
    expect(data.customers.nodes).toMatchObject([{ opportunities: null, customerId: expect.any(String) as string }]);
    expect(errors).toMatchObject([
      { path: ['customers', 'nodes', 0, 'opportunities'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('keep the customer to himself who is out of sight by now, and show its masked name (R-038, R-099)', async () => {
    const { world } = gateway.sandbox;
    const query = `{ opportunities(first: 1000, filter: { ownership: ALL }) { nodes {
      opportunityId customerId customerName { masked revealed } customer { customerId }
    } } }`;
    interface Shown {
      readonly opportunities: {
        readonly nodes: readonly {
          readonly opportunityId: string;
          readonly customerId: string;
          readonly customerName: { readonly masked: string; readonly revealed: null };
          readonly customer: { readonly customerId: string } | null;
        }[];
      };
    }
    const { opportunities } = await read<Shown>(gateway, 'account-manager', query);
    const manager = personaNamed('account-manager').memberId;
    const kinds = opportunities.nodes.map(({ customerId, customer, customerName }) => {
      const isHeld = world.organization.managerOf(customerId)?.id === manager;
      expect(customer).toEqual(isHeld ? { customerId } : null);
      expect(customerName).toEqual({ masked: expect.stringContaining('*') as string, revealed: null });
      return isHeld;
    });
    expect(new Set(kinds)).toEqual(new Set([true, false]));
    expect(opportunities.nodes.map(({ customerId }) => customerId)).toContain(c(1));
  });
});
