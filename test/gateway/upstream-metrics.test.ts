import { governorEventsOf, Metrics } from '../../src/gateway/metrics.js';
import type { UpstreamClient } from '../../src/upstream/client.js';
import { type Answer, clientOf, json, PROOF, serve, type TestServer } from '../upstream/server.js';

let metrics: Metrics;
let answer: Answer;
let server: TestServer;
let client: UpstreamClient;

beforeEach(async () => {
  metrics = new Metrics();
  answer = json({ count: 0 });
  server = await serve((...exchange) => {
    answer(...exchange);
  });
  client = clientOf(server.origin, { governorEvents: governorEventsOf(metrics), timeoutMs: 900 });
});
afterEach(async () => {
  await client.close();
  await server.close();
});

const read = (urgency: 'VIEWER' | 'WARM_UP' = 'VIEWER') =>
  client.call(PROOF, 'ListSubCustomers', { body: {} }, { urgency });
const valueOf = async (line: string): Promise<number> => {
  const text = await metrics.registry.metrics();
  return Number(
    text
      .split('\n')
      .find((one) => one.startsWith(line))
      ?.slice(line.length) ?? NaN,
  );
};

describe('the metrics of calls that wait', () => {
  it('tell by class how long they waited and which were refused before they were made (R-242)', async () => {
    await Promise.allSettled([...Array.from({ length: 12 }, () => read()), read('WARM_UP')]);
    expect(await valueOf('gateway_upstream_wait_seconds_count{urgency="VIEWER"}')).toBe(10);
    const refused = 'gateway_upstream_refused_early_total{operation="ListSubCustomers"';
    expect(await valueOf(`${refused},urgency="VIEWER",code="UPSTREAM_BUSY"}`)).toBe(2);
    expect(await valueOf(`${refused},urgency="WARM_UP",code="UPSTREAM_BUSY"}`)).toBe(1);
    expect(await valueOf('gateway_upstream_waiting_calls{urgency="VIEWER"}')).toBe(0);
  });

  it('tell that upstream refuses, that it is lost, and that it is back', async () => {
    const breaker = 'gateway_upstream_breaker_open{operation="ListSubCustomers"}';
    answer = json({ error_code: 'APIGW.0308', error_message: 'x' }, 429, { 'retry-after': '0' });
    await read().catch(() => undefined);
    expect(await valueOf('gateway_upstream_pauses_total{operation="ListSubCustomers"}')).toBe(3);
    answer = json({}, 503);
    for (let call = 0; call < 5; call += 1) await read().catch(() => undefined);
    expect(await valueOf(breaker)).toBe(1);
    answer = json({ count: 0 });
    while ((await valueOf(breaker)) === 1) await read().catch(() => undefined);
    expect(await valueOf(breaker)).toBe(0);
  });
});
