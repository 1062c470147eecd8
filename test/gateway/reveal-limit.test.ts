import { type RedisServer, startRedis } from '../support/redis.js';
import { type GraphqlError, startGateway, type TestGateway } from '../support/gateway.js';

interface Names {
  readonly customers: { readonly nodes: readonly { readonly name: { masked: string; revealed: string | null } }[] };
}

/** Names of so many customers in full. */
const names = (first: number) => `{ customers(first: ${first}) { nodes { name(reveal: true) { masked revealed } } } }`;
const isRevealed = ({ name }: Names['customers']['nodes'][number]) => name.revealed !== null;

describe('masked values shown in full', () => {
  let redis: RedisServer;
  let gateways: TestGateway[];

  beforeEach(async () => {
    redis = await startRedis();
    const variables = { REDIS_URL: redis.url, REVEALS_PER_MINUTE: '8' };
    gateways = await Promise.all([0, 1].map(() => startGateway({ variables })));
  });
  afterEach(async () => {
    await Promise.all(gateways.map((gateway) => gateway.close()));
    await redis.stop();
  });

  const reveal = async (replica: 0 | 1, persona: string, count: number) => {
    const { data, errors = [] } = await gateways[replica]!.ask<Names>(persona, names(count));
    expect(data.customers.nodes).toHaveLength(count);
    expect(data.customers.nodes.every(({ name }) => name.masked.endsWith('****'))).toBe(true);
    return { shown: data.customers.nodes.filter(isRevealed).length, errors: errors.map(codeAndWait) };
  };
  const codeAndWait = ({ extensions: { code, retryAfter }, path }: GraphqlError) => [
    path?.at(-1),
    code,
    (retryAfter as number) > 50,
  ];
  const refused = ['revealed', 'RATE_LIMITED', true];

  it('are so many a minute for a member, whichever replica he asks, and the masks arrive always (R-039, Q-12)', async () => {
    expect(await reveal(0, 'administrator', 6)).toEqual({ shown: 6, errors: [] });
    expect(await reveal(1, 'administrator', 4)).toEqual({ shown: 2, errors: [refused, refused] });
    await gateways[1]!.forgetCalls();
    expect(await reveal(1, 'administrator', 1)).toEqual({ shown: 0, errors: [refused] });
    expect((await gateways[1]!.calls())['CreateAuditEvents']).toBeUndefined();
    expect(await reveal(1, 'director', 1)).toEqual({ shown: 1, errors: [] });
  });

  it('are limited by each replica for itself while Redis is away (R-039)', async () => {
    await redis.stop();
    expect((await reveal(0, 'administrator', 10)).shown).toBe(8);
    expect((await reveal(0, 'administrator', 1)).shown).toBe(0);
    expect((await reveal(1, 'administrator', 1)).shown).toBe(1);
  });
});
