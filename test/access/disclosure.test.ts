import { disclosure, type PersonalText } from '../../src/access/disclosure.js';
import { type Scope, scopeOfMember } from '../../src/access/scope.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { type Answer, json } from '../upstream/server.js';
import { startUpstream, type TestUpstream } from '../support/sessions.js';
import { memberOf, rightsOf, SCOPES } from '../support/viewers.js';

const recorded = json({ events: [] });
const allowed: Scope = scopeOfMember(memberOf('m2'), rightsOf({ permission_codes: ['CONSOLE_CUSTOMER_REVEAL'] }));
const name = (id: string, text: string | undefined = '上海云启'): PersonalText => ({
  kind: 'NAME',
  text,
  entity: 'Customer',
  id,
  field: 'name',
});

let upstream: TestUpstream;
const start = async (answer: Answer = recorded): Promise<void> => {
  upstream = await startUpstream(answer);
};
afterEach(() => upstream.close());

/** With the full text awaited, as its field is. */
const discloseFor = (scope: Scope) => {
  const disclose = disclosure(upstream.session(scope));
  return async (text: PersonalText, reveal: boolean) => {
    const shown = disclose(text, reveal);
    return shown && { ...shown, revealed: await shown.revealed };
  };
};
const codeOf = (failure: unknown): unknown => (failure as { extensions?: { code: string } }).extensions?.code;

describe('a personal text', () => {
  it('is masked unless asked for in full (R-038)', async () => {
    await start();
    expect(await discloseFor(allowed)(name('c1'), false)).toEqual({ masked: '上****', revealed: null });
    expect(upstream.requests).toEqual([]);
  });

  it.each([undefined, ''])('that is not there is null, and nothing is recorded', async (text) => {
    await start();
    expect(await discloseFor(allowed)({ ...name('c1'), text }, true)).toBeNull();
    expect(upstream.requests).toEqual([]);
  });

  it('is shown in full to a viewer with the permission, and recorded (R-039)', async () => {
    await start();
    expect(await discloseFor(allowed)(name('c1'), true)).toEqual({ masked: '上****', revealed: '上海云启' });
    expect(upstream.requests).toHaveLength(1);
    expect(upstream.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v1/audit-events',
      headers: { 'x-member-id': 'm2', 'x-request-id': 'r1', 'idempotency-key': expect.any(String) as string },
      body: {
        events: [{ action: 'REVEAL', entity: 'Customer', ids: ['c1'], fields: ['name'], ip: '192.0.2.1' }],
      },
    });
    expect(upstream.requests[0]?.text).not.toContain('云启');
  });

  it('keeps its mask when the full text is refused (R-038)', async () => {
    await start();
    const shown = disclosure(upstream.session(SCOPES.manager))(name('c1'), true);
    expect(shown?.masked).toBe('上****');
    expect(codeOf(await Promise.resolve(shown?.revealed).catch((error: unknown) => error))).toBe('FORBIDDEN');
  });

  it('is refused without the permission, before any record (R-039)', async () => {
    await start();
    const failure: unknown = await discloseFor(SCOPES.manager)(name('c1'), true).catch((error: unknown) => error);
    expect(codeOf(failure)).toBe('FORBIDDEN');
    expect(upstream.requests).toEqual([]);
  });

  it('of a reseller’s people is recorded under the reseller (R-012)', async () => {
    await start();
    await discloseFor(SCOPES.reseller)(name('c3'), true);
    expect(upstream.requests[0]?.query.get('indirect_partner_id')).toBe('b1');
    expect(upstream.requests[0]?.headers).not.toHaveProperty('x-member-id');
  });

  it('is not shown before the audit trail has it (R-039)', async () => {
    let release = (): void => undefined;
    await start((response, request, count) => {
      release = () => {
        recorded(response, request, count);
      };
    });
    let isShown = false;
    const shown = discloseFor(allowed)(name('c1'), true).then(() => (isShown = true));
    while (upstream.requests.length === 0) await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isShown).toBe(false);
    release();
    expect(await shown).toBe(true);
  });
});

describe('a page of 20 rows', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `c${String(index)}`);

  it('is recorded in one call, an entry per field', async () => {
    await start();
    const disclose = discloseFor(allowed);
    const texts = ids.flatMap((id) => [name(id), { ...name(id), field: 'email', kind: 'EMAIL' as const }]);
    const shown = await Promise.all(texts.map((text) => disclose(text, true)));
    expect(shown.every((one) => one?.revealed === '上海云启')).toBe(true);
    expect(upstream.requests).toHaveLength(1);
    expect(upstream.requests[0]?.body['events']).toEqual([
      expect.objectContaining({ entity: 'Customer', fields: ['name'], ids }),
      expect.objectContaining({ entity: 'Customer', fields: ['email'], ids }),
    ]);
  });

  it('with a text asked for twice records it once', async () => {
    await start();
    const disclose = discloseFor(allowed);
    await Promise.all([disclose(name('c1'), true), disclose(name('c1'), true)]);
    await disclose(name('c1'), true);
    expect(upstream.requests.map(({ body }) => (body['events'] as { ids: string[] }[])[0]?.ids)).toEqual([['c1']]);
  });

  it.each<[string, Answer]>([
    ['refuses', json({ error_code: 'CBC.0100', error_msg: 'no' }, 400)],
    ['is down', json('', 503)],
    [
      'drops the connection',
      (response) => {
        response.socket?.resetAndDestroy();
      },
    ],
  ])('shows nothing in full when the audit trail %s (R-039)', async (_, answer) => {
    await start(answer);
    const disclose = discloseFor(allowed);
    const outcomes = await Promise.allSettled(ids.map((id) => disclose(name(id), true)));
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(JSON.stringify(outcomes)).not.toContain('云启');
    expect(upstream.requests).toHaveLength(1);
  });
});

describe('full texts beyond the allowance', () => {
  const most = (count: number) => ({ reveals: new LocalAllowance({ most: count, seconds: 60 }) });
  const three = ['c1', 'c2', 'c3'].map((id) => name(id));
  const outcomesOf = (disclose: ReturnType<typeof disclosure>, texts: readonly PersonalText[]) =>
    Promise.all(
      texts.map((text) => Promise.resolve(disclose(text, true)?.revealed).catch((error: unknown) => codeOf(error))),
    );

  it('are refused with the time to wait, before the record and beside their masks (R-039)', async () => {
    await start();
    const session = upstream.session(allowed, most(3));
    expect(await outcomesOf(disclosure(session), three)).toEqual(['上海云启', '上海云启', '上海云启']);
    const shown = disclosure(session)(name('c4'), true);
    expect(shown?.masked).toBe('上****');
    const failure: unknown = await Promise.resolve(shown?.revealed).catch((error: unknown) => error);
    expect(failure).toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfter: 60, retryable: true } });
    expect(upstream.requests).toHaveLength(1);
  });

  it('are refused alone: what the allowance is good for is shown, and nothing else is recorded (R-039)', async () => {
    await start();
    const disclose = disclosure(upstream.session(allowed, most(2)));
    expect(await outcomesOf(disclose, three)).toEqual(['上海云启', '上海云启', 'RATE_LIMITED']);
    expect(upstream.requests.map(({ body }) => (body['events'] as { ids: string[] }[])[0]?.ids)).toEqual([
      ['c1', 'c2'],
    ]);
  });

  it('are not what the same request shows twice, nor what is masked only, nor his own record', async () => {
    await start();
    const session = upstream.session(allowed, most(1));
    const disclose = disclosure(session);
    disclose({ ...name('m2'), entity: 'OrganizationMember' }, true);
    disclose(name('c2'), false);
    expect(await outcomesOf(disclose, [name('c1'), name('c1')])).toEqual(['上海云启', '上海云启']);
    expect(await outcomesOf(disclose, [name('c1')])).toEqual(['上海云启']);
  });

  it('are one member’s affair, and cost a viewer without the permission nothing', async () => {
    await start();
    const own = most(1);
    const other = scopeOfMember(memberOf('m3'), rightsOf({ permission_codes: ['CONSOLE_CUSTOMER_REVEAL'] }));
    expect(await outcomesOf(disclosure(upstream.session(SCOPES.manager, own)), [name('c1')])).toEqual(['FORBIDDEN']);
    expect(await outcomesOf(disclosure(upstream.session(allowed, own)), [name('c1')])).toEqual(['上海云启']);
    expect(await outcomesOf(disclosure(upstream.session(allowed, own)), [name('c2')])).toEqual(['RATE_LIMITED']);
    expect(await outcomesOf(disclosure(upstream.session(other, own)), [name('c2')])).toEqual(['上海云启']);
  });
});

describe('his own record', () => {
  it.each<[keyof typeof SCOPES, PersonalText['entity'], string]>([
    ['customer', 'Customer', 'c1'],
    ['reseller', 'IndirectPartner', 'b1'],
    ['manager', 'OrganizationMember', 'm2'],
  ])('is open to a %s without asking and without a record', async (who, entity, id) => {
    await start();
    const disclose = discloseFor(SCOPES[who]);
    expect(await disclose({ ...name(id), entity }, false)).toMatchObject({ revealed: '上海云启' });
    expect(await disclose({ ...name('x9'), entity }, false)).toMatchObject({ revealed: null });
    expect(upstream.requests).toEqual([]);
  });

  it('is none that only carries the same id under another type', async () => {
    await start();
    expect(await discloseFor(SCOPES.customer)({ ...name('c1'), entity: 'OrganizationMember' }, false)).toMatchObject({
      revealed: null,
    });
  });

  it.each(['resellersCustomer', 'resellersManager'] as const)('is not the reseller’s for its %s', async (who) => {
    await start();
    const reseller = { ...name('b1'), entity: 'IndirectPartner' as const };
    expect(await discloseFor(SCOPES[who])(reseller, false)).toMatchObject({ revealed: null });
  });
});
