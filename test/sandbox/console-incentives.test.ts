import fc from 'fast-check';
import type { IncentiveDetail } from '../../src/sandbox/world/incentive-book.js';
import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, type Answer, call, RESELLER_ID, startSmall } from './server-client.js';

interface Money {
  readonly amount: string;
  readonly currency: string;
}
interface Row {
  readonly id: string;
  readonly amount: Money;
  readonly account_manager_id?: string;
  readonly customer_id: string;
  readonly status: string;
  readonly bill_id: string;
}
interface DetailPage {
  readonly total_count: number;
  readonly total_amount: readonly Money[];
  readonly incentive_details: readonly Row[];
  readonly not_found_ids?: readonly string[];
}

let sandbox: Sandbox;
let partner: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1000 });
});
beforeEach(async () => {
  await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  partner = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

const get = (target: string, headers = partner): Promise<Answer> => call(sandbox.origin, target, { headers });
const details = async (query = '', headers = partner): Promise<DetailPage> =>
  (await get(`/v1/incentive-details?${query}`, headers)).json as unknown as DetailPage;
const post = (target: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  call(sandbox.origin, target, { body, headers: { ...partner, ...headers } });
const control = (name: string, body: unknown): Promise<Answer> =>
  call(sandbox.origin, `/__sandbox/${name}`, { method: 'POST', body });
const m = (serial: number): string => `m${String(serial).padStart(31, '0')}`;

const cents = ({ amount }: Money): bigint => BigInt(amount.replace('.', ''));
function sums(rows: readonly Row[]): readonly Money[] {
  const byCurrency = new Map<string, bigint>();
  for (const { amount } of rows)
    byCurrency.set(amount.currency, (byCurrency.get(amount.currency) ?? 0n) + cents(amount));
  return [...byCurrency].sort().map(([currency, sum]) => ({
    amount: `${String(sum / 100n)}.${String(sum % 100n).padStart(2, '0')}`,
    currency,
  }));
}

const everyDetail = (): readonly IncentiveDetail[] => sandbox.world.incentives.detailsOf(sandbox.world.partnerId);

describe('incentive details', () => {
  it('are summed over all rows that match, each currency on its own, whatever the page (R-176, R-173)', async () => {
    const seen: Row[] = [];
    const { total_count, total_amount } = await details('limit=100');
    for (let offset = 0; offset < total_count; offset += 100) {
      const page = await details(`limit=100&offset=${offset}`);
      expect(page.total_amount).toEqual(total_amount);
      seen.push(...page.incentive_details);
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total_count);
    expect(total_amount).toEqual(sums(seen));
    expect(total_amount.map(({ currency }) => currency)).toEqual(['CNY', 'USD']);
  });

  it('find what each filter names and nothing else (R-176)', async () => {
    const detail = everyDetail().find(({ orderNo, customer }) => orderNo !== undefined && customer.name !== undefined)!;
    const [row] = (await details(`data_id=${detail.id}`)).incentive_details as unknown as Record<string, string>[];
    const filters = ['program_name', 'order_no', 'account_name', 'product_type', 'association_type', 'charge_mode'];
    for (const name of [...filters, 'period', 'status', 'bill_id', 'feedback_state', 'customer_name']) {
      const found = await details(`limit=100&${name}=${encodeURIComponent(row![name]!)}`);
      const values = (found.incentive_details as unknown as Record<string, string>[]).map((one) => one[name]);
      expect([name, new Set(values)]).toEqual([name, new Set([row![name]])]);
    }
    expect((await details(`year=${row!['period']!.slice(0, 4)}&data_id=${detail.id}`)).total_count).toBe(1);
    expect((await details(`year=2001`)).total_count).toBe(0);
    expect((await details('indirect_partner_name=%E4%B8%8D')).total_count).toBe(0);
  });

  it('name the reseller whose customer earned for its distributor, and are found by its name', async () => {
    const name = sandbox.world.resellers[0]!.name;
    const { incentive_details } = await details(`limit=100&indirect_partner_name=${encodeURIComponent(name)}`);
    expect(incentive_details.length).toBeGreaterThan(0);
    expect(incentive_details).toEqual(
      incentive_details.map(() => expect.objectContaining({ indirect_partner_id: RESELLER_ID }) as unknown),
    );
  });

  it('belong to who held the customer then, also when somebody else holds it now (R-065, Q-3)', async () => {
    const { assignments } = sandbox.world.organization;
    const given = everyDetail().find(
      ({ customer, occurredAt, bill }) =>
        customer.ownerId === bill.ownerId &&
        assignments
          .historyOf(customer.id)
          .some(({ to, from }) => to !== undefined && from <= occurredAt && occurredAt < to),
    )!;
    const history = assignments.historyOf(given.customer.id);
    const then = history.find(({ from, to }) => from <= given.occurredAt && given.occurredAt < (to ?? Infinity))!;
    const ids = async (manager: string, windows: boolean) =>
      (await details(`data_id=${given.id}&account_manager_ids=${manager}&windows=${windows}`)).total_count;
    expect(await ids(then.managerId, true)).toBe(1);
    for (const { managerId } of history.filter((one) => one.managerId !== then.managerId)) {
      expect(await ids(managerId, true)).toBe(0);
    }
  });

  it('of what a customer earned before its present manager came along only without windows (R-065)', async () => {
    const { assignments } = sandbox.world.organization;
    const detail = everyDetail().find(({ customer, bill }) => {
      return customer.ownerId === bill.ownerId && assignments.openOf(customer.id) !== undefined;
    })!;
    assignments.close(detail.customer.id, sandbox.world.now.getTime());
    assignments.open({
      ...{ subjectType: 'CUSTOMER', subjectId: detail.customer.id, managerId: m(13), source: 'TRANSFER' },
      from: sandbox.world.now.getTime(),
      assignedBy: undefined,
    });
    const found = async (windows: boolean) =>
      (await details(`data_id=${detail.id}&account_manager_ids=${m(13)}&windows=${windows}`)).total_count;
    expect([await found(true), await found(false)]).toEqual([0, 1]);
  });

  it('refuse a manager who is no member, a filter nobody knows, and a period that is none', async () => {
    for (const query of ['account_manager_ids=nobody', 'colour=red', 'period=2026-13', 'sort=name:asc']) {
      expect([query, (await get(`/v1/incentive-details?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('are sorted by period, amount or order number, ties by id', async () => {
    const rows = (await details('limit=100&sort=amount:asc')).incentive_details;
    expect(rows.map(({ amount }) => cents(amount))).toEqual(
      rows.map(({ amount }) => cents(amount)).toSorted((a, b) => (a < b ? -1 : 1)),
    );
    const { incentive_details } = await details('limit=100&sort=period:desc');
    const keys = (incentive_details as unknown as { period: string; id: string }[]).map(({ period, id }) => [
      period,
      id,
    ]);
    expect(keys).toEqual(keys.toSorted(([a, x], [b, y]) => (a === b ? (x! < y! ? -1 : 1) : a! < b! ? 1 : -1)));
  });

  it('are read in a batch, and missing ids are named', async () => {
    const [one, two] = everyDetail();
    const page = await details(`limit=1&ids=${two!.id},nobody,${one!.id}`);
    expect(page.incentive_details.map(({ id }) => id).sort()).toEqual([one!.id, two!.id].sort());
    expect(page.not_found_ids).toEqual(['nobody']);
  });

  it('of another organization are not there', async () => {
    const reseller = await as(sandbox.origin, RESELLER_ID);
    const [own] = everyDetail();
    expect((await details(`ids=${own!.id}`, reseller)).not_found_ids).toEqual([own!.id]);
    expect((await details('', reseller)).total_count).toBe(sandbox.world.incentives.detailsOf(RESELLER_ID).length);
  });
});

describe('incentive stats', () => {
  it('sum up the details of the year, by whatever they are grouped (R-191)', async () => {
    const year = Math.floor(sandbox.world.calendar.current / 12);
    const whole = (await details(`year=${year}`)).total_amount;
    for (const group of ['month', 'account_manager', 'month,account_manager']) {
      const { json } = await get(`/v1/incentive-stats?group_by=${group}&limit=100`);
      const stats = json!['stats'] as readonly { amounts: readonly Money[] }[];
      expect(json!['total_amount']).toEqual(whole);
      expect(stats).toHaveLength(json!['total_count'] as number);
      expect(sums(stats.flatMap(({ amounts }) => amounts.map((amount) => ({ amount }) as Row)))).toEqual(whole);
      expect(Date.parse(json!['as_of'] as string)).toBeLessThanOrEqual(sandbox.world.now.getTime());
    }
  });
});

describe('incentive bills', () => {
  interface Bill {
    readonly id: string;
    readonly status: string;
    readonly amount: Money;
    readonly version: number;
    readonly detail_count: number;
    readonly confirmed_by?: string;
    readonly feedback_state: string;
    readonly program_kind: string;
  }
  const bills = async (query = 'limit=100'): Promise<readonly Bill[]> =>
    (await get(`/v1/incentive-bills?${query}`)).json!['bills'] as readonly Bill[];
  const confirm = (id: string, version: number) =>
    post(`/v1/incentive-bills/${id}/confirm`, {}, { 'If-Match': `"${version}"` });

  it('are the sum of their details, in every state, opportunity programs among them (R-179, R-115)', async () => {
    const all = await bills();
    for (const bill of all) {
      const page = await details(`limit=100&bill_id=${bill.id}`);
      expect([page.total_count, page.total_amount]).toEqual([bill.detail_count, [bill.amount]]);
    }
    const states = new Set(all.map(({ status }) => status));
    expect(states).toEqual(new Set(['ESTIMATED', 'PENDING_CONFIRMATION', 'ISSUING', 'ISSUED']));
    expect(all.some(({ program_kind }) => program_kind === 'OPPORTUNITY')).toBe(true);
  });

  it('are confirmed once: repeated, or after the system did it, the answer is the bill as it is (R-180)', async () => {
    const [pending, other] = await bills('status=PENDING_CONFIRMATION');
    const first = await confirm(pending!.id, pending!.version);
    expect(first.json).toMatchObject({ status: 'ISSUING', confirmed_by: 'PARTNER', version: pending!.version + 1 });
    expect(first.headers.get('etag')).toBe(`"${pending!.version + 1}"`);
    expect((await confirm(pending!.id, pending!.version)).json).toEqual(first.json);
    await control('incentive-events', { bill: other!.id, event: 'PASS_DEADLINE' });
    expect((await confirm(other!.id, other!.version)).json).toMatchObject({
      status: 'ISSUING',
      confirmed_by: 'SYSTEM',
    });
  });

  it('are not confirmed in another version, nor as estimates, nor without saying the version (R-180)', async () => {
    const [pending] = await bills('status=PENDING_CONFIRMATION');
    const [estimate] = await bills('status=ESTIMATED');
    expect((await confirm(pending!.id, 9)).json).toMatchObject({ error_code: 'CON.0412', details: [{ version: 1 }] });
    const refused = await confirm(estimate!.id, estimate!.version);
    expect([refused.status, refused.json]).toMatchObject([409, { details: [{ state: 'ESTIMATED' }] }]);
    expect((await post(`/v1/incentive-bills/${pending!.id}/confirm`, {})).status).toBe(428);
    await control('incentive-events', { bill: estimate!.id, event: 'PUBLISH' });
    expect((await confirm(estimate!.id, estimate!.version + 1)).status).toBe(200);
  });

  it('tell of feedback on their rows, which waits for one answer at a time (R-181)', async () => {
    const [bill] = await bills('status=PENDING_CONFIRMATION');
    const [row] = (await details(`bill_id=${bill!.id}`)).incentive_details;
    const ask = (key: string) =>
      post(`/v1/incentive-details/${row!.id}/feedback`, { text: '金额不符' }, { 'Idempotency-Key': key });
    const stateOf = async () => ((await get(`/v1/incentive-bills/${bill!.id}`)).json as unknown as Bill).feedback_state;
    expect(await stateOf()).toBe('NONE');
    expect((await ask('key-1')).json).toMatchObject({ feedback_state: 'SUBMITTED', feedback: { text: '金额不符' } });
    expect(await stateOf()).toBe('SUBMITTED');
    expect((await ask('key-2')).json).toMatchObject({ error_code: 'CON.0409', details: [{ state: 'SUBMITTED' }] });
    await control('incentive-events', { detail: row!.id, answer: '已核实' });
    expect(await stateOf()).toBe('ANSWERED');
    expect((await details('feedback_state=ANSWERED')).incentive_details.map(({ id }) => id)).toEqual([row!.id]);
    expect((await ask('key-3')).status).toBe(200);
  });

  it('are changed by nobody who may not, and changes are told (R-020)', async () => {
    const [pending] = await bills('status=PENDING_CONFIRMATION');
    const headers = { 'If-Match': '"1"', 'X-Member-Id': m(6) };
    expect((await post(`/v1/incentive-bills/${pending!.id}/confirm`, {}, headers)).status).toBe(403);
    await confirm(pending!.id, 1);
    expect(sandbox.world.changes.since(0)).toMatchObject([{ entity: 'IncentiveBill', id: pending!.id, version: 2 }]);
  });
});

describe('whatever managers are asked for', () => {
  it('their windows cut the whole into parts that add up to it (R-065, R-072)', async () => {
    const managers = Array.from({ length: 9 }, (_, index) => m(6 + index));
    const one = async (manager: string) => details(`account_manager_ids=${manager}&windows=true`);
    const parts = new Map(
      await Promise.all(managers.map(async (manager) => [manager, (await one(manager)).total_amount] as const)),
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...managers), { minLength: 1 }), async (team) => {
        const whole = await details(`account_manager_ids=${team.join(',')}&windows=true`);
        const expected = sums(team.flatMap((id) => (parts.get(id) ?? []).map((amount) => ({ amount }) as Row)));
        expect(whole.total_amount).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
