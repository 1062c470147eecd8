import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { EligibleRow, PayoutApplication } from '../../../src/sandbox/world/payouts.js';
import { stateOf } from '../../../src/sandbox/world/payouts.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import {
  type Amount,
  BLIND,
  change,
  changed,
  control,
  errorsOf,
  read,
  type Row,
  yuan,
} from '../incentive/incentive-support.js';

let gateway: TestGateway;
/** Applications that the sandbox began with. */
let seeded: ReadonlySet<string>;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
  seeded = new Set(payouts().applications.keys());
});
/** What a test applied for may be applied for again, under the same ids. */
afterEach(() => {
  for (const application of payouts().applications.values()) {
    const isNew = !seeded.has(application.id);
    if (isNew && payouts().mayHappen(application, 'WITHDRAW')) payouts().happen(application, 'WITHDRAW', 0);
  }
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const payouts = () => world().payouts;
const eligible = (): readonly EligibleRow[] => payouts().eligible(world().partnerId);
const payable = (method: 'COUPON' | 'BANK_TRANSFER', currency = 'CNY'): readonly EligibleRow[] =>
  eligible().filter((row) => !row.frozen && row.currency === currency && row.methods.includes(method));
const applications = (): readonly PayoutApplication[] => payouts().applicationsOf(world().partnerId);
const inState = (state: string): PayoutApplication => applications().find((one) => stateOf(one) === state)!;
const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

const APPLICATION = `application { applicationId state stage method amount { amount currency } version periods
  invoiceRequired invoices { number state } bills { payoutApplication { applicationId } } }`;
const request = (input: Row, persona = 'finance') =>
  changed(gateway, persona, {
    name: 'requestPayout',
    input: { idempotencyKey: randomUUID(), method: 'COUPON', ...input },
    selection: APPLICATION,
  });
/** Of another gateway over the same sandbox, which has read nothing yet. */
const endpoints = () => ({ BSS_ENDPOINT: gateway.sandbox.origin, CONSOLE_ENDPOINT: gateway.sandbox.origin });
const rows = (...named: readonly EligibleRow[]): Row => ({ scope: 'IDS', eligibilityIds: named.map(({ id }) => id) });

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

describe('requestPayout', () => {
  it('makes one application of the rows named, for several periods (R-183, R-186)', async () => {
    const [newest, oldest] = [payable('COUPON')[0]!, payable('COUPON').at(-1)!];
    const { userErrors, application } = await request(rows(newest, oldest));
    expect(userErrors).toEqual([]);
    const [made] = applications().toReversed();
    expect(application).toMatchObject({
      ...{ applicationId: made!.id, state: 'PROCESSING', method: 'COUPON', invoiceRequired: false },
      amount: { amount: yuan(newest.cents + oldest.cents), currency: 'CNY' },
      bills: made!.bills.map(() => ({ payoutApplication: { applicationId: made!.id } })),
    });
    expect((application as { periods: string[] }).periods.length).toBe(2);
    expect(eligible().map(({ id }) => id)).not.toContain(newest.id);
  });

  const frozenRow = () => eligible().find((row) => row.frozen)!;
  const resale = () => payable('COUPON').find((row) => row.associationType === '2')!;

  it.each<[string, () => Row, Row]>([
    ['what is frozen (R-184)', () => rows(frozenRow()), { code: 'PRECONDITION_FAILED', blocker: 'FROZEN' }],
    [
      'an option that a row does not allow (R-182)',
      () => ({ ...rows(resale()), method: 'BANK_TRANSFER' }),
      { code: 'PRECONDITION_FAILED', blocker: 'METHOD_NOT_ALLOWED', field: 'input.method' },
    ],
    [
      'two currencies at once (R-173)',
      () => ({ ...rows(payable('BANK_TRANSFER')[0]!, payable('BANK_TRANSFER', 'USD')[0]!), method: 'BANK_TRANSFER' }),
      { code: 'PRECONDITION_FAILED', blocker: 'CURRENCY_MIXED' },
    ],
    ['a row that nobody has', () => ({ scope: 'IDS', eligibilityIds: ['none'] }), { code: 'NOT_FOUND' }],
    ['rows without the scope for it', () => ({ ...rows(resale()), scope: 'ALL' }), { code: 'BAD_USER_INPUT' }],
    [
      'the scope for rows without rows',
      () => ({ scope: 'IDS' }),
      { code: 'BAD_USER_INPUT', field: 'input.eligibilityIds' },
    ],
    [
      'a currency beside rows',
      () => ({ ...rows(resale()), currency: 'CNY' }),
      { code: 'BAD_USER_INPUT', field: 'input.currency' },
    ],
  ])('refuses %s before the call', async (_what, input, expected) => {
    const wish = input();
    await gateway.forgetCalls();
    const { userErrors, application } = await request(wish);
    expect([userErrors, application]).toMatchObject([[expected], null]);
    expect(await callsOf('CreatePayoutApplication')).toBe(0);
  });

  it.each(['director', 'account-manager', 'reseller-account-manager', ...BLIND])(
    'is not for the %s',
    async (persona) => {
      const before = applications().length;
      expect((await request({ scope: 'ALL' }, persona)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect(applications().length).toBe(before);
    },
  );

  it('of a reseller takes what the reseller earned and nothing of its distributor', async () => {
    const own = payouts().eligible(world().resellers[0]!.id);
    const before = eligible();
    const { userErrors, application } = await request({ scope: 'ALL' }, 'reseller');
    const expected = own.filter((row) => !row.frozen && row.methods.includes('COUPON') && row.currency === 'CNY');
    expect(userErrors).toEqual([]);
    expect(application).toMatchObject({
      amount: { amount: yuan(expected.reduce((sum, { cents }) => sum + cents, 0n)) },
    });
    expect(eligible()).toEqual(before);
    expect((await request(rows(before[0]!), 'reseller')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('of all takes what the option may pay, in one currency (R-183, R-182, R-173)', async () => {
    const expected = payable('BANK_TRANSFER').reduce((total, { cents }) => total + cents, 0n);
    const { application } = await request({ scope: 'ALL', method: 'BANK_TRANSFER' });
    expect(application).toMatchObject({ amount: { amount: yuan(expected), currency: 'CNY' } });
    const dollars = await request({ scope: 'ALL', method: 'BANK_TRANSFER', currency: 'USD' });
    expect(dollars.application).toMatchObject({ amount: { currency: 'USD' } });
    expect((await request({ scope: 'ALL', method: 'BANK_TRANSFER' })).userErrors).toMatchObject([
      { code: 'PRECONDITION_FAILED', blocker: 'NOTHING_APPLICABLE' },
    ]);
  });
});

describe('a payout', () => {
  /** What the upstream does with a call, or with its answer, on the way. */
  const faults = fc.constantFrom<Row | undefined>(
    undefined,
    { reset: 'before' },
    { reset: 'after' },
    { body: 'truncated' },
    { body: 'garbage' },
    { status: 429 },
    { status: 503 },
  );

  it('moves its amount exactly once, whatever answer is lost and however often it is asked for (R-183, R-186)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(faults, { maxLength: 3 }), fc.constantFrom('ALL', 'IDS'), async (lost, scope) => {
        const before = applications().length;
        const total = eligible().reduce((sum, { cents }) => sum + cents, 0n);
        const [row] = payable('COUPON');
        const input = {
          ...{ method: 'COUPON', scope, idempotencyKey: randomUUID() },
          ...(scope === 'IDS' && { eligibilityIds: [row!.id] }),
        };
        const wish = { name: 'requestPayout', input, selection: 'application { applicationId }' };
        for (const fault of lost) {
          if (fault) await gateway.fault({ operation: 'CreatePayoutApplication', count: 1, ...fault });
          const { data, errors = [] } = await change(gateway, 'finance', wish);
          for (const { extensions } of errors) {
            expect(['OUTCOME_UNKNOWN', 'UPSTREAM_BUSY']).toContain(extensions.code);
            expect(extensions['retryable']).toBe(true);
          }
          expect(data['requestPayout']?.userErrors ?? []).toEqual([]);
        }
        await fetch(`${gateway.sandbox.origin}/__sandbox/faults`, { method: 'DELETE' });
        const { userErrors, application } = await changed(gateway, 'finance', wish);
        const made = applications().slice(before);
        expect([userErrors, made.map(({ id }) => id)]).toEqual([
          [],
          [(application as { applicationId: string }).applicationId],
        ]);
        expect(eligible().reduce((sum, { cents }) => sum + cents, 0n) + made[0]!.cents).toBe(total);
        // Everything as before, for the next run: the rows come back under the same ids.
        payouts().happen(made[0]!, 'WITHDRAW', world().now.getTime());
      }),
      { numRuns: 25 },
    );
  });

  it('is made once by many who ask at the same time', async () => {
    const before = applications().length;
    const input = { ...rows(payable('COUPON')[0]!), method: 'COUPON', idempotencyKey: randomUUID() };
    const wish = { name: 'requestPayout', input, selection: 'application { applicationId }' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => changed(gateway, 'finance', wish)));
    expect(new Set(answers.map(({ application }) => JSON.stringify(application))).size).toBe(1);
    expect(applications().length).toBe(before + 1);
  });

  it('cannot be had twice under two keys: the rows are gone', async () => {
    const [row] = payable('COUPON');
    const before = applications().length;
    await request(rows(row!));
    expect((await request(rows(row!))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(applications().length).toBe(before + 1);
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

describe('addPayoutInvoices', () => {
  let numbers = 10_000_000;
  const invoice = (amount: string, number = String((numbers += 1))): Row => ({
    ...{ kind: 'DIGITAL', number, amount, issuedOn: '2026-10-01' },
  });
  /** One that waits for its invoices. */
  const waiting = (): PayoutApplication => {
    const { now, partnerId } = world();
    const application = payouts().apply(partnerId, [payable('BANK_TRANSFER')[0]!], {
      method: 'BANK_TRANSFER',
      at: now.getTime(),
    });
    payouts().happen(application, 'HAND_OVER', now.getTime());
    return application;
  };
  const add = (application: PayoutApplication, invoices: readonly Row[], input: Row = {}) =>
    changed(gateway, 'finance', {
      name: 'addPayoutInvoices',
      input: {
        ...{ applicationId: application.id, version: application.version, invoices, idempotencyKey: randomUUID() },
        ...input,
      },
      selection: APPLICATION,
    });

  it('adds several to one application, which is reviewed when they reach its amount (R-186, R-187)', async () => {
    const application = waiting();
    const first = await add(application, [invoice('0.01')]);
    expect(first).toMatchObject({
      userErrors: [],
      application: { state: 'PENDING_INVOICE', invoices: [{ state: 'SUBMITTED' }] },
    });
    const rest = invoice(yuan(application.cents - 1n));
    const { application: shown } = await add(application, [rest]);
    expect(shown).toMatchObject({ state: 'INVOICE_REVIEW', stage: 'INVOICING', invoices: [{}, {}] });
  });

  it('adds none that is in another application (R-186)', async () => {
    const [one, other] = [waiting(), waiting()];
    const sent = invoice('0.01');
    await add(one, [sent]);
    expect((await add(other, [sent])).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(other.invoices).toEqual([]);
  });

  it('refuses by name: another state, another version, too much, no amount', async () => {
    const application = waiting();
    await gateway.forgetCalls();
    const paying = await add(inState('PAYING'), [invoice('0.01')]);
    expect(paying.userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'PAYING' }]);
    expect(await callsOf('AddPayoutInvoices')).toBe(0);
    const stale = await add(application, [invoice('0.01')], { version: 99 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: application.version }]);
    const much = await add(application, [invoice(yuan(application.cents + 1n))]);
    expect(much.userErrors).toMatchObject([{ code: 'PRECONDITION_FAILED', blocker: 'INVOICE_AMOUNT_EXCEEDED' }]);
    expect((await add(application, [])).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.invoices' },
    ]);
    const letters = await add(application, [invoice('0.01', 'letters')]);
    expect(letters.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'input.invoices.0.number' }]);
  });

  it('adds them once, also when the answer is lost', async () => {
    const application = waiting();
    const sent = invoice('0.01');
    const key = { idempotencyKey: randomUUID(), version: application.version };
    await gateway.fault({ operation: 'AddPayoutInvoices', reset: 'after', count: 1 });
    await expect(add(application, [sent], key)).rejects.toThrow('OUTCOME_UNKNOWN');
    expect((await add(application, [sent], key)).userErrors).toEqual([]);
    expect(application.invoices.length).toBe(1);
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

describe('an organization', () => {
  const refusalOf = async (wish: Row): Promise<unknown> => {
    await gateway.forgetCalls();
    const { userErrors } = await request(wish);
    return [userErrors, await callsOf('CreatePayoutApplication')];
  };
  const standing = () => payouts().standingOf(world().partnerId);

  it('with overdue bills gets no benefits, and everything else (R-185)', async () => {
    const benefit = eligible().find((row) => !row.frozen && row.kind === 'OTHER')!;
    const other = payable('COUPON').find((row) => row.kind !== 'OTHER')!;
    standing().hasOverdueBills = true;
    expect(await refusalOf(rows(benefit))).toMatchObject([
      [{ code: 'PRECONDITION_FAILED', blocker: 'OVERDUE_BILLS', field: 'input.eligibilityIds.0' }],
      0,
    ]);
    expect((await request(rows(other))).userErrors).toEqual([]);
    standing().hasOverdueBills = false;
  });

  it('without a certification gets nothing and learns which one is missing (R-174)', async () => {
    standing().missing = ['BUSINESS_INFO'];
    const expected = { code: 'PRECONDITION_FAILED', blocker: 'CERTIFICATION_REQUIRED', state: 'BUSINESS_INFO' };
    // What was read a moment ago knows nothing of it, and upstream does.
    expect(await refusalOf({ scope: 'ALL' })).toMatchObject([[expected], 1]);
    const other = await startGateway({ sandbox: { customers: 20 }, variables: endpoints() });
    const facts = '{ incentiveEligibility(first: 1) { missingCertifications hasOverdueBills } }';
    expect(await read(other, 'finance', facts)).toEqual({
      missingCertifications: ['BUSINESS_INFO'],
      hasOverdueBills: false,
    });
    const { data } = await change(other, 'finance', {
      name: 'requestPayout',
      input: { scope: 'ALL', method: 'COUPON', idempotencyKey: randomUUID() },
      selection: APPLICATION,
    });
    expect(data['requestPayout']?.userErrors).toMatchObject([expected]);
    expect(await callsOf('CreatePayoutApplication')).toBe(1);
    await other.close();
  });
});
