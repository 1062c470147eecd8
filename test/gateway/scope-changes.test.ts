import { setTimeout as pause } from 'node:timers/promises';
import { PERSONAS } from '../../src/embedded/personas.js';
import { startGateway, type TestGateway } from '../support/gateway.js';
import { type RedisServer, startRedis } from '../support/redis.js';
import { as } from '../sandbox/server-client.js';

/** The staleness that is promised for scopes. */
const BOUND_MS = 2000;
const NAMES = '{ customers(first: 1000) { totalCount nodes { customerId } } }';

interface Customers {
  readonly customers: { readonly totalCount: number; readonly nodes: readonly { readonly customerId: string }[] };
}

const memberIdOf = (persona: string): string => PERSONAS.find(({ name }) => name === persona)?.memberId ?? '';

let redis: RedisServer;
let first: TestGateway;
let second: TestGateway;

beforeEach(async () => {
  redis = await startRedis();
  first = await startGateway({ sandbox: { customers: 600 }, variables: { REDIS_URL: redis.url } });
  const { origin } = first.sandbox;
  second = await startGateway({
    sandbox: { customers: 1 },
    variables: { REDIS_URL: redis.url, BSS_ENDPOINT: origin, CONSOLE_ENDPOINT: origin },
  });
});
afterEach(async () => {
  await Promise.all([first.close(), second.close()]);
  await redis.stop();
});

const customersOf = async (gateway: TestGateway, persona: string): Promise<readonly string[]> => {
  const { data, errors } = await gateway.ask<Customers>(persona, NAMES);
  expect(errors).toBeUndefined();
  return data.customers.nodes.map(({ customerId }) => customerId).sort();
};

/** Changes the organization behind the gateways' back. */
async function change(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<void> {
  const answer = await fetch(`${first.sandbox.origin}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-member-id': memberIdOf('administrator'),
      'idempotency-key': `key-${String(Math.random())}`,
      ...(await as(first.sandbox.origin)),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
}

const assign = (ids: readonly string[], account_manager_id: string): Promise<void> =>
  change('POST', '/v1/assignments/batch-assign', { subject_type: 'CUSTOMER', ids, account_manager_id, replace: true });

/** How long until every replica answers like this. */
async function settled(isSettled: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await isSettled())) {
    if (performance.now() - start > 10_000) return Infinity;
    await pause(50);
  }
  return performance.now() - start;
}

const onBoth = async (test: (gateway: TestGateway) => Promise<boolean>): Promise<boolean> =>
  (await Promise.all([first, second].map(test))).every(Boolean);

describe('a change of scope', () => {
  it('by another assignment shows on every replica within two seconds, to the old holder and the new one (R-018)', async () => {
    await onBoth(async (gateway) => (await customersOf(gateway, 'account-manager-2')).length > 0);
    const [moved = ''] = await customersOf(first, 'account-manager');
    await assign([moved], memberIdOf('account-manager-2'));
    const isMoved = async (gateway: TestGateway): Promise<boolean> => {
      const [before, after] = await Promise.all(
        ['account-manager', 'account-manager-2'].map((persona) => customersOf(gateway, persona)),
      );
      return before?.includes(moved) === false && after?.includes(moved) === true;
    };
    expect(await settled(() => onBoth(isMoved))).toBeLessThan(BOUND_MS);
  });

  it('by another assignment shows to both directors (R-022)', async () => {
    await Promise.all(['director', 'director-2'].map((persona) => customersOf(second, persona)));
    const [moved = ''] = await customersOf(first, 'account-manager');
    await assign([moved], memberIdOf('account-manager-2'));
    const isMoved = async (gateway: TestGateway): Promise<boolean> => {
      const [before, after] = await Promise.all(
        ['director', 'director-2'].map(async (persona) => {
          const { data } = await gateway.ask<{ customer: object | null }>(
            persona,
            'query ($id: ID!) { customer(id: $id) { customerId } }',
            { id: moved },
          );
          return data.customer !== null;
        }),
      );
      return before === false && after === true;
    };
    expect(await settled(() => onBoth(isMoved))).toBeLessThan(BOUND_MS);
  });

  it('by the loss of the director role leaves nothing of the team (R-023)', async () => {
    await onBoth(async (gateway) => (await customersOf(gateway, 'director')).length > 0);
    const id = memberIdOf('director');
    await change('PUT', `/v1/members/${id}/roles`, { role_codes: ['SALESPERSON'] }, { 'if-match': '"1"' });
    const isEmpty = async (gateway: TestGateway): Promise<boolean> =>
      (await customersOf(gateway, 'director')).length === 0;
    expect(await settled(() => onBoth(isEmpty))).toBeLessThan(BOUND_MS);
  });

  it('by another right of a role takes the right from its holders (R-021)', async () => {
    const COUPONS = '{ coupons(first: 1) { totalCount } }';
    const mayRead = async (gateway: TestGateway): Promise<boolean> =>
      (await gateway.ask('operator', COUPONS)).errors === undefined;
    expect(await onBoth(mayRead)).toBe(true);
    const role = first.sandbox.world.organization.customRoles.get(first.sandbox.world.partnerId)?.[0];
    await change(
      'PATCH',
      `/v1/roles/${role?.id ?? ''}`,
      { permission_codes: ['BPC_ITEM_SUBCUSTSERV_010100'] },
      { 'if-match': '"1"' },
    );
    expect(await settled(() => onBoth(async (gateway) => !(await mayRead(gateway))))).toBeLessThan(BOUND_MS);
  });

  it('shows as soon while the feed is down: scopes are then read anew', async () => {
    await onBoth(async (gateway) => (await customersOf(gateway, 'account-manager')).length > 0);
    await first.fault({ operation: 'ListChangeEvents', status: 500, errorCode: 'CON.0999' });
    await pause(BOUND_MS);
    const [moved = ''] = await customersOf(first, 'account-manager');
    await assign([moved], memberIdOf('account-manager-2'));
    const isGone = async (gateway: TestGateway): Promise<boolean> =>
      !(await customersOf(gateway, 'account-manager')).includes(moved);
    expect(await settled(() => onBoth(isGone))).toBeLessThan(BOUND_MS);
  });
});

describe('moving 100 customers while 50 viewers read', () => {
  it('gives every answer from the scope before or the scope after, never from both', async () => {
    const before = await customersOf(first, 'director');
    const others = await customersOf(first, 'director-2');
    const moved = before.slice(0, 100);
    expect(moved).toHaveLength(Math.min(100, before.length));
    const after = before.filter((id) => !moved.includes(id));
    const allowed = new Map([
      ['director', [before, after]],
      ['director-2', [others, [...others, ...moved].sort()]],
    ]);
    let isMoved = false;
    const seen = new Map<string, Set<number>>([...allowed.keys()].map((persona) => [persona, new Set()]));
    const read = async (persona: string, gateway: TestGateway): Promise<void> => {
      for (let extra = 0; extra < 3; extra += isMoved ? 1 : 0) {
        const { data, errors } = await gateway.ask<Customers>(persona, NAMES);
        expect(errors).toBeUndefined();
        const ids = data.customers.nodes.map(({ customerId }) => customerId).sort();
        const which = (allowed.get(persona) ?? []).findIndex((one) => one.join() === ids.join());
        expect(which).toBeGreaterThanOrEqual(0);
        expect(data.customers.totalCount).toBe(ids.length);
        seen.get(persona)?.add(which);
        if (isMoved) await pause(BOUND_MS / 2);
      }
    };
    const readers = Array.from({ length: 50 }, (_, index) =>
      read(index % 2 === 0 ? 'director' : 'director-2', index % 4 < 2 ? first : second),
    );
    await pause(300);
    await assign(moved, memberIdOf('account-manager-2'));
    isMoved = true;
    await Promise.all(readers);
    expect([...seen.values()].map((states) => [...states].sort())).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
