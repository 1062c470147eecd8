import { setTimeout as sleep } from 'node:timers/promises';
import type { UpstreamClient, UpstreamClientOptions } from '../../src/upstream/client.js';
import { Governor } from '../../src/upstream/budget/governor.js';
import { type Answer, clientOf, json, PROOF, serve, type TestServer } from './server.js';

let server: TestServer;
let client: UpstreamClient;

async function start(answer: Answer, options: Partial<UpstreamClientOptions> = {}): Promise<void> {
  server = await serve(answer);
  client = clientOf(server.origin, options);
}

/** Most requests that arrived within any one second. */
function largestBurst(): number {
  const times = server.requests.map(({ at }) => at).sort((a, b) => a - b);
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

describe('the pace of calls', () => {
  afterEach(async () => {
    await client.close();
    await server.close();
  });

  it('never sends more than the published rate in any second, and loses little of it', async () => {
    await start(json({ count: 0 }));
    const started = Date.now();
    await Promise.all(Array.from({ length: 30 }, () => client.call(PROOF, 'ListSubCustomers', { body: {} })));
    expect(server.requests).toHaveLength(30);
    expect(largestBurst()).toBeLessThanOrEqual(10);
    expect(Date.now() - started).toBeGreaterThanOrEqual(2000);
    expect(Date.now() - started).toBeLessThan(3500);
  });

  it('holds though answers are slow and uneven', async () => {
    await start((response, request, nth) => {
      void sleep((nth * 37) % 150).then(() => {
        json({ count: 0 })(response, request, nth);
      });
    });
    await Promise.all(Array.from({ length: 25 }, () => client.call(PROOF, 'ListSubCustomers', { body: {} })));
    expect(largestBurst()).toBeLessThanOrEqual(10);
  });

  it('goes by the rate and the multiplier of each operation on its own', async () => {
    await start(json({ check_result: 'available', count: 0, bill_sums: [] }), { rateMultiplier: 2 });
    const started = Date.now();
    await Promise.all([
      ...Array.from({ length: 10 }, () =>
        client.call(PROOF, 'CheckUserIdentity', { body: { search_type: 'name' } as never }),
      ),
      ...Array.from({ length: 20 }, () => client.call(PROOF, 'ListSubCustomers', { body: {} })),
    ]);
    expect(Date.now() - started).toBeLessThan(900);
    await client.call(PROOF, 'CheckUserIdentity', { body: { search_type: 'name' } as never });
    expect(Date.now() - started).toBeGreaterThanOrEqual(1000);
  });

  it('refuses at once what could not start before its deadline, and says when to come back', async () => {
    await start(json({ count: 0 }), { timeoutMs: 1800 });
    const started = Date.now();
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, () => client.call(PROOF, 'ListSubCustomers', { body: {} })),
    );
    const refused = results.filter((result): result is PromiseRejectedResult => result.status === 'rejected');
    expect(server.requests).toHaveLength(20);
    expect(refused).toHaveLength(20);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        extensions: { code: 'UPSTREAM_BUSY', retryable: true, operation: 'ListSubCustomers' },
      });
    }
    expect(Date.now() - started).toBeLessThan(1800);
  });
});

describe('the calls of one operation', () => {
  afterEach(async () => {
    await client.close();
    await server.close();
  });

  it('are repeated for a part of them only when upstream fails half of the time', async () => {
    await start(
      (response, request, nth) => {
        (nth % 2 === 0 ? json({}, 503) : json({ count: 0 }))(response, request, nth);
      },
      { rateMultiplier: 100 },
    );
    const results: PromiseSettledResult<unknown>[] = [];
    for (let nth = 0; nth < 60; nth += 1) {
      results.push(...(await Promise.allSettled([client.call(PROOF, 'ListSubCustomers', { body: {} })])));
    }
    const failed = results.filter(({ status }) => status === 'rejected').length;
    expect(server.requests.length - 60).toBeGreaterThanOrEqual(8);
    expect(server.requests.length - 60).toBeLessThanOrEqual(5 + 6);
    expect(failed).toBeGreaterThanOrEqual(15);
  });

  it('are so many at a time that others have connections left; what is left of the budget is known', async () => {
    const held: (() => void)[] = [];
    await start(
      (...exchange) => {
        held.push(() => {
          json({ count: 0 })(...exchange);
        });
      },
      { rateMultiplier: 10 },
    );
    const calls = Promise.all(Array.from({ length: 40 }, () => client.call(PROOF, 'ListSubCustomers', { body: {} })));
    while (held.length < 32) await sleep(10);
    await sleep(100);
    expect(held).toHaveLength(32);
    expect(client.budgetLeft('ListSubCustomers')).toBe(100 - 40);
    expect(client.budgetLeft('ListPartnerBalances')).toBe(100);
    while (held.length > 0) {
      held.shift()?.();
      await sleep(5);
    }
    await expect(calls).resolves.toHaveLength(40);
  });

  it('fail at once after five in a row were not answered, one a second aside, until one is', async () => {
    let isDown = true;
    await start((...exchange) => {
      (isDown ? json({}, 503) : json({ count: 0 }))(...exchange);
    });
    const read = () => client.call(PROOF, 'ListSubCustomers', { body: {} });
    await Promise.allSettled([read(), read()]);
    expect(server.requests.length).toBeGreaterThanOrEqual(5);
    const before = server.requests.length;
    await expect(read()).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true, retryAfter: 1, operation: 'ListSubCustomers' },
    });
    expect(server.requests).toHaveLength(before);
    isDown = false;
    await sleep(1010);
    await expect(read()).resolves.toEqual({ count: 0 });
    await expect(Promise.all([read(), read(), read()])).resolves.toHaveLength(3);
  });
});

describe('turns', () => {
  const governors: Governor[] = [];
  const governorOf = (rateMultiplier: number): Governor => {
    const governor = new Governor({ rateMultiplier });
    governors.push(governor);
    return governor;
  };
  afterEach(() => Promise.all(governors.splice(0).map((governor) => governor.close())));

  it('are given in the order they were asked for', async () => {
    const governor = governorOf(0.2);
    const order: number[] = [];
    const deadline = Date.now() + 5000;
    await Promise.all(
      [1, 2, 3, 4, 5].map(async (name) => {
        const end = await governor.turn('ListSubCustomers', deadline);
        order.push(name);
        end({ kind: 'ANSWERED' });
      }),
    );
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('are given by class first, then by deadline', async () => {
    const governor = governorOf(0.1);
    const order: string[] = [];
    const now = Date.now();
    const wanted = [
      ['WARM_UP', 8000],
      ['EXPORT', 8000],
      ['VIEWER', 9000],
      ['VIEWER', 8000],
      ['REVALIDATION', 8000],
    ] as const;
    await Promise.all(
      wanted.map(async ([urgency, ms]) => {
        const end = await governor.turn('ListSubCustomers', now + ms, urgency);
        order.push(`${urgency} ${ms}`);
        end({ kind: 'ANSWERED' });
      }),
    );
    expect(order).toEqual(['VIEWER 8000', 'VIEWER 9000', 'REVALIDATION 8000', 'EXPORT 8000', 'WARM_UP 8000']);
  });

  it('are refused in a pause that outlasts the deadline', async () => {
    const governor = governorOf(1);
    const end = await governor.turn('ListSubCustomers', Date.now() + 1000);
    end({ kind: 'REFUSED', retryAfterMs: 5000 });
    await expect(governor.turn('ListSubCustomers', Date.now() + 1000)).rejects.toMatchObject({
      extensions: { code: 'UPSTREAM_BUSY', retryAfter: 5 },
    });
    await expect(governor.turn('ListPartnerBalances', Date.now() + 1000)).resolves.toBeInstanceOf(Function);
  });

  it('that wait are refused when a pause comes in between', async () => {
    const governor = governorOf(0.1);
    const end = await governor.turn('ListSubCustomers', Date.now() + 1000);
    const waiting = governor.turn('ListSubCustomers', Date.now() + 2000);
    end({ kind: 'REFUSED', retryAfterMs: 4000 });
    await expect(waiting).rejects.toMatchObject({ extensions: { code: 'UPSTREAM_BUSY', retryAfter: 4 } });
  });
});
