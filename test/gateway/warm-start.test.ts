import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type RedisServer, startRedis } from '../support/redis.js';
import { startGateway, type TestGateway } from '../support/gateway.js';

const PAGE = '{ customers(first: 20) { nodes { customerId name { masked } } } }';

let redis: RedisServer;
const gateways: TestGateway[] = [];
beforeEach(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.close()));
  await redis.stop();
});

/** Another replica over the first one's sandbox. */
async function start(): Promise<TestGateway> {
  const origin = gateways[0]?.sandbox.origin;
  const gateway = await startGateway({
    sandbox: { customers: 150 },
    variables: {
      WARM_START: 'on',
      REDIS_URL: redis.url,
      ...(origin !== undefined && { BSS_ENDPOINT: origin, CONSOLE_ENDPOINT: origin }),
    },
  });
  gateways.push(gateway);
  return gateway;
}

/** Calls of an operation, once no more are made for a while. */
async function settledCalls(of: TestGateway): Promise<Readonly<Record<string, number>>> {
  for (let before = '', quiet = 0; quiet < 3;) {
    await sleep(300);
    const now = JSON.stringify(await of.calls());
    quiet = now === before && now !== '{}' ? quiet + 1 : 0;
    before = now;
  }
  return of.calls();
}

describe('a warm start', () => {
  it('reads the customers once for all replicas, so that a manager’s first page asks for none of them', async () => {
    const [first, second] = [await start(), await start()];
    expect(await settledCalls(first)).toMatchObject({ ListSubCustomers: 2, ListMembers: 1 });
    await first.forgetCalls();
    for (const gateway of [first, second]) {
      const { data, errors } = await gateway.ask<{ customers: { nodes: unknown[] } }>('director', PAGE);
      expect([errors, data.customers.nodes.length > 0]).toEqual([undefined, true]);
    }
    expect((await first.calls())['ListSubCustomers']).toBeUndefined();
  });

  it('is made again when Redis has lost everything', async () => {
    const gateway = await start();
    await settledCalls(gateway);
    await gateway.forgetCalls();
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    await sleep(5500);
    expect(await settledCalls(gateway)).toMatchObject({ ListSubCustomers: 2 });
  });

  it('is waited for by nobody: the gateway is ready before', async () => {
    const gateway = await start();
    expect((await fetch(`${gateway.origin}/readyz`)).status).toBe(200);
  });
});
