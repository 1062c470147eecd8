import { setTimeout as sleep } from 'node:timers/promises';
import { GatewayError } from '../../src/kernel/errors.js';
import type { CallEvent, UpstreamClient, UpstreamClientOptions } from '../../src/upstream/client.js';
import { type Answer, clientOf, json, PROOF, serve, type TestServer } from './server.js';

let server: TestServer;
let client: UpstreamClient;

async function start(answer: Answer, options: Partial<UpstreamClientOptions> = {}): Promise<void> {
  server = await serve(answer);
  client = clientOf(server.origin, options);
}

afterEach(async () => {
  await client.close();
  await server.close();
});

const readCustomers = () => client.call(PROOF, 'ListSubCustomers', { body: { limit: 1 } });
const grant = () =>
  client.call(PROOF, 'UpdateCustomerAccountAmount', { body: { customer_id: 'c1', amount: '12345678901234567.10' } });

async function failureOf(call: Promise<unknown>): Promise<GatewayError> {
  const failure: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(GatewayError);
  return failure as GatewayError;
}

describe('a call', () => {
  it('sends path, query and headers as the contract has them', async () => {
    await start(json({ total_count: 0 }));
    await client.call(PROOF, 'ShowCustomerOrderDetails', {
      path: { order_id: 'CS 24/测' },
      query: { limit: 5, offset: 0 },
      header: { 'X-Language': 'zh_CN' },
    });
    await client.call(PROOF, 'ListPartnerCouponsRecord', { query: { coupon_ids: ['b', 'a'] } });
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/v2/orders/customer-orders/details/CS%2024%2F%E6%B5%8B',
      headers: { 'x-language': 'zh_CN' },
      text: '',
    });
    expect(String(server.requests[0]?.query)).toBe('limit=5&offset=0');
    expect(server.requests[1]?.query.getAll('coupon_ids')).toEqual(['a', 'b']);
  });

  it('joins lists by commas where the contract says so, and names the member, the request and the key', async () => {
    await start(json({ total_count: 0, offset: 0, limit: 20, members: [] }));
    const options = { memberId: 'm1', requestId: 'r1', idempotencyKey: 'k1' };
    await client.call(PROOF, 'ListMembers', { query: { ids: ['m1', 'm2'] } }, options);
    await client.call(PROOF, 'ResetMemberPassword', { path: { id: 'm1' } }, options).catch(() => undefined);
    expect(server.requests[0]?.query.getAll('ids')).toEqual(['m1,m2']);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-member-id': 'm1', 'x-request-id': 'r1' });
    expect(server.requests[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(server.requests[1]?.headers).toMatchObject({ 'idempotency-key': 'k1' });
  });

  it('sends no console header to BSS', async () => {
    await start(json({ count: 0 }));
    await client.call(PROOF, 'ListSubCustomers', { body: {} }, { memberId: 'm1', requestId: 'r1' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-member-id');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-request-id');
  });

  it('sends and reads amounts digit for digit', async () => {
    await start(json('{"customer_balances":[{"customer_id":"c1","amount":0.10}],"transfer_id":"t"}'));
    await grant();
    expect(server.requests[0]?.text).toContain('"amount":12345678901234567.10');
    const answer = await client.call(PROOF, 'ListCustomersBalancesDetail', {
      body: { customer_infos: [{ customer_id: 'c1' }] },
    });
    expect(answer).toMatchObject({ customer_balances: [{ amount: '0.10' }] });
  });

  it('keeps its connections for later calls', async () => {
    await start(json({ count: 0 }));
    for (let call = 0; call < 10; call += 1) await readCustomers();
    expect(server.requests).toHaveLength(10);
    // The pool rests a connection for one turn of the event loop, so calls without a pause take turns on two.
    expect(server.sockets.length).toBeLessThanOrEqual(2);
  });

  it('tells each attempt with its outcome', async () => {
    const events: CallEvent[] = [];
    await start(
      (response, request, count) => {
        (count === 1 ? json({}, 503) : json({ count: 0 }))(response, request, count);
      },
      {
        onCall: (event) => events.push(event),
      },
    );
    await readCustomers();
    expect(events.map(({ operation, outcome, attempt }) => [operation, outcome, attempt])).toEqual([
      ['ListSubCustomers', 'UPSTREAM_UNAVAILABLE', 1],
      ['ListSubCustomers', 'ok', 2],
    ]);
    expect(events.every(({ milliseconds }) => milliseconds >= 0 && milliseconds < 5000)).toBe(true);
  });
});

const resetBefore: Answer = (response) => {
  response.socket?.resetAndDestroy();
};
const truncated: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"count":1,');
  setTimeout(() => response.socket?.destroy(), 10);
};

describe('a failure at the socket', () => {
  it.each<[string, Answer, string]>([
    ['a connection reset before the answer', resetBefore, 'UPSTREAM_UNAVAILABLE'],
    ['a truncated body', truncated, 'UPSTREAM_CONTRACT_BROKEN'],
    ['a body that is no JSON', json('<html>Bad day</html>'), 'UPSTREAM_CONTRACT_BROKEN'],
    ['an empty body', json(''), 'UPSTREAM_CONTRACT_BROKEN'],
    ['a body that is no object', json('"fine"'), 'UPSTREAM_CONTRACT_BROKEN'],
    ['500 without a body', json('', 500), 'UPSTREAM_UNAVAILABLE'],
    ['502 with a page of a proxy', json('<html>', 502), 'UPSTREAM_UNAVAILABLE'],
  ])('repeats a read after %s, three times at most', async (_, answer, code) => {
    await start(answer);
    const failure = await failureOf(readCustomers());
    expect(failure.extensions).toMatchObject({ code, operation: 'ListSubCustomers', retryable: true });
    expect(server.requests).toHaveLength(3);
  });

  it.each<[string, Answer]>([
    ['a connection reset', resetBefore],
    ['a truncated body', truncated],
    ['a body that is no JSON', json('<html>')],
    ['500', json({ error_code: 'CBC.0999', error_msg: 'x' }, 500)],
    ['503', json('', 503)],
    ['throttling', json({ error_code: 'APIGW.0308', error_message: 'x' }, 429)],
    ['a refusal that asks to come back later', json({ error_code: 'CBC.99008040', error_msg: 'x' }, 400)],
  ])('never repeats a write after %s', async (_, answer) => {
    await start(answer);
    await failureOf(grant());
    await sleep(50);
    expect(server.requests).toHaveLength(1);
  });

  it('never calls a write repeatable whose effect is unknown', async () => {
    await start(resetBefore);
    expect((await failureOf(grant())).extensions.retryable).toBe(false);
  });

  it('answers once a repeated read succeeds', async () => {
    await start((response, request, count) => {
      (count < 3 ? resetBefore : json({ count: 7 }))(response, request, count);
    });
    await expect(readCustomers()).resolves.toEqual({ count: 7 });
  });

  it('says that nothing listens there', async () => {
    await start(json({}));
    await server.close();
    const failure = await failureOf(grant());
    expect(failure.extensions).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', retryable: true });
  });

  it.each<[string, Answer]>([
    ['no answer', () => undefined],
    [
      'headers and no body',
      (response) => {
        response.writeHead(200).flushHeaders();
      },
    ],
    [
      'a body that drips',
      (response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      },
    ],
  ])('gives up at the deadline on %s and destroys the socket', async (_, answer) => {
    await start(answer, { timeoutMs: 200 });
    const started = Date.now();
    const failure = await failureOf(readCustomers());
    expect(failure.extensions).toMatchObject({ code: 'UPSTREAM_TIMEOUT', operation: 'ListSubCustomers' });
    expect(Date.now() - started).toBeGreaterThanOrEqual(195);
    expect(Date.now() - started).toBeLessThan(1000);
    await sleep(50);
    expect(server.requests).toHaveLength(1);
    expect(server.sockets[0]?.destroyed).toBe(true);
  });

  it('refuses an answer that never ends before it fills the memory', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    await start((response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(megabyte));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    const failure = await failureOf(readCustomers());
    expect(failure.extensions).toMatchObject({ code: 'UPSTREAM_CONTRACT_BROKEN', retryable: false });
    expect(server.requests).toHaveLength(1);
  });
});

describe('throttling', () => {
  it('waits as long as upstream asks before it reads again', async () => {
    await start((response, request, count) => {
      (count === 1
        ? json({ error_code: 'APIGW.0308', error_message: 'policy', request_id: 'q1' }, 429, { 'retry-after': '1' })
        : json({ count: 1 }))(response, request, count);
    });
    await readCustomers();
    expect(server.requests[1]!.at - server.requests[0]!.at).toBeGreaterThanOrEqual(1000);
  });

  it('fails at once when the wait is longer than the deadline, and says how long', async () => {
    await start(json({ error_code: 'CON.0429', error_msg: 'x' }, 429, { 'retry-after': '60' }));
    const failure = await failureOf(client.call(PROOF, 'ListMembers', {}));
    expect(failure.extensions).toMatchObject({ code: 'UPSTREAM_BUSY', retryable: true, retryAfter: 60 });
    // The same operation now waits too, so upstream is left alone.
    const next = await failureOf(client.call(PROOF, 'ListMembers', {}));
    expect(next.extensions).toMatchObject({ code: 'UPSTREAM_BUSY', retryAfter: 60 });
    expect(server.requests).toHaveLength(1);
  });
});

describe('what a viewer may read of a failure', () => {
  it('has the code, the operation and the request id, and never what upstream wrote', async () => {
    await start(
      json({ error_code: 'APIGW.0301', error_message: 'Incorrect IAM: TESTKEY0000000000001', request_id: 'q9' }, 401),
    );
    const failure = await failureOf(readCustomers());
    expect(failure.message).toBe('The upstream refused the credentials of the gateway');
    expect(failure.extensions).toEqual({
      code: 'UPSTREAM_CREDENTIALS_REFUSED',
      operation: 'ListSubCustomers',
      upstreamCode: 'APIGW.0301',
      requestId: 'q9',
      retryable: false,
    });
    expect(JSON.stringify(failure)).not.toContain('TESTKEY');
    // More than five wrong signatures lock the key.
    expect(server.requests).toHaveLength(1);
  });
});
