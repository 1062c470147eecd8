import { tagsOf } from '../../src/access/freshness.js';
import type { ReadOperationId } from '../../src/upstream/contract/operations.js';
import { type Command, type Keyed, send } from '../../src/access/command.js';
import { ask, nothing } from '../../src/access/policy.js';
import type { Session } from '../../src/access/session.js';
import { badInput, type ErrorCode, GatewayError } from '../../src/kernel/errors.js';
import { LocalReceipts } from '../../src/cache/local-receipts.js';
import type { Receipts } from '../../src/cache/receipts.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';
import { type Answer, json } from '../upstream/server.js';

interface Move extends Keyed {
  readonly customerId: string;
  readonly amount: string;
}

const ALLOCATE: Command<'UpdateCustomerAccountAmount', Move> = {
  operation: 'UpdateCustomerAccountAmount',
  policy: { narrow: (_scope, move) => (move.customerId === 'c9' ? nothing : ask(move)) },
  request: ({ customerId, amount }) => ({ body: { customer_id: customerId, amount } }),
  changes: ['ListPartnerBalances'],
};

const failure = (code: ErrorCode): Error =>
  expect.objectContaining({ extensions: expect.objectContaining({ code }) as unknown }) as Error;

const MOVE: Move = { customerId: 'c1', amount: '12345678901234567.89', idempotencyKey: 'key-00001' };

let upstream: TestUpstream;
let session: Session;
const start = async (answer: Answer, own: Partial<Session> = {}): Promise<void> => {
  upstream = await startUpstream(answer);
  session = upstream.session(SCOPES.partner, own);
};
afterEach(() => upstream.close());

/** Answers each call with a number of its own. */
const counted: Answer = (response, request, count) => {
  json({ transfer_id: `t${String(count)}` })(response, request, count);
};

describe('a change', () => {
  it('is sent with its amount digit for digit', async () => {
    await start(counted);
    expect(await send(session, ALLOCATE, MOVE)).toEqual({ transfer_id: 't1' });
    expect(upstream.requests.map(({ text }) => text)).toEqual(['{"customer_id":"c1","amount":12345678901234567.89}']);
  });

  it('of nothing in sight is not sent', async () => {
    await start(counted);
    await expect(send(session, ALLOCATE, { ...MOVE, customerId: 'c9' })).rejects.toThrow(failure('NOT_FOUND'));
    expect(upstream.requests).toEqual([]);
  });

  it('that breaks a rule is not sent, and leaves its key free', async () => {
    await start(counted);
    const refused = send(session, ALLOCATE, MOVE, () => Promise.reject(badInput('input.amount', 'too much')));
    await expect(refused).rejects.toThrow(failure('BAD_USER_INPUT'));
    expect(upstream.requests).toEqual([]);
    expect(await send(session, ALLOCATE, { ...MOVE, amount: '1.00' })).toEqual({ transfer_id: 't1' });
  });

  it('that needs a proof is not sent without one, is sent with it under the same key, and rules come first (R-045)', async () => {
    let isProven = false;
    const asked: string[] = [];
    await start(counted, {
      requireStepUp: (operation) => {
        asked.push(operation);
        return isProven ? Promise.resolve() : Promise.reject(new GatewayError('STEP_UP_REQUIRED', 'a code is needed'));
      },
    });
    const sensitive = { ...ALLOCATE, stepUp: true };
    const broken = send(session, sensitive, MOVE, () => Promise.reject(badInput('input.amount', 'too much')));
    await expect(broken).rejects.toThrow(failure('BAD_USER_INPUT'));
    expect(asked).toEqual([]);
    await expect(send(session, sensitive, MOVE)).rejects.toThrow(failure('STEP_UP_REQUIRED'));
    expect(upstream.requests).toEqual([]);
    isProven = true;
    expect(await send(session, sensitive, MOVE)).toEqual({ transfer_id: 't1' });
    expect(asked).toEqual(['UpdateCustomerAccountAmount', 'UpdateCustomerAccountAmount']);
    await send(session, ALLOCATE, { ...MOVE, idempotencyKey: 'key-00002' });
    expect(asked).toHaveLength(2);
  });

  it.each(['short', 'with blank in it', 'x'.repeat(65), ''])('with the key %j is refused', async (idempotencyKey) => {
    await start(counted);
    const refused = send(session, ALLOCATE, { ...MOVE, idempotencyKey });
    await expect(refused).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' },
    });
    expect(upstream.requests).toEqual([]);
  });

  it('outdates what was read of the operations it changes, and nothing else', async () => {
    await start(counted);
    const version = (operation: ReadOperationId): string =>
      session.answers.version(tagsOf(session.viewer.partnerId, operation, {}));
    const before = [version('ListPartnerBalances'), version('ListSubCustomers')];
    await send(session, ALLOCATE, MOVE);
    expect(version('ListPartnerBalances')).not.toBe(before[0]);
    expect(version('ListSubCustomers')).toBe(before[1]);
  });
});

describe('a change sent again with its key', () => {
  it('gets the first answer and moves nothing, even if the rules would refuse it by now', async () => {
    await start(counted);
    const first = await send(session, ALLOCATE, MOVE);
    const again = await send(session, ALLOCATE, MOVE, () => Promise.reject(badInput('input.amount', 'too much')));
    expect(again).toEqual(first);
    expect(upstream.requests).toHaveLength(1);
  });

  it('and another input is refused', async () => {
    await start(counted);
    await send(session, ALLOCATE, MOVE);
    const reused = send(session, ALLOCATE, { ...MOVE, amount: '2.00' });
    await expect(reused).rejects.toThrow(failure('IDEMPOTENCY_KEY_REUSED'));
    expect(upstream.requests).toHaveLength(1);
  });

  it('at the same time is sent once', async () => {
    await start(counted);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(session, ALLOCATE, MOVE)));
    expect(upstream.requests).toHaveLength(1);
    expect(answers).toEqual(Array(20).fill({ transfer_id: 't1' }));
  });

  it('by another viewer is another change', async () => {
    await start(counted);
    await send(session, ALLOCATE, MOVE);
    expect(await send(upstream.session(SCOPES.finance), ALLOCATE, MOVE)).toEqual({ transfer_id: 't2' });
  });

  it('after a day is another change', async () => {
    let now = 0;
    await start(counted, { receipts: new LocalReceipts(() => now) });
    await send(session, ALLOCATE, MOVE);
    now = 24 * 3600 * 1000 - 1;
    expect(await send(session, ALLOCATE, MOVE)).toEqual({ transfer_id: 't1' });
    now += 1;
    expect(await send(session, ALLOCATE, MOVE)).toEqual({ transfer_id: 't2' });
  });
});

const SILENT: readonly (readonly [string, Answer])[] = [
  ['resets the connection', (response) => response.destroy()],
  ['answers 500', json({ error_code: 'CBC.0999', error_msg: 'oops' }, 500)],
  ['answers garbage', json('{"transfer_id"')],
];

describe('when upstream has the change and', () => {
  it.each(SILENT)('%s, the outcome is unknown and the same key is never sent again', async (_what, answer) => {
    await start(answer);
    await expect(send(session, ALLOCATE, MOVE)).rejects.toThrow(failure('OUTCOME_UNKNOWN'));
    await expect(send(session, ALLOCATE, MOVE)).rejects.toThrow(failure('OUTCOME_UNKNOWN'));
    expect(upstream.requests).toHaveLength(1);
  });
});

/** One of the operations that take the key themselves. */
const TRANSFER: Command<'UpdateSubEnterpriseAmount', Move> = {
  ...ALLOCATE,
  operation: 'UpdateSubEnterpriseAmount',
};

const OWN = { upstreamToken: 'token' };

describe('when upstream takes the key itself and', () => {
  it.each(SILENT)('%s, the same change is sent again under it, past the rules', async (_what, answer) => {
    await start((response, request, count) => {
      (count === 1 ? answer : counted)(response, request, count);
    }, OWN);
    await expect(send(session, TRANSFER, MOVE)).rejects.toMatchObject({
      extensions: { code: 'OUTCOME_UNKNOWN', retryable: true },
    });
    await expect(send(session, TRANSFER, { ...MOVE, amount: '1.00' })).rejects.toThrow(
      failure('IDEMPOTENCY_KEY_REUSED'),
    );
    await send(session, TRANSFER, MOVE, () => Promise.reject(badInput('input.amount', 'too much')));
    await send(session, TRANSFER, MOVE);
    const keys = upstream.requests.map(({ text }) => (JSON.parse(text) as { trans_id: string }).trans_id);
    expect(keys).toEqual([MOVE.idempotencyKey, MOVE.idempotencyKey]);
  });

  it('refuses it the second time, the key stays with this change', async () => {
    await start((response, request, count) => {
      if (count === 1) response.destroy();
      else json({ error_code: 'CBC.99000043', error_msg: 'no' }, 400)(response, request, count);
    }, OWN);
    await expect(send(session, TRANSFER, MOVE)).rejects.toThrow(failure('OUTCOME_UNKNOWN'));
    await expect(send(session, TRANSFER, MOVE)).rejects.toThrow(failure('UPSTREAM_REFUSED'));
    await expect(send(session, TRANSFER, { ...MOVE, amount: '1.00' })).rejects.toThrow(
      failure('IDEMPOTENCY_KEY_REUSED'),
    );
  });
});

const REFUSING: readonly (readonly [ErrorCode, Answer])[] = [
  ['UPSTREAM_REFUSED', json({ error_code: 'CBC.99003117', error_msg: 'no' }, 400)],
  ['UPSTREAM_BUSY', json({ error_code: 'APIGW.0308', error_message: 'slow down' }, 429, { 'retry-after': '0' })],
];

describe('when upstream says', () => {
  it.each(REFUSING)('%s, nothing was done and the key is free', async (code, answer) => {
    await start((response, request, count) => {
      (count === 1 ? answer : counted)(response, request, count);
    });
    await expect(send(session, ALLOCATE, MOVE)).rejects.toThrow(failure(code));
    expect(await send(session, ALLOCATE, MOVE)).toEqual({ transfer_id: 't2' });
  });
});

describe('when receipts cannot be kept', () => {
  const broken: Receipts = {
    claim: () => Promise.reject(new Error('down')),
    settle: () => Promise.reject(new Error('down')),
    release: () => Promise.reject(new Error('down')),
  };

  it('nothing of value is sent', async () => {
    await start(counted, { receipts: broken });
    const refused = send(session, ALLOCATE, MOVE);
    await expect(refused).rejects.toMatchObject({ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryable: true } });
    expect(upstream.requests).toEqual([]);
  });

  it('what was done is answered, and a repetition is turned away', async () => {
    const receipts = new LocalReceipts();
    await start(counted, { receipts: { ...broken, claim: receipts.claim.bind(receipts) } });
    expect(await send(session, ALLOCATE, MOVE)).toEqual({ transfer_id: 't1' });
    await expect(send(session, ALLOCATE, MOVE)).rejects.toThrow(failure('OUTCOME_UNKNOWN'));
    expect(upstream.requests).toHaveLength(1);
  });
});
