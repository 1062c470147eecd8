import { randomUUID } from 'node:crypto';
import type { PayoutApplication } from '../../../src/sandbox/world/payouts.js';
import { changed, type Row, yuan } from '../incentive/incentive-support.js';
import { APPLICATION, callsOf, gateway, inState, onPayoutGateway, payable, payouts, world } from './payout-support.js';

onPayoutGateway();

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
    expect(application.invoices).toHaveLength(1);
  });
});
