import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { startGateway } from '../../support/gateway.js';
import { BLIND, change, changed, type Row, yuan } from '../incentive/incentive-support.js';
import {
  APPLICATION,
  applications,
  callsOf,
  eligible,
  endpoints,
  gateway,
  onPayoutGateway,
  payable,
  payouts,
  request,
  rows,
  world,
} from './payout-support.js';

onPayoutGateway();

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
    expect((application as { periods: string[] }).periods).toHaveLength(2);
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
      expect(applications()).toHaveLength(before);
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
    expect(applications()).toHaveLength(before + 1);
  });

  it('cannot be had twice under two keys: the rows are gone', async () => {
    const [row] = payable('COUPON');
    const before = applications().length;
    await request(rows(row!));
    expect((await request(rows(row!))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(applications()).toHaveLength(before + 1);
  });
});

describe('an organization', () => {
  const standing = () => payouts().standingOf(world().partnerId);

  /** From upstream, and before it from a gateway that has not read the standing of a moment ago. */
  async function blockersOf(wish: Row): Promise<readonly unknown[]> {
    const fromUpstream = (await request(wish)).userErrors;
    const fresh = await startGateway({ sandbox: { customers: 20 }, variables: endpoints() });
    await gateway.forgetCalls();
    const input = { method: 'COUPON', idempotencyKey: randomUUID(), ...wish };
    const { userErrors } = await changed(fresh, 'finance', { name: 'requestPayout', input, selection: APPLICATION });
    expect(await callsOf('CreatePayoutApplication')).toBe(0);
    await fresh.close();
    return [...fromUpstream, ...userErrors];
  }

  it('with overdue bills gets no benefits, and everything else (R-185)', async () => {
    const benefit = eligible().find((row) => !row.frozen && row.kind === 'OTHER')!;
    const other = payable('COUPON').find((row) => row.kind !== 'OTHER')!;
    standing().hasOverdueBills = true;
    const expected = { code: 'PRECONDITION_FAILED', blocker: 'OVERDUE_BILLS' };
    expect(await blockersOf(rows(benefit))).toMatchObject([expected, expected]);
    expect((await request(rows(other))).userErrors).toEqual([]);
    standing().hasOverdueBills = false;
  });

  it('without a certification gets nothing and learns which one is missing (R-174)', async () => {
    standing().missing = ['BUSINESS_INFO'];
    const expected = { code: 'PRECONDITION_FAILED', blocker: 'CERTIFICATION_REQUIRED', state: 'BUSINESS_INFO' };
    expect(await blockersOf({ scope: 'ALL' })).toMatchObject([expected, expected]);
    standing().missing = [];
  });
});
