import { createHash } from 'node:crypto';
import type { Answers } from '../../src/access/answers.js';
import { rowReader, type RowReading } from '../../src/access/row-reader.js';
import { ask, forCallersOf } from '../../src/access/policy.js';
import type { CacheEntry } from '../../src/cache/cache.js';
import { LocalCache } from '../../src/cache/local-cache.js';
import { answersIn, startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';
import { type Answer, json } from '../upstream/server.js';

interface Own {
  readonly customerId: string;
}
interface OwnBalance extends Own {
  readonly debt: string | undefined;
}

const OWN_BALANCE: RowReading<Own, OwnBalance> = {
  operation: 'ShowCustomerAccountBalances',
  policy: {
    narrow: forCallersOf('ShowCustomerAccountBalances', (_scope, question) => ask(question)),
    sees: () => true,
  },
  fetch: async (upstream, { keys }) => {
    const { debt_amount } = await upstream.call('ShowCustomerAccountBalances', {});
    return keys.map((key) => ({ ...key, debt: debt_amount === undefined ? undefined : String(debt_amount) }));
  },
  keyOf: ({ customerId }) => ({ customerId }),
};

/** Remembers what was kept. */
class OpenCache extends LocalCache {
  readonly entries: CacheEntry[] = [];

  override setMany(entries: readonly CacheEntry[]): Promise<void> {
    this.entries.push(...entries);
    return super.setMany(entries);
  }
}

let upstream: TestUpstream;
let cache: OpenCache;
let answers: Answers;
const start = async (answer: Answer): Promise<void> => {
  upstream = await startUpstream(answer);
  cache = new OpenCache(100);
  answers = answersIn(cache);
};
afterEach(() => upstream.close());

/** Tells each token another amount. */
const byToken: Answer = (response, request, count) => {
  const debt = createHash('sha256')
    .update(request.headers['x-auth-token'] ?? '')
    .digest()
    .readUInt16BE()
    .toString();
  json({ debt_amount: `${debt}.10` })(response, request, count);
};
const read = (upstreamToken: string | undefined, scope = SCOPES.customer) =>
  rowReader(
    upstream.session(scope, { answers, ...(upstreamToken !== undefined && { upstreamToken }) }),
    OWN_BALANCE,
  )({
    customerId: 'c1',
  });

describe('what only customers may ask (R-244)', () => {
  it('goes with the customer’s own token and without the partner’s signature', async () => {
    await start(byToken);
    await read('token-1');
    expect(upstream.requests.map(({ headers }) => [headers['x-auth-token'], headers['authorization']])).toEqual([
      ['token-1', undefined],
    ]);
  });

  it('is shared with the same token and with no other, not even of the same customer', async () => {
    await start(byToken);
    const first = await read('token-1');
    expect(await read('token-1')).toEqual(first);
    expect(upstream.requests).toHaveLength(1);
    expect(await read('token-2')).not.toEqual(first);
    expect(await read('token-1', SCOPES.resellersCustomer)).toEqual(first);
    expect(upstream.requests).toHaveLength(3);
  });

  it('leaves no token in the cache', async () => {
    await start(byToken);
    await read('token-1');
    expect(cache.entries).toHaveLength(1);
    expect(JSON.stringify(cache.entries)).not.toContain('token-1');
  });

  it('is asked of nobody without a token, and the customer hears what to send', async () => {
    await start(byToken);
    await expect(read(undefined)).rejects.toMatchObject({
      message: expect.stringContaining('X-Upstream-Token') as string,
      extensions: { code: 'UPSTREAM_TOKEN_NEEDED', operation: 'ShowCustomerAccountBalances' },
    });
    expect(upstream.requests).toEqual([]);
  });

  it('is refused to the partner’s people with the reason, whatever token they send', async () => {
    await start(byToken);
    await expect(read('token-1', SCOPES.partner)).rejects.toMatchObject({
      message: expect.stringContaining('for the customer itself') as string,
      extensions: { code: 'FORBIDDEN' },
    });
    expect(upstream.requests).toEqual([]);
  });

  it('with a token that upstream refuses asks for another, and is not repeated', async () => {
    await start(json({ error_code: 'APIGW.0301', error_message: 'Incorrect IAM authentication information' }, 401));
    await expect(read('token-1')).rejects.toMatchObject({
      message: expect.not.stringContaining('token-1') as string,
      extensions: { code: 'UPSTREAM_TOKEN_NEEDED', retryable: false },
    });
    expect(upstream.requests).toHaveLength(1);
  });
});
