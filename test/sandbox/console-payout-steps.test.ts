import { workingDaysAfter } from '../../src/sandbox/world/payouts.js';
import {
  applyFor,
  change,
  get,
  happen,
  headers,
  invoice,
  onPayoutSandbox,
  type Row,
  sandbox,
  send,
  show,
} from './console-payout-support.js';
import { call } from './server-client.js';

onPayoutSandbox();

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
