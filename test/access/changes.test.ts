import { setTimeout as sleep } from 'node:timers/promises';
import { tagsOfChange } from '../../src/access/freshness.js';
import { listReader, type ListReading } from '../../src/access/list-reader.js';
import { ask } from '../../src/access/policy.js';
import { rowReader, type RowReading } from '../../src/access/row-reader.js';
import type { Session } from '../../src/access/session.js';
import type { ReadOperationId } from '../../src/upstream/contract/operations.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { SCOPES } from '../support/viewers.js';
import { json } from '../upstream/server.js';

interface Account {
  readonly id: string;
  readonly amount: string;
}

const ACCOUNT: RowReading<{ readonly id: string }, Account> = {
  operation: 'ListPartnerBalances',
  policy: { narrow: (_scope, question) => ask(question), sees: () => true },
  fetch: async (upstream, { keys }) => {
    const { account_balances = [] } = await upstream.call('ListPartnerBalances', {});
    return keys.map(({ id }) => ({ id, amount: String(account_balances[0]?.amount) }));
  },
  keyOf: ({ id }) => ({ id }),
};

const RECORDS: ListReading<'ListPartnerAdjustRecords', object, string> = {
  operation: 'ListPartnerAdjustRecords',
  policy: { narrow: (_scope, question) => ask(question), sees: () => true, seesAll: () => true },
  request: () => ({ query: {} }),
  rowOf: ({ trans_id = '' }) => trans_id,
};

let upstream: TestUpstream;
let session: Session;
beforeEach(async () => {
  upstream = await startUpstream((response, request, count) => {
    const answer = request.path.includes('adjust-records')
      ? { total_count: 1, records: [{ trans_id: `t${String(count)}` }] }
      : { account_balances: [{ account_id: 'a', account_type: 1, amount: `${String(count)}.00`, currency: 'CNY' }] };
    json(answer)(response, request, count);
  });
  session = upstream.session(SCOPES.partner);
});
afterEach(() => upstream.close());

const firstPage = async (of: Session): Promise<readonly string[]> =>
  (await listReader(of, RECORDS).page({}, { offset: 0, limit: 10 })).rows;

const change = (operation: ReadOperationId): Promise<void> =>
  session.answers.outdate(tagsOfChange(session.viewer.partnerId, operation));

describe('after a change', () => {
  it('a row is read anew, once, and other requests find what was read', async () => {
    const read = rowReader(session, ACCOUNT);
    expect((await read({ id: 'a' }))?.amount).toBe('1.00');
    await change('ListPartnerBalances');
    expect((await read({ id: 'a' }))?.amount).toBe('2.00');
    expect((await read({ id: 'a' }))?.amount).toBe('2.00');
    expect((await rowReader(upstream.session(SCOPES.partner), ACCOUNT)({ id: 'a' }))?.amount).toBe('2.00');
    expect(upstream.requests).toHaveLength(2);
  });

  it('a list is read anew, once', async () => {
    expect(await firstPage(session)).toEqual(['t1']);
    await change('ListPartnerAdjustRecords');
    expect(await firstPage(session)).toEqual(['t2']);
    expect(await firstPage(session)).toEqual(['t2']);
    expect(upstream.requests).toHaveLength(2);
  });

  it('nothing that another request has under way is waited for', async () => {
    const earlier = firstPage(upstream.session(SCOPES.partner));
    while (upstream.requests.length === 0) await sleep(1);
    await change('ListPartnerAdjustRecords');
    const [before, after] = await Promise.all([earlier, firstPage(session)]);
    expect(before).not.toEqual(after);
  });

  it('every further change counts', async () => {
    await change('ListPartnerAdjustRecords');
    expect(await firstPage(session)).toEqual(['t1']);
    await change('ListPartnerAdjustRecords');
    expect(await firstPage(session)).toEqual(['t2']);
  });

  it('what it does not touch stays', async () => {
    expect(await firstPage(session)).toEqual(['t1']);
    await change('ListPartnerBalances');
    expect(await firstPage(session)).toEqual(['t1']);
  });
});
