import { randomUUID } from 'node:crypto';
import type { PayoutApplication } from '../../../src/sandbox/world/payouts.js';
import { startGateway } from '../../support/gateway.js';
import {
  type Amount,
  BLIND,
  changed,
  control,
  errorsOf,
  read,
  type Row,
  yuan,
} from '../incentive/incentive-support.js';
import {
  APPLICATION,
  applications,
  callsOf,
  eligible,
  endpoints,
  gateway,
  inState,
  onPayoutGateway,
  payable,
  payouts,
  request,
  rows,
  world,
} from './payout-support.js';

onPayoutGateway();

describe('what may be applied for', () => {
  it('comes with its sum per currency, its options, and what stands in the way (R-182, R-184, R-174)', async () => {
    await gateway.forgetCalls();
    const page = await read<{
      applicableAmount: Amount[];
      missingCertifications: string[];
      totalCount: number;
      nodes: Row[];
    }>(
      gateway,
      'administrator',
      `{ incentiveEligibility(first: 100) { totalCount applicableAmount { amount currency } missingCertifications
        hasOverdueBills nodes { id frozen freezeReason amount { amount } allowedMethods { method invoiceRequired } } } }`,
    );
    const sum = (currency: string): bigint =>
      eligible()
        .filter((row) => !row.frozen && row.currency === currency)
        .reduce((total, { cents }) => total + cents, 0n);
    expect(page.applicableAmount).toEqual([
      { amount: yuan(sum('CNY')), currency: 'CNY' },
      { amount: yuan(sum('USD')), currency: 'USD' },
    ]);
    expect(page).toMatchObject({ missingCertifications: [], hasOverdueBills: false });
    expect(page.totalCount).toBe(eligible().length);
    expect(page.nodes).toContainEqual(expect.objectContaining({ frozen: true, freezeReason: 'UNPAID_SPENDING' }));
    expect(await gateway.calls()).toEqual({ ListIncentiveEligibility: 1 });
  });

  it('is filtered by period, association type and whether it is blocked', async () => {
    const query = `{ incentiveEligibility(first: 100, filter: { frozen: false, associationType: REFERRAL, period: "2023-09" }) {
      totalCount } }`;
    expect(await read(gateway, 'finance', query)).toEqual({ totalCount: 0 });
    const frozen =
      '{ incentiveEligibility(first: 100, filter: { frozen: true }) { totalCount applicableAmount { amount } } }';
    const expected = eligible().filter((row) => row.frozen).length;
    expect(await read(gateway, 'finance', frozen)).toEqual({ totalCount: expected, applicableAmount: [] });
  });
});

describe('payout applications', () => {
  it('are for finance and administrators, and each organization has its own', async () => {
    for (const [persona, ownerId] of [
      ['finance', world().partnerId],
      ['reseller', world().resellers[0]!.id],
    ] as const) {
      const { totalCount } = await read<{ totalCount: number }>(
        gateway,
        persona,
        '{ payoutApplications { totalCount } }',
      );
      expect([persona, totalCount]).toEqual([persona, payouts().applicationsOf(ownerId).length]);
    }
    const [theirs] = payouts().applicationsOf(world().resellers[0]!.id);
    const queries = [`payoutApplication(id: "${theirs!.id}")`, `node(id: "PayoutApplication:${theirs!.id}")`];
    for (const query of queries) {
      expect((await errorsOf(gateway, 'distributor', `{ ${query} { id } }`))[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it.each(['director', 'account-manager', 'salesperson', 'reseller-account-manager', ...BLIND])(
    'are forbidden to the %s',
    async (persona) => {
      const node = `node(id: "PayoutApplication:${applications()[0]!.id}") { id }`;
      for (const query of ['payoutApplications { totalCount }', 'autoPayout { enabled }', node]) {
        expect((await errorsOf(gateway, persona, `{ ${query} }`))[0]?.extensions.code).toBe('FORBIDDEN');
      }
    },
  );

  it('are filtered and sorted upstream, in one call beside the scope’s (R-187)', async () => {
    await gateway.forgetCalls();
    const { submittedAt } = inState('PAYING');
    const time = new Date(submittedAt).toISOString();
    const filter = `{ state: PAYING, method: BANK_TRANSFER, submittedFrom: "${time}", submittedTo: "${time}" }`;
    const { nodes } = await read<{ nodes: Row[] }>(
      gateway,
      'finance',
      `{ payoutApplications(filter: ${filter}) { nodes { applicationId state stage expectedPaymentBy } } }`,
    );
    expect(nodes).toContainEqual(expect.objectContaining({ applicationId: inState('PAYING').id, stage: 'PAYMENT' }));
    const { ShowMemberEffectiveScope: _scope, ...calls } = await gateway.calls();
    expect(calls).toEqual({ ListPayoutApplications: 1 });
  });

  it('show their way, what they pay and what to print (R-187, R-189, R-190)', async () => {
    const { id, cents } = inState('PENDING_INVOICE');
    const shown = await read<{ invoicingList: { total: Amount }; history: Row[]; bills: Row[] }>(
      gateway,
      'finance',
      `{ payoutApplication(id: "${id}") { history { state stage at } invoiceDueBy expectedInvoiceNoticeBy bills { billId }
        invoicingList { applicationNo recipient address mailbox total { amount } lines { period programName amount { amount } } } } }`,
    );
    expect(shown).toMatchObject({
      invoiceDueBy: expect.any(String) as string,
      invoicingList: { total: { amount: yuan(cents) } },
    });
    expect(shown.history.map(({ state }) => state)).toContain('PENDING_INVOICE');
    expect(shown.bills).toEqual(inState('PENDING_INVOICE').bills.map(({ id: billId }) => ({ billId })));
    await gateway.forgetCalls();
    const coupons = applications().find(({ method }) => method === 'COUPON')!;
    const query = `{ payoutApplication(id: "${coupons.id}") { invoicingList { total { amount } } } }`;
    expect(await read(gateway, 'finance', query)).toEqual({ invoicingList: null });
    expect(await callsOf('ShowPayoutInvoicingList')).toBe(0);
  });

  it('say where the money went (R-188)', async () => {
    const [row] = payable('COUPON');
    await request(rows(row!));
    const made = applications().at(-1)!;
    await control(gateway, 'payout-events', { application: made.id, event: 'CARRY_OUT' });
    // What was read a moment ago is kept for a while.
    const fresh = await startGateway({ sandbox: { customers: 20 }, variables: endpoints() });
    const query = `{ payoutApplication(id: "${made.id}") { state completion completionReference completedAt } }`;
    expect(await read(fresh, 'finance', query)).toMatchObject({ state: 'COMPLETED', completion: 'QUOTA_ISSUED' });
    const { completionReference } = await read<{ completionReference: string }>(fresh, 'finance', query);
    const quotas = '{ couponQuotas(first: 100) { nodes { quotaNumber total { amount } } } }';
    const { nodes } = await read<{ nodes: Row[] }>(fresh, 'finance', quotas);
    expect(nodes).toContainEqual({ quotaNumber: completionReference, total: { amount: yuan(made.cents) } });
    await fresh.close();
  });
});

describe('withdrawPayout', () => {
  const withdraw = (application: PayoutApplication, input: Row = {}, persona = 'finance') =>
    changed(gateway, persona, {
      name: 'withdrawPayout',
      input: { applicationId: application.id, version: application.version, idempotencyKey: randomUUID(), ...input },
      selection: APPLICATION,
    });

  it.each(['PENDING_SUBMISSION', 'PROCESSING'])(
    'takes back what is %s, and its bills may be applied for again',
    async (state) => {
      const application = inState(state);
      const before = eligible().reduce((sum, { cents }) => sum + cents, 0n);
      expect(await withdraw(application)).toMatchObject({
        userErrors: [],
        application: { state: 'WITHDRAWN', stage: 'DONE' },
      });
      expect(eligible().reduce((sum, { cents }) => sum + cents, 0n) - before).toBe(application.cents);
    },
  );

  it.each(['PENDING_INVOICE', 'INVOICE_REVIEW', 'PAYOUT_REVIEW', 'PAYING', 'COMPLETED', 'REJECTED', 'WITHDRAWN'])(
    'refuses what is %s before the call (R-187)',
    async (state) => {
      await gateway.forgetCalls();
      expect((await withdraw(inState(state))).userErrors).toMatchObject([{ code: 'INVALID_STATE', state }]);
      expect(await callsOf('WithdrawPayoutApplication')).toBe(0);
    },
  );

  it('is refused upstream when finance was faster, and in another version', async () => {
    const { now, partnerId } = world();
    const [row] = payable('COUPON');
    const application = payouts().apply(partnerId, [row!], { method: 'COUPON', at: now.getTime() });
    await read(gateway, 'finance', `{ payoutApplication(id: "${application.id}") { state } }`);
    expect((await withdraw(application, { version: 99 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await control(gateway, 'payout-events', { application: application.id, event: 'CARRY_OUT' });
    expect((await withdraw(application)).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'COMPLETED' }]);
    expect((await withdraw(application, {}, 'director')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('automatic payout', () => {
  const set = (input: Row, persona = 'finance') =>
    changed(gateway, persona, { name: 'setAutoPayout', input, selection: 'autoPayout { enabled method version }' });

  it('is switched on with an option, in the version looked at (R-183)', async () => {
    expect(await read(gateway, 'finance', '{ autoPayout { enabled method version } }')).toEqual({
      ...{ enabled: false, method: null, version: 1 },
    });
    await gateway.forgetCalls();
    const bare = await set({ enabled: true, version: 1 });
    expect(bare.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.method' }]);
    expect(await callsOf('UpdateAutoPayout')).toBe(0);
    expect(await set({ enabled: true, method: 'COUPON', version: 1 })).toEqual({
      userErrors: [],
      autoPayout: { enabled: true, method: 'COUPON', version: 2 },
    });
    expect((await set({ enabled: false, version: 1 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 2 },
    ]);
    expect((await set({ enabled: false, version: 2 }, 'account-manager')).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  it('applies for what a confirmation makes applicable (R-183, R-180)', async () => {
    await set({ enabled: true, method: 'COUPON', version: 2 });
    const bill = world()
      .incentives.billsOf(world().partnerId)
      .find(({ status, program }) => status === 'PENDING_CONFIRMATION' && program.currency === 'CNY')!;
    const confirmed = await changed(gateway, 'finance', {
      name: 'confirmIncentiveBill',
      input: { billId: bill.id, version: bill.version },
      selection: 'bill { payoutApplication { automatic state } }',
    });
    expect(confirmed.bill).toEqual({ payoutApplication: { automatic: true, state: 'PENDING_SUBMISSION' } });
  });
});
