import type { Sandbox } from '../../src/sandbox/server/server.js';
import { allowedMethods } from '../../src/sandbox/world/payout-states.js';
import { workingDaysAfter } from '../../src/sandbox/world/payouts.js';
import { as, type Answer, call, startSmall } from './server-client.js';

interface Row {
  readonly id: string;
  readonly period: string;
  readonly frozen: boolean;
  readonly freeze_reason?: string;
  readonly program_kind: string;
  readonly association_type: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly allowed_methods: readonly { readonly method: string; readonly invoice_required: boolean }[];
  readonly bill_ids: readonly string[];
}

let sandbox: Sandbox;
let headers: Record<string, string>;
beforeAll(async () => {
  sandbox = await startSmall({ rateFactor: 1000 });
});
beforeEach(async () => {
  await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  headers = await as(sandbox.origin);
});
afterAll(() => sandbox.close());

let keys = 0;
const send = (target: string, body: unknown, more: Record<string, string> = {}): Promise<Answer> => {
  keys += 1;
  return call(sandbox.origin, target, { body, headers: { ...headers, 'Idempotency-Key': `key-${keys}`, ...more } });
};
const get = async (target: string) => (await call(sandbox.origin, target, { headers })).json!;
const rows = async (): Promise<readonly Row[]> =>
  (await get('/v1/incentive-eligibility?limit=100'))['eligibility'] as readonly Row[];
const applicable = async (method: string, currency = 'CNY'): Promise<readonly Row[]> =>
  (await rows()).filter(
    (row) =>
      !row.frozen && row.amount.currency === currency && row.allowed_methods.some((one) => one.method === method),
  );
const apply = (body: Record<string, unknown>, more?: Record<string, string>) =>
  send('/v1/payout-applications', body, more);
const applyFor = async (method: string): Promise<Record<string, unknown> & { id: string; version: number }> => {
  const [row] = await applicable(method);
  return (await apply({ scope: 'IDS', ids: [row!.id], method })).json as never;
};
const happen = (application: string, event: string, more: object = {}): Promise<Answer> =>
  call(sandbox.origin, '/__sandbox/payout-events', { method: 'POST', body: { application, event, ...more } });
const show = (id: string) => get(`/v1/payout-applications/${id}`);
const standing = () => sandbox.world.payouts.standingOf(sandbox.world.partnerId);
const change = (id: string, action: string, version: unknown, body: unknown = {}) =>
  send(`/v1/payout-applications/${id}/${action}`, body, { 'If-Match': `"${String(version)}"` });
let numbers = 10_000_000;
const invoice = (amount: string, number = String((numbers += 1))) => ({
  ...{ kind: 'DIGITAL', number, amount, issued_on: '2026-03-01' },
});

describe('what may be applied for', () => {
  it('is what is confirmed and in no application; what is frozen is in no sum (R-184)', async () => {
    const page = await get('/v1/incentive-eligibility?limit=100');
    const all = page['eligibility'] as readonly Row[];
    const free = all.filter(({ frozen }) => !frozen);
    const sum = (currency: string) =>
      free
        .filter(({ amount }) => amount.currency === currency)
        .reduce((total, { amount }) => total + BigInt(amount.amount.replace('.', '')), 0n);
    expect(
      (page['applicable_amount'] as { amount: string }[]).map(({ amount }) => BigInt(amount.replace('.', ''))),
    ).toEqual([sum('CNY'), sum('USD')]);
    expect(new Set(all.map((row) => row.freeze_reason))).toEqual(
      new Set([undefined, 'UNPAID_SPENDING', 'CREDIT_UNPAID']),
    );
    const [frozen] = all.filter((row) => row.frozen);
    await call(sandbox.origin, '/__sandbox/incentive-events', {
      method: 'POST',
      body: { bill: frozen!.bill_ids[0], event: 'UNFREEZE' },
    });
    expect((await rows()).filter((row) => row.frozen).length).toBe(all.length - free.length - 1);
  });

  it.each([
    ['1', 2026 * 12, 'CNY', ['BANK_TRANSFER', 'TOP_UP', 'COUPON']],
    ['2', 2023 * 12 + 9, 'CNY', ['TOP_UP_OWED_INVOICE', 'COUPON']],
    ['2', 2023 * 12 + 8, 'CNY', ['TOP_UP', 'COUPON']],
    ['1', 2026 * 12, 'USD', ['BANK_TRANSFER']],
  ] as const)(
    'may be paid so, for association type %s in month %d in %s (R-182)',
    (type, period, currency, methods) => {
      expect(allowedMethods(type, period, currency)).toEqual(methods);
    },
  );

  it('says of each option whether an invoice is needed; coupons and owed invoices need none (R-182)', async () => {
    const methods = (await rows()).flatMap((row) => row.allowed_methods);
    for (const { method, invoice_required } of methods) {
      expect([method, invoice_required]).toEqual([method, ['BANK_TRANSFER', 'TOP_UP'].includes(method)]);
    }
  });
});

describe('an application', () => {
  it('takes exactly the rows named, which are applicable no more (R-183, R-186)', async () => {
    const [one, two] = await applicable('COUPON');
    const { json } = await apply({ scope: 'IDS', ids: [one!.id, two!.id], method: 'COUPON' });
    const total = [one!, two!].reduce((sum, { amount }) => sum + BigInt(amount.amount.replace('.', '')), 0n);
    expect(json).toMatchObject({ state: 'PROCESSING', stage: 'APPLICATION_HANDLING', automatic: false });
    expect((json!['bill_ids'] as string[]).toSorted()).toEqual([...one!.bill_ids, ...two!.bill_ids].toSorted());
    expect(BigInt((json!['amount'] as Row['amount']).amount.replace('.', ''))).toBe(total);
    expect((await rows()).map(({ id }) => id)).not.toEqual(expect.arrayContaining([one!.id]));
    expect((await apply({ scope: 'IDS', ids: [one!.id], method: 'COUPON' })).status).toBe(404);
  });

  it('for all takes what is applicable by the option and in the currency, and leaves the rest (R-183)', async () => {
    const expected = await applicable('BANK_TRANSFER');
    const before = await rows();
    const { json } = await apply({ scope: 'ALL', method: 'BANK_TRANSFER' });
    expect((json!['bill_ids'] as string[]).toSorted()).toEqual(expected.flatMap((row) => row.bill_ids).toSorted());
    expect((await rows()).length).toBe(before.length - expected.length);
    expect((await apply({ scope: 'ALL', method: 'BANK_TRANSFER' })).json).toMatchObject({
      details: [{ blocker: 'NOTHING_APPLICABLE' }],
    });
    const dollars = await apply({ scope: 'ALL', method: 'BANK_TRANSFER', currency: 'USD' });
    expect(dollars.json).toMatchObject({ amount: { currency: 'USD' } });
  });

  it('is refused by name for each of its preconditions (R-174, R-182, R-184, R-185)', async () => {
    const all = await rows();
    const blockerOf = async (body: Record<string, unknown>) => {
      const { status, json } = await apply(body);
      return [status, (json!['details'] as object[])[0]];
    };
    const ids = (row: Row | undefined) => ({ scope: 'IDS', ids: [row!.id], method: 'COUPON' });
    expect(await blockerOf(ids(all.find((row) => row.frozen)))).toEqual([422, { blocker: 'FROZEN' }]);
    const resale = all.find((row) => !row.frozen && row.association_type === '2');
    expect(await blockerOf({ ...ids(resale), method: 'BANK_TRANSFER' })).toEqual([
      422,
      { blocker: 'METHOD_NOT_ALLOWED' },
    ]);
    const [yuan] = await applicable('BANK_TRANSFER');
    const [dollars] = await applicable('BANK_TRANSFER', 'USD');
    const mixed = { scope: 'IDS', ids: [yuan!.id, dollars!.id], method: 'BANK_TRANSFER' };
    expect(await blockerOf(mixed)).toEqual([422, { blocker: 'CURRENCY_MIXED' }]);
    standing().hasOverdueBills = true;
    const benefit = all.find((row) => !row.frozen && row.program_kind === 'OTHER');
    expect(await blockerOf(ids(benefit))).toEqual([422, { blocker: 'OVERDUE_BILLS' }]);
    standing().missing = ['BUSINESS_INFO'];
    expect(await blockerOf(ids(resale))).toEqual([422, { blocker: 'CERTIFICATION_REQUIRED', state: 'BUSINESS_INFO' }]);
    standing().missing = [];
    standing().hasOverdueBills = false;
    expect((await apply(ids(benefit))).status).toBe(200);
  });

  it('is made once for one key', async () => {
    const [row] = await applicable('COUPON');
    const body = { scope: 'IDS', ids: [row!.id], method: 'COUPON' };
    const first = await apply(body, { 'Idempotency-Key': 'again' });
    expect((await apply(body, { 'Idempotency-Key': 'again' })).text).toBe(first.text);
    expect((await apply({ ...body, method: 'TOP_UP' }, { 'Idempotency-Key': 'again' })).json).toMatchObject({
      error_code: 'CON.0410',
    });
  });

  it('goes from application over invoice, review and payment to the bank (R-187, R-188)', async () => {
    const { id, amount } = await applyFor('BANK_TRANSFER');
    await happen(id, 'HAND_OVER');
    const waiting = await show(id);
    expect(waiting).toMatchObject({ state: 'PENDING_INVOICE', stage: 'INVOICING' });
    expect(waiting['invoice_due_by']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const added = await change(id, 'invoices', waiting['version'], {
      invoices: [invoice((amount as Row['amount']).amount)],
    });
    expect(added.json).toMatchObject({ state: 'INVOICE_REVIEW', invoices: [{ state: 'SUBMITTED' }] });
    await happen(id, 'ACCEPT_INVOICES');
    expect(await show(id)).toMatchObject({
      state: 'PAYOUT_REVIEW',
      stage: 'REVIEW',
      invoices: [{ state: 'ACCEPTED' }],
    });
    await happen(id, 'ACCEPT_PAYOUT');
    expect(await show(id)).toMatchObject({ state: 'PAYING', stage: 'PAYMENT' });
    await happen(id, 'PAY');
    const done = await show(id);
    expect(done).toMatchObject({ state: 'COMPLETED', stage: 'DONE', completion: 'BANK_TRANSFERRED' });
    expect((done['history'] as object[]).length).toBe(6);
    const bill = await get(`/v1/incentive-bills/${(done['bill_ids'] as string[])[0] ?? ''}`);
    expect(bill).toMatchObject({ status: 'ISSUED', payout_application_id: id });
  });

  it('knows no other way (R-187)', async () => {
    const { id } = await applyFor('COUPON');
    const refused = [
      'SUBMIT',
      'HAND_OVER',
      'ACCEPT_INVOICES',
      'REFUSE_INVOICES',
      'ACCEPT_PAYOUT',
      'REFUSE_PAYOUT',
      'PAY',
    ];
    for (const event of refused) expect([event, (await happen(id, event)).status]).toEqual([event, 400]);
    expect((await happen(id, 'CARRY_OUT')).json).toEqual({ state: 'COMPLETED' });
    expect((await happen(id, 'CARRY_OUT')).status).toBe(400);
  });

  it('for coupons brings a quota of exactly its amount, or says that it failed (R-188)', async () => {
    const done = await applyFor('COUPON');
    await happen(done.id, 'CARRY_OUT');
    const shown = await show(done.id);
    const quota = sandbox.world.coupons.quotas.get(shown['completion_reference'] as string)!;
    const cents = BigInt((shown['amount'] as Row['amount']).amount.replace('.', ''));
    expect([quota.value, quota.balance, quota.holderId]).toEqual([cents, cents, sandbox.world.partnerId]);
    const failed = await applyFor('COUPON');
    await happen(failed.id, 'CARRY_OUT', { quotaFails: true });
    expect(await show(failed.id)).toMatchObject({ state: 'COMPLETED', completion: 'QUOTA_FAILED' });
    expect(sandbox.world.invariants()).toMatchObject({ ok: true });
  });

  it('for a top-up brings its amount to the recharge account once (R-188)', async () => {
    const { balance } = sandbox.world.treasuryOf(sandbox.world.partnerId);
    const { id, amount } = await applyFor('TOP_UP_OWED_INVOICE');
    await happen(id, 'CARRY_OUT');
    const cents = BigInt((amount as Row['amount']).amount.replace('.', ''));
    expect(sandbox.world.treasuryOf(sandbox.world.partnerId).balance - balance).toBe(cents);
    expect(await show(id)).toMatchObject({ completion: 'TOPPED_UP' });
    expect(sandbox.world.invariants()).toMatchObject({ ok: true });
  });

  it('may be withdrawn until finance hands it on, and then its rows come back (R-187)', async () => {
    const before = await rows();
    const { id, version } = await applyFor('BANK_TRANSFER');
    expect((await change(id, 'withdraw', version + 1)).status).toBe(412);
    expect((await change(id, 'withdraw', version)).json).toMatchObject({ state: 'WITHDRAWN', stage: 'DONE' });
    expect(await rows()).toEqual(before);
    const late = await applyFor('BANK_TRANSFER');
    await happen(late.id, 'HAND_OVER');
    expect((await change(late.id, 'withdraw', late.version + 1)).json).toMatchObject({
      error_code: 'CON.0409',
      details: [{ state: 'PENDING_INVOICE' }],
    });
  });

  it('that is refused lets its rows be applied for again', async () => {
    const before = await rows();
    const { id, amount } = await applyFor('BANK_TRANSFER');
    await happen(id, 'HAND_OVER');
    await change(id, 'invoices', 2, { invoices: [invoice((amount as Row['amount']).amount)] });
    await happen(id, 'ACCEPT_INVOICES');
    await happen(id, 'REFUSE_PAYOUT', { reason: '账户不符' });
    expect(await show(id)).toMatchObject({ state: 'REJECTED', reject_reason: '账户不符' });
    expect(await rows()).toEqual(before);
  });
});

describe('invoices', () => {
  it('several may belong to one application, none to two, and together they reach the amount (R-186)', async () => {
    const [first, second] = [await applyFor('BANK_TRANSFER'), await applyFor('BANK_TRANSFER')];
    await happen(first.id, 'HAND_OVER');
    await happen(second.id, 'HAND_OVER');
    const one = invoice('0.01');
    expect((await change(first.id, 'invoices', 2, { invoices: [one, invoice('0.02')] })).json).toMatchObject({
      state: 'PENDING_INVOICE',
      invoices: [{ number: one.number }, {}],
    });
    expect((await change(second.id, 'invoices', 2, { invoices: [one] })).json).toMatchObject({
      error_code: 'CON.0411',
    });
    const much = invoice((first['amount'] as Row['amount']).amount);
    expect((await change(first.id, 'invoices', 3, { invoices: [much] })).json).toMatchObject({
      details: [{ blocker: 'INVOICE_AMOUNT_EXCEEDED' }],
    });
    const twice = invoice('0.01');
    expect((await change(first.id, 'invoices', 3, { invoices: [twice, twice] })).status).toBe(400);
    expect((await change(first.id, 'invoices', 3, { invoices: [invoice('0.00')] })).status).toBe(400);
  });

  it('that are refused may come again, corrected (R-187)', async () => {
    const { id, amount } = await applyFor('BANK_TRANSFER');
    await happen(id, 'HAND_OVER');
    const sent = invoice((amount as Row['amount']).amount);
    await change(id, 'invoices', 2, { invoices: [sent] });
    await happen(id, 'REFUSE_INVOICES', { reason: '税率' });
    expect(await show(id)).toMatchObject({
      state: 'PENDING_INVOICE',
      reject_reason: '税率',
      invoices: [{ state: 'REFUSED' }],
    });
    expect((await change(id, 'invoices', 4, { invoices: [sent] })).json).toMatchObject({ state: 'INVOICE_REVIEW' });
    expect((await change(id, 'invoices', 5, { invoices: [sent] })).json).toMatchObject({
      details: [{ state: 'INVOICE_REVIEW' }],
    });
  });

  it('come with a list that states where to and how much (R-190)', async () => {
    const { id, amount } = await applyFor('BANK_TRANSFER');
    const list = await get(`/v1/payout-applications/${id}/invoicing-list`);
    expect(list).toMatchObject({ total: amount, mailbox: expect.stringContaining('@') as string });
    const coupons = await applyFor('COUPON');
    expect(await get(`/v1/payout-applications/${coupons.id}/invoicing-list`)).toMatchObject({ error_code: 'CON.0404' });
  });
});

describe('automatic payout', () => {
  it('draws up an application of what a confirmation makes applicable, which finance submits (R-183)', async () => {
    const put = (body: unknown, version: number) =>
      call(sandbox.origin, '/v1/auto-payout', {
        method: 'PUT',
        body,
        headers: { ...headers, 'If-Match': `"${version}"` },
      });
    expect(await get('/v1/auto-payout')).toEqual({ enabled: false, version: 1 });
    expect((await put({ enabled: true }, 1)).status).toBe(400);
    expect((await put({ enabled: true, method: 'COUPON' }, 1)).json).toEqual({
      enabled: true,
      method: 'COUPON',
      version: 2,
    });
    expect((await put({ enabled: false }, 1)).status).toBe(412);
    const { bills } = (await get('/v1/incentive-bills?status=PENDING_CONFIRMATION')) as { bills: { id: string }[] };
    await send(`/v1/incentive-bills/${bills[0]!.id}/confirm`, {}, { 'If-Match': '"1"' });
    const page = await get('/v1/payout-applications?state=PENDING_SUBMISSION&sort=submitted_at:desc');
    const [drawnUp] = page['applications'] as { id: string; automatic: boolean; bill_ids: string[] }[];
    expect(drawnUp).toMatchObject({ automatic: true, method: 'COUPON' });
    expect(drawnUp!.bill_ids).toContain(bills[0]!.id);
    expect((await happen(drawnUp!.id, 'SUBMIT')).json).toEqual({ state: 'PROCESSING' });
  });
});

describe('applications seeded', () => {
  it('are in every state, and every filter finds its own', async () => {
    const states = ['PENDING_SUBMISSION', 'PROCESSING', 'PENDING_INVOICE', 'INVOICE_REVIEW', 'PAYOUT_REVIEW', 'PAYING'];
    for (const state of [...states, 'COMPLETED', 'REJECTED', 'WITHDRAWN']) {
      const { applications } = (await get(`/v1/payout-applications?limit=100&state=${state}`)) as {
        applications: object[];
      };
      expect(applications.length).toBeGreaterThan(0);
      expect(applications).toEqual(applications.map(() => expect.objectContaining({ state }) as unknown));
    }
    const { applications } = (await get('/v1/payout-applications?method=COUPON')) as {
      applications: { periods: string[]; submitted_at: string }[];
    };
    const [{ periods, submitted_at }] = applications as [(typeof applications)[0]];
    const at = `submitted_from=${submitted_at}&submitted_to=${submitted_at}&period=${periods[0]!}`;
    expect((await get(`/v1/payout-applications?${at}`))['total_count']).toBeGreaterThan(0);
  });
});

describe('working days', () => {
  it('leave out Saturdays and Sundays (R-189)', () => {
    const day = (text: string): number => Date.parse(text) / 86_400_000;
    // A Friday.
    expect(workingDaysAfter(day('2026-03-06'), 1)).toBe(day('2026-03-09'));
    expect(workingDaysAfter(day('2026-03-06'), 5)).toBe(day('2026-03-13'));
    expect(workingDaysAfter(day('2026-03-07'), 1)).toBe(day('2026-03-09'));
  });
});
