import { startGateway, type TestGateway } from '../../support/gateway.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20, seed: 4 } });
});
afterAll(() => gateway.close());
beforeEach(() => gateway.forgetCalls());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    readonly audience: string;
    readonly category: string;
  }[];
}
async function page(persona: string, text: string): Promise<Page> {
  const { data, errors } = await gateway.ask<{ page: Page }>(persona, `{ page: ${text} }`);
  expect(errors).toBeUndefined();
  return data.page;
}
const codeOf = async (persona: string, query: string) =>
  (await gateway.ask(persona, query)).errors?.[0]?.extensions.code;

describe('announcements', () => {
  const NEWS = 'announcements(first: 100) { totalCount nodes { id title audience } }';

  it('are told to every role, by the kind of organization (R-025)', async () => {
    const audiences = async (persona: string) =>
      [...new Set((await page(persona, NEWS)).nodes.map(({ audience }) => audience))].sort();
    for (const persona of ['administrator', 'finance', 'sa-specialist', 'operator', 'account-manager']) {
      expect([persona, await audiences(persona)]).toEqual([persona, ['ALL', 'PARTNER']]);
    }
    for (const persona of ['reseller', 'reseller-account-manager']) {
      expect([persona, await audiences(persona)]).toEqual([persona, ['ALL', 'RESELLER']]);
    }
    expect(await codeOf('customer', '{ announcements { totalCount } }')).toBe('FORBIDDEN');
  });

  it('are narrowed by words upstream, and found again by id', async () => {
    const { nodes, totalCount } = await page(
      'operator',
      'announcements(filter: { title: "激励" }) { totalCount nodes { id title } }',
    );
    expect(nodes.every(({ title }) => title.includes('激励'))).toBe(true);
    expect(totalCount).toBe(3);
    const { data } = await gateway.ask<{ node: object }>(
      'operator',
      `{ node(id: "${nodes[0]!.id}") { ... on Announcement { title } } }`,
    );
    expect(data.node).toEqual({ title: nodes[0]!.title });
    // It is for partners: to a reseller there is no such announcement.
    expect(await codeOf('reseller', `{ node(id: "${nodes[0]!.id}") { id } }`)).toBe('NOT_FOUND');
  });
});

describe('documents', () => {
  it('are listed by name, narrowed upstream, and found again by id', async () => {
    const { nodes } = await page('finance', 'documents(filter: { category: GUIDE }) { nodes { id category } }');
    expect(nodes.map(({ category }) => category)).toEqual(['GUIDE', 'GUIDE', 'GUIDE']);
    const { ShowMemberEffectiveScope: _scope, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListDocuments: 1 });
    const { data } = await gateway.ask<{ node: object }>('finance', `{ node(id: "${nodes[0]!.id}") { id } }`);
    expect(data.node).toEqual({ id: nodes[0]!.id });
    expect(await codeOf('customer', '{ documents { totalCount } }')).toBe('FORBIDDEN');
  });
});
