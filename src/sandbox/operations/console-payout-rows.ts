import { cycleName, dayName } from '../world/calendar.js';
import { needsInvoice } from '../world/payout-states.js';
import { expectedDays, stageOf, stateOf, type PayoutApplication, type PayoutInvoice } from '../world/payouts.js';
import { present } from './console-call.js';
import { isoOf, moneyOf } from './console-incentive-rows.js';

const dayOf = (day: number | undefined): string | undefined => (day === undefined ? undefined : dayName(day));

const invoiceToWire = (invoice: PayoutInvoice, currency: string): Record<string, unknown> =>
  present({
    kind: invoice.kind,
    code: invoice.code,
    number: invoice.number,
    amount: moneyOf(invoice.cents, currency),
    issued_on: invoice.issuedOn,
    state: invoice.state,
  });

export function applicationToWire(application: PayoutApplication): Record<string, unknown> {
  const { bills, cents, currency, history, method } = application;
  const state = stateOf(application);
  const { notice, payment } = expectedDays(application);
  return present({
    id: application.id,
    application_no: application.applicationNo,
    automatic: application.automatic,
    periods: [...new Set(bills.map(({ period }) => cycleName(period)))],
    method,
    invoice_required: needsInvoice(method),
    amount: moneyOf(cents, currency),
    state,
    stage: stageOf(state),
    completion: application.completion,
    completion_reference: application.reference,
    submitted_at: isoOf(application.submittedAt),
    expected_invoice_notice_by: dayOf(notice),
    invoice_due_by: dayOf(application.invoiceDueBy),
    expected_payment_by: dayOf(payment),
    completed_at: isoOf(history.find((step) => step.state === 'COMPLETED')?.at),
    bill_ids: bills.map(({ id }) => id),
    invoices: application.invoices.map((invoice) => invoiceToWire(invoice, currency)),
    history: history.map((step) => ({ state: step.state, stage: stageOf(step.state), at: isoOf(step.at) })),
    reject_reason: application.rejectReason,
    version: application.version,
  });
}
