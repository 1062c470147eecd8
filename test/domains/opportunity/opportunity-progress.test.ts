import { randomUUID } from 'node:crypto';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { changesIn, refusal, type Row } from './opportunity-change-support.js';
import { b, idsOf, m, type Page, read, SIGHT } from './opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 300 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const { rows, record, openOf, wonOne, add, transfer, expectNothingSent } = changesIn(() => gateway);

describe('addOpportunityProgress', () => {
  it('appends an entry, which carries stage and probability, and shows it at once (R-097)', async () => {
    const row = openOf(m(6));
    const earlier = row.progress.length;
    const { progress, opportunity } = await add('account-manager', row.id, { winProbability: 65, testDetails: '性能' });
    expect(progress).toMatchObject({
      stage: 'TESTING',
      winProbability: 65,
      testDetails: '性能',
      author: { memberId: m(6) },
    });
    expect(opportunity).toMatchObject({ stage: 'TESTING', winProbability: 65, status: 'OPEN' });
    await add('account-manager', row.id, { stage: 'SOLUTION' });
    const query = `{ opportunity(id: "${row.id}") { progress(first: 2) { totalCount nodes { stage winProbability } } } }`;
    const shown = await read<{ opportunity: { progress: Row } }>(gateway, 'director', query);
    expect(shown.opportunity.progress).toEqual({
      totalCount: earlier + 2,
      nodes: [
        { stage: 'SOLUTION', winProbability: 65 },
        { stage: 'TESTING', winProbability: 65 },
      ],
    });
  });

  it.each([
    ['WON', 100],
    ['LOST', 0],
  ])('ends it with %s, and from then on it can only be read (Q-7)', async (stage, winProbability) => {
    const { id } = openOf(m(6));
    const { opportunity } = await add('account-manager', id, { stage, winProbability: 50 });
    expect(opportunity).toMatchObject({ stage, status: stage, winProbability });
    await gateway.forgetCalls();
    expect(refusal(await add('account-manager', id))).toEqual({ code: 'INVALID_STATE', state: stage });
    await expectNothingSent();
  });

  it('is not for directors, and somebody else’s reads as not found, before any call (R-089, R-090)', async () => {
    const { id } = openOf(m(6));
    expect(refusal(await add('director', id))).toEqual({ code: 'FORBIDDEN' });
    expect(refusal(await add('account-manager-2', id))).toEqual({ code: 'NOT_FOUND' });
    expect(refusal(await add('account-manager', id, { text: '  ' }))).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'input.text',
    });
    await expectNothingSent();
  });

  it('adds nothing twice for one key', async () => {
    const row = openOf(m(6));
    const idempotencyKey = randomUUID();
    await add('account-manager', row.id, { idempotencyKey });
    const entries = row.progress.length;
    expect((await add('account-manager', row.id, { idempotencyKey })).userErrors).toEqual([]);
    expect(row.progress).toHaveLength(entries);
    const reused = await add('account-manager', row.id, { idempotencyKey, stage: 'WON' });
    expect(refusal(reused)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });
});

describe('transferOpportunities', () => {
  it('gives open ones to another manager and his director, one result each, and audits it (R-089, R-099)', async () => {
    const row = openOf(m(6));
    const won = wonOne();
    const foreign = rows(b(1))[0]!;
    const { results } = await transfer('administrator', [won.id, `Opportunity:${row.id}`, foreign.id], m(10));
    expect(results).toEqual([
      { opportunityId: won.id, error: { code: 'INVALID_STATE' }, opportunity: { accountManagerId: m(6) } },
      { opportunityId: row.id, error: null, opportunity: { accountManagerId: m(10) } },
      { opportunityId: foreign.id, error: { code: 'NOT_FOUND' }, opportunity: null },
    ]);
    expect(gateway.sandbox.world.organization.auditEvents.at(-1)).toMatchObject({
      ...{ actorId: m(1), action: 'WRITE', entity: 'Opportunity', ids: [row.id] },
    });
    const fresh = await startFresh();
    for (const persona of ['director', 'director-2', 'account-manager', 'account-manager-2']) {
      const isSeen = idsOf(SIGHT[persona]!(gateway.sandbox.world)).includes(row.id);
      expect([persona, isSeen]).toEqual([persona, persona.endsWith('-2')]);
      expect([persona, await fresh(persona, row.id)]).toEqual([persona, isSeen]);
    }
  });

  it.each(['director', 'account-manager', 'finance', 'customer'])('is not for %s, before any call', async (persona) => {
    expect(refusal(await transfer(persona, [openOf(m(6)).id], m(7)))).toEqual({ code: 'FORBIDDEN' });
    await expectNothingSent();
  });

  it('refuses a list that is empty, too long or names one twice, and a new owner who cannot own', async () => {
    const { id } = openOf(m(6));
    const many = Array.from({ length: 101 }, (_, index) => `o${String(index)}`);
    for (const ids of [[], many]) {
      expect(refusal(await transfer('administrator', ids, m(7)))).toEqual({
        code: 'BAD_USER_INPUT',
        field: 'input.opportunityIds',
      });
    }
    expect(refusal(await transfer('administrator', [id, `Opportunity:${id}`], m(7)))).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'input.opportunityIds.1',
    });
    await expectNothingSent();
    expect(refusal(await transfer('administrator', [id], m(2)))).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(record(id).accountManagerId).toBe(m(6));
  });
});

/** Through list and id, as a viewer finds it who has not looked before the transfer. */
async function startFresh(): Promise<(persona: string, id: string) => Promise<boolean>> {
  // What other requests read before is at most ten seconds old.
  await new Promise((resolve) => setTimeout(resolve, 10_500));
  return async (persona, id) => {
    const query = `query ($id: ID!) { opportunities(first: 1000) { nodes { opportunityId } } node(id: $id) { id } }`;
    const { data } = await gateway.ask<{ opportunities: Page; node: Row | null }>(persona, query, {
      id: `Opportunity:${id}`,
    });
    const isListed = data.opportunities.nodes.some(({ opportunityId }) => opportunityId === id);
    expect(data.node !== null).toBe(isListed);
    return isListed;
  };
}
