import { allowedMethods } from '../../src/sandbox/world/payout-states.js';
import {
  applicable,
  apply,
  applyFor,
  change,
  get,
  happen,
  invoice,
  onPayoutSandbox,
  type Row,
  rows,
  sandbox,
  show,
  standing,
} from './console-payout-support.js';
import { call } from './server-client.js';

onPayoutSandbox();

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
    expect((await rows()).filter((row) => row.frozen)).toHaveLength(all.length - free.length - 1);
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
    expect(await rows()).toHaveLength(before.length - expected.length);
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
    expect(done['history'] as object[]).toHaveLength(6);
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
