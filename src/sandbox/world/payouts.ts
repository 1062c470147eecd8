import { createHash } from 'node:crypto';
import { sum } from '../amount.js';
import { groupBy } from './bill-groups.js';
import { cycleName, dayAt, type Day, type Month } from './calendar.js';
import { centsOf, type FreezeReason, type IncentiveBill, type IncentiveBook } from './incentive-book.js';
import type { AssociationType, IncentiveKind } from './incentive-programs.js';
import { entityId } from './organization-id.js';
import { allowedMethods, needsInvoice, STAGES, TRANSITIONS } from './payout-states.js';
import type { PayoutEvent, PayoutMethod, PayoutState } from './payout-states.js';

export interface PayoutInvoice {
  readonly kind: string;
  readonly code: string | undefined;
  readonly number: string;
  readonly cents: bigint;
  readonly issuedOn: string;
  state: 'SUBMITTED' | 'ACCEPTED' | 'REFUSED';
}

export type Completion = 'BANK_TRANSFERRED' | 'TOPPED_UP' | 'QUOTA_ISSUED' | 'QUOTA_FAILED';

/** One submission, possibly for several periods. */
export interface PayoutApplication {
  readonly id: string;
  readonly ownerId: string;
  readonly applicationNo: string;
  readonly automatic: boolean;
  readonly bills: readonly IncentiveBill[];
  readonly method: PayoutMethod;
  readonly cents: bigint;
  readonly currency: string;
  readonly submittedAt: number;
  readonly history: { readonly state: PayoutState; readonly at: number }[];
  readonly invoices: PayoutInvoice[];
  invoiceDueBy: Day | undefined;
  completion: Completion | undefined;
  /** Id of the account change or of the quota. */
  reference: string | undefined;
  rejectReason: string | undefined;
  version: number;
}

export const stateOf = ({ history }: PayoutApplication): PayoutState => history.at(-1)?.state ?? 'PENDING_SUBMISSION';
export const stageOf = (state: PayoutState): string => STAGES[state];

/** Bills that may be applied for together, or that are blocked together. */
export interface EligibleRow {
  /** Stands for exactly these bills: with one more the row is another one. */
  readonly id: string;
  readonly period: Month;
  readonly kind: IncentiveKind;
  readonly associationType: AssociationType;
  readonly currency: string;
  readonly frozen: FreezeReason | undefined;
  readonly methods: readonly PayoutMethod[];
  readonly bills: readonly IncentiveBill[];
  readonly cents: bigint;
}

/** What an organization brings along when it asks for money. */
export interface Standing {
  /** */
  missing: readonly ('REAL_NAME' | 'BUSINESS_INFO')[];
  /** */
  hasOverdueBills: boolean;
  readonly autoPayout: { enabled: boolean; method: PayoutMethod | undefined; version: number };
}

/** A day so many working days later; holidays are left out of account. */
export function workingDaysAfter(day: Day, count: number): Day {
  let at = day;
  // Day 0 was a Thursday.
  for (let left = count; left > 0; left -= (at + 4) % 7 === 0 || (at + 4) % 7 === 6 ? 0 : 1) at += 1;
  return at;
}

/** How long the partner has for its invoice. */
const INVOICE_DAYS = 30;
/** Between the invoice and the payment. */
const PAYMENT_DAYS = 30;

/** Applications of the partner and its resellers: every bill is in one that is alive, or in none. */
export class Payouts {
  readonly applications = new Map<string, PayoutApplication>();
  readonly #standings = new Map<string, Standing>();

  constructor(private readonly book: IncentiveBook) {}

  standingOf(ownerId: string): Standing {
    let standing = this.#standings.get(ownerId);
    if (standing === undefined) {
      const autoPayout = { enabled: false, method: undefined, version: 1 };
      standing = { missing: [], hasOverdueBills: false, autoPayout };
      this.#standings.set(ownerId, standing);
    }
    return standing;
  }

  applicationsOf(ownerId: string): readonly PayoutApplication[] {
    return [...this.applications.values()].filter((application) => application.ownerId === ownerId);
  }

  applicationOf(ownerId: string, id: string): PayoutApplication | undefined {
    const application = this.applications.get(id);
    return application?.ownerId === ownerId ? application : undefined;
  }

  /** Confirmed bills in no application, newest period first. */
  eligible(ownerId: string): readonly EligibleRow[] {
    const { hasOverdueBills } = this.standingOf(ownerId);
    const open = this.book.billsOf(ownerId).filter(({ status, payoutId }) => status === 'ISSUING' && !payoutId);
    return groupBy(open, ({ period, program, associationType, frozen }) =>
      [period, program.kind, associationType, program.currency, frozen].join('.'),
    )
      .map((bills) => eligibleRow(bills, hasOverdueBills))
      .sort((a, b) => b.period - a.period || (a.id < b.id ? -1 : 1));
  }

  /** The rows must be eligible, in one currency, and allow the method. */
  apply(
    ownerId: string,
    rows: readonly EligibleRow[],
    { method, at, automatic = false }: { method: PayoutMethod; at: number; automatic?: boolean },
  ): PayoutApplication {
    const serial = this.applications.size + 1;
    const bills = rows.flatMap((row) => row.bills).sort((a, b) => a.period - b.period);
    const application: PayoutApplication = {
      id: entityId('y', serial),
      ...{ ownerId, automatic, bills, method, submittedAt: at },
      applicationNo: `SF${new Date(at).toISOString().slice(0, 10).replaceAll('-', '')}${serial.toString().padStart(6, '0')}`,
      cents: sum(bills, centsOf),
      currency: rows[0]?.currency ?? 'CNY',
      history: [{ state: automatic ? 'PENDING_SUBMISSION' : 'PROCESSING', at }],
      invoices: [],
      invoiceDueBy: undefined,
      completion: undefined,
      reference: undefined,
      rejectReason: undefined,
      version: 1,
    };
    for (const bill of bills) touch(bill, { payoutId: application.id });
    this.applications.set(application.id, application);
    return application;
  }

  /** Whether this may happen now. */
  mayHappen(application: PayoutApplication, event: PayoutEvent): boolean {
    const { from, invoiceRequired } = TRANSITIONS[event];
    const suits = invoiceRequired === undefined || invoiceRequired === needsInvoice(application.method);
    return suits && from.includes(stateOf(application));
  }

  /** Lets it happen, with what it means for the bills and the invoices. */
  happen(application: PayoutApplication, event: PayoutEvent, at: number): void {
    if (!this.mayHappen(application, event)) throw new Error(`${event} in ${stateOf(application)}`);
    const { to } = TRANSITIONS[event];
    application.history.push({ state: to, at });
    application.version += 1;
    if (to === 'PENDING_INVOICE') application.invoiceDueBy = dayAt(at) + INVOICE_DAYS;
    judgeInvoices(application, event);
    settleBills(application, to);
  }

  /** With automatic payout on, everything applicable that its method allows is drawn up. */
  drawUp(ownerId: string, at: number): PayoutApplication | undefined {
    const { missing, autoPayout } = this.standingOf(ownerId);
    const { enabled, method } = autoPayout;
    if (!enabled || method === undefined || missing.length > 0) return undefined;
    const rows = applicableRows(this.eligible(ownerId), method, 'CNY');
    return rows.length === 0 ? undefined : this.apply(ownerId, rows, { method, at, automatic: true });
  }

  /** The application an invoice number is in already; refused ones may come again. */
  holderOf(ownerId: string, { code, number }: Pick<PayoutInvoice, 'code' | 'number'>): PayoutApplication | undefined {
    return this.applicationsOf(ownerId).find(({ invoices }) =>
      invoices.some((one) => one.state !== 'REFUSED' && one.code === code && one.number === number),
    );
  }
}

/** Rows that one application can take. */
export const applicableRows = (
  rows: readonly EligibleRow[],
  method: PayoutMethod,
  currency: string,
): readonly EligibleRow[] =>
  rows.filter((row) => row.frozen === undefined && row.currency === currency && row.methods.includes(method));

/** Cents of invoices that were not refused. */
export const invoiced = ({ invoices }: PayoutApplication): bigint =>
  sum(
    invoices.filter(({ state }) => state !== 'REFUSED'),
    ({ cents }) => cents,
  );

function eligibleRow(bills: readonly [IncentiveBill, ...IncentiveBill[]], hasOverdueBills: boolean): EligibleRow {
  const [first] = bills;
  const { period, program, associationType } = first;
  const { kind, currency } = program;
  const print = createHash('sha256')
    .update(bills.map(({ id }) => id).join())
    .digest('hex');
  return {
    id: [cycleName(period), kind, associationType, currency, print.slice(0, 16)].join('.'),
    ...{ period, kind, associationType, currency, bills },
    frozen: first.frozen ?? (kind === 'OTHER' && hasOverdueBills ? 'OVERDUE_BILLS' : undefined),
    methods: allowedMethods(associationType, period, currency),
    cents: sum(bills, centsOf),
  };
}

function touch(bill: IncentiveBill, change: Partial<Pick<IncentiveBill, 'payoutId' | 'status'>>): void {
  Object.assign(bill, change);
  bill.version += 1;
}

function judgeInvoices({ invoices }: PayoutApplication, event: PayoutEvent): void {
  const verdict = { ACCEPT_INVOICES: 'ACCEPTED', REFUSE_INVOICES: 'REFUSED' }[event as string];
  if (verdict === undefined) return;
  for (const invoice of invoices) {
    if (invoice.state === 'SUBMITTED') invoice.state = verdict as PayoutInvoice['state'];
  }
}

/** Paid bills are issued; those of an application that ended without payment may be applied for again. */
function settleBills({ bills }: PayoutApplication, state: PayoutState): void {
  if (state === 'COMPLETED') for (const bill of bills) touch(bill, { status: 'ISSUED' });
  if (state === 'REJECTED' || state === 'WITHDRAWN') for (const bill of bills) touch(bill, { payoutId: undefined });
}

/** Days shown and never enforced. */
export const expectedDays = ({ method, submittedAt, history }: PayoutApplication): { notice?: Day; payment: Day } => {
  if (!needsInvoice(method)) return { payment: workingDaysAfter(dayAt(submittedAt), 5) };
  const notice = workingDaysAfter(dayAt(submittedAt), 5);
  const invoicesCame = history.findLast(({ state }) => state === 'INVOICE_REVIEW')?.at;
  return { notice, payment: (invoicesCame === undefined ? notice : dayAt(invoicesCame)) + PAYMENT_DAYS };
};
