import { scopeOf } from '../../src/access/member-scope.js';
import type { Session } from '../../src/access/session.js';
import type { Viewer } from '../../src/kernel/viewer.js';
import { type Answer, json } from '../upstream/server.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { accountOf, held, memberOf, rightsOf, SCOPES } from '../support/viewers.js';

let upstream: TestUpstream;
const start = async (answer: Answer = json(rightsOf({ customer_periods: held(['c1']) }))): Promise<void> => {
  upstream = await startUpstream(answer);
};
afterEach(() => upstream.close());

const scopeFor = (viewer: Viewer, own: Partial<Session> = {}) =>
  scopeOf({ ...upstream.session(SCOPES.partner), viewer, ...own });
const failureOf = (viewer: Viewer): Promise<unknown> => scopeFor(viewer).catch((error: unknown) => error);

describe('the scope of a party’s own account', () => {
  it.each([
    accountOf('PARTNER'),
    accountOf('INDIRECT_PARTNER', { indirectPartnerId: 'b1' }),
    accountOf('CUSTOMER', { customerId: 'c1' }),
    { ...memberOf('m1'), master: true },
  ])('costs no look at the organization', async (viewer) => {
    await start();
    expect(await scopeFor(viewer)).toMatchObject({ viewer, rows: viewer.party === 'CUSTOMER' ? 'SELF' : 'PARTNER' });
    expect(upstream.requests).toEqual([]);
  });
});

describe('the scope of a member', () => {
  it('is what the organization says of him (R-018)', async () => {
    await start();
    expect(await scopeFor(memberOf('m1'))).toMatchObject({
      rows: 'OWN',
      customers: new Map([['c1', [{ from: Date.parse('2026-01-01T00:00:00Z'), to: Infinity }]]]),
    });
    expect(upstream.requests[0]).toMatchObject({ method: 'GET', path: '/v1/members/m1/effective-scope' });
    expect(String(upstream.requests[0]?.query)).toBe('');
  });

  it('of a reseller is asked for under the reseller (R-012)', async () => {
    await start();
    await scopeFor(memberOf('m1', 'b1'));
    expect(String(upstream.requests[0]?.query)).toBe('indirect_partner_id=b1');
  });

  it('is asked for once by 20 requests at a time, and remembered for the next', async () => {
    await start();
    await Promise.all(Array.from({ length: 20 }, () => scopeFor(memberOf('m1'))));
    await scopeFor(memberOf('m1'));
    expect(upstream.requests).toHaveLength(1);
  });

  it('is his alone: another member, and the same id of a reseller’s, are asked for anew', async () => {
    await start();
    await Promise.all([scopeFor(memberOf('m1')), scopeFor(memberOf('m2')), scopeFor(memberOf('m1', 'b1'))]);
    expect(upstream.requests).toHaveLength(3);
  });

  it('does not exist for a member whom the organization does not know', async () => {
    await start(json({ error_code: 'CBC.5002', error_msg: 'no such member' }, 404));
    expect(await failureOf(memberOf('m1'))).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('is not made up while the organization cannot be asked', async () => {
    let isDown = true;
    await start((response, request, count) => {
      (isDown ? json({ error_code: 'CBC.0100', error_msg: 'no' }, 400) : json(rightsOf()))(response, request, count);
    });
    expect(await failureOf(memberOf('m1'))).toMatchObject({ extensions: { code: 'UPSTREAM_REFUSED' } });
    isDown = false;
    expect(await scopeFor(memberOf('m1'))).toMatchObject({ rows: 'OWN' });
  });
});
