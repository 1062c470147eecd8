import { sum } from '../amount.js';
import { monthAt, type Month } from './calendar.js';
import type { Customer } from './customers.js';
import { programName, type AssociationType, type IncentiveProgram } from './incentive-programs.js';
import { entityId } from './organization-id.js';

type BillStatus = 'ESTIMATED' | 'PENDING_CONFIRMATION' | 'ISSUING' | 'ISSUED';
export type FreezeReason = 'UNPAID_SPENDING' | 'CREDIT_UNPAID' | 'OVERDUE_BILLS';

/** A doubt about a row, and what Huawei says to it. */
export interface Feedback {
  readonly text: string;
  readonly submittedAt: number;
  readonly answer?: string;
  readonly answeredAt?: number;
}

export type FeedbackState = 'NONE' | 'SUBMITTED' | 'ANSWERED';

export const feedbackState = (feedback: Feedback | undefined): FeedbackState => {
  if (feedback === undefined) return 'NONE';
  return feedback.answer === undefined ? 'SUBMITTED' : 'ANSWERED';
};

/** What one order or usage earns. */
export interface IncentiveDetail {
  readonly id: string;
  readonly bill: IncentiveBill;
  readonly customer: Customer;
  /** Milliseconds since 1970; decides whose customer it was. */
  readonly occurredAt: number;
  /** Undefined for usage. */
  readonly orderNo: string | undefined;
  readonly productType: string;
  readonly chargeMode: '1' | '3' | '10' | '11';
  /** Cents of performance, and of incentive; the one is not a fixed share of the spending. */
  readonly base: bigint;
  readonly cents: bigint;
  feedback: Feedback | undefined;
}

/** What a program earns in a period with customers of one association type. */
export interface IncentiveBill {
  readonly id: string;
  readonly ownerId: string;
  readonly period: Month;
  readonly program: IncentiveProgram;
  readonly associationType: AssociationType;
  readonly details: IncentiveDetail[];
  status: BillStatus;
  /** Only while it waits for the partner. */
  confirmBy: number | undefined;
  confirmedAt: number | undefined;
  confirmedBy: 'PARTNER' | 'SYSTEM' | undefined;
  frozen: FreezeReason | undefined;
  /** The application it is in; rejected and withdrawn ones let go of it. */
  payoutId: string | undefined;
  version: number;
}

export const centsOf = ({ details }: IncentiveBill): bigint => sum(details, ({ cents }) => cents);
export const nameOf = ({ program, period }: IncentiveBill): string => programName(program, Math.floor(period / 12));

export type NewDetail = Omit<IncentiveDetail, 'id' | 'bill' | 'feedback'>;

/** Details and bills of the partner and its resellers. */
export class IncentiveBook {
  readonly bills = new Map<string, IncentiveBill>();
  readonly details = new Map<string, IncentiveDetail>();
  readonly #byGroup = new Map<string, IncentiveBill>();

  /** Puts what was earned on the bill of its month. */
  earn(ownerId: string, program: IncentiveProgram, earned: NewDetail): IncentiveDetail {
    const bill = this.#billFor(ownerId, program, earned);
    const detail = { ...earned, id: entityId('i', this.details.size + 1), bill, feedback: undefined };
    bill.details.push(detail);
    this.details.set(detail.id, detail);
    return detail;
  }

  billsOf(ownerId: string): readonly IncentiveBill[] {
    return [...this.bills.values()].filter((bill) => bill.ownerId === ownerId);
  }

  billOf(ownerId: string, id: string): IncentiveBill | undefined {
    const bill = this.bills.get(id);
    return bill?.ownerId === ownerId ? bill : undefined;
  }

  detailsOf(ownerId: string): readonly IncentiveDetail[] {
    return this.billsOf(ownerId).flatMap(({ details }) => details);
  }

  detailOf(ownerId: string, id: string): IncentiveDetail | undefined {
    const detail = this.details.get(id);
    return detail?.bill.ownerId === ownerId ? detail : undefined;
  }

  #billFor(ownerId: string, program: IncentiveProgram, { customer, occurredAt }: NewDetail): IncentiveBill {
    const { associationType } = customer;
    const period = monthAt(occurredAt);
    const group = [ownerId, program.code, period, associationType].join(' ');
    const known = this.#byGroup.get(group);
    if (known !== undefined) return known;
    const bill: IncentiveBill = {
      id: entityId('k', this.bills.size + 1),
      ...{ ownerId, period, program, associationType },
      details: [],
      status: 'ESTIMATED',
      confirmBy: undefined,
      confirmedAt: undefined,
      confirmedBy: undefined,
      frozen: undefined,
      payoutId: undefined,
      version: 1,
    };
    this.#byGroup.set(group, bill);
    this.bills.set(bill.id, bill);
    return bill;
  }
}
