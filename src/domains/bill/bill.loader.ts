import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { type Parts, partReader } from '../../access/part-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { badInput } from '../../kernel/errors.js';
import { billLinePolicy, type BillLineQuestion, billPolicy, type BillQuestion } from './bill.policy.js';
import {
  type Bill,
  type BillLineFilter,
  billLineKind,
  type BillLineRow,
  type BillRow,
  chargeMode,
  type ChargeMode,
  toBill,
} from './bill.type.js';

const BILLS: ListReading<'ListSubcustomerMonthlyBills', BillQuestion, BillRow> = {
  operation: 'ListSubcustomerMonthlyBills',
  policy: billPolicy,
  // Upstream refreshes once a day, at 16:00 China time.
  ttlSeconds: 600,
  request: ({ customerId, cycle, chargeMode: mode, indirectPartnerId }) => ({
    query: {
      ...(customerId !== undefined && { customer_id: customerId }),
      cycle,
      charge_mode: mode as '1' | '3' | '11',
      ...ownerParameter({ indirectPartnerId }),
    },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    cycle: question.cycle,
    chargeMode: wire.charge_mode ?? question.chargeMode,
    customerId: wire.customer_id ?? question.customerId ?? '',
    ...ownerOf(question),
  }),
};

/** A screen of many customers is one month of all of them. */
const BILLS_BY_CUSTOMER: Parts<BillQuestion, BillRow> = {
  wholeOf: ({ customerId: _customerId, associationType: _associationType, ...whole }) => whole,
  partOf: ({ customerId = '' }) => customerId,
};

const BILL_LINES: ListReading<'ListSubCustomerBillDetail', BillLineQuestion, BillLineRow> = {
  operation: 'ListSubCustomerBillDetail',
  policy: billLinePolicy,
  // The record is real time.
  ttlSeconds: 10,
  request: (question) => ({
    query: {
      customer_id: question.customerId,
      bill_cycle: question.cycle,
      ...ownerParameter(question),
      ...(question.serviceType !== undefined && { service_type_code: question.serviceType }),
      ...(question.chargeMode !== undefined && { charging_mode: Number(question.chargeMode) as 1 }),
      ...(question.kind !== undefined && { bill_detail_type: Number(question.kind) as 1 }),
      ...(question.resourceId !== undefined && { resource_id: question.resourceId }),
    },
  }),
  rowOf: (wire, question) => ({
    ...wire,
    customerId: wire.customer_id ?? question.customerId,
    ...ownerOf(question),
  }),
};

/** Upstream wants the mode named, so all modes are three calls. */
const BILL_MODES = ['YEARLY_MONTHLY', 'PAY_PER_USE', 'SAVINGS_PLAN'] as const satisfies readonly ChargeMode[];

const MONTHS_KEPT = 18;

/** Everything the gateway reads about bills, bound to one request. */
export function billLoader(session: Session) {
  const bills = partReader(listReader(session, BILLS), BILLS_BY_CUSTOMER);
  const lines = listReader(session, BILL_LINES);
  return {
    /** Rows of one customer's month; none for referral customers, who are billed by Huawei Cloud. */
    async ofMonth(
      customer: CustomerKey & { readonly associationType: string },
      cycle: string,
      mode: ChargeMode | null,
    ): Promise<Bill[]> {
      checkCycle(session.clock(), cycle);
      const { customerId, associationType } = customer;
      const lists = await Promise.all(
        (mode === null ? BILL_MODES : [mode]).map((name) =>
          bills({ customerId, ...ownerOf(customer), associationType, cycle, chargeMode: billModeCode(name) }),
        ),
      );
      return lists.flat().map(toBill);
    },

    lines(customer: CustomerKey, cycle: string, filter: BillLineFilter, window: Window): Promise<Slice<BillLineRow>> {
      checkCycle(session.clock(), cycle);
      const { serviceType, resourceId } = filter;
      return lines.page(
        {
          customerId: customer.customerId,
          ...ownerOf(customer),
          cycle,
          ...(serviceType != null && { serviceType }),
          ...(resourceId != null && { resourceId }),
          ...(filter.chargeMode != null && { chargeMode: chargeMode.codeOf('filter.chargeMode', filter.chargeMode) }),
          ...(filter.kind != null && { kind: billLineKind.codeOf('filter.kind', filter.kind) }),
        },
        window,
      );
    },
  };
}

function billModeCode(mode: ChargeMode): string {
  if (mode !== 'RESERVED_INSTANCE') return chargeMode.codeOf('chargeMode', mode);
  throw badInput('chargeMode', 'Monthly bills have no reserved-instance mode; look at billLines');
}

/** Upstream keeps 18 months. @throws GatewayError `BAD_USER_INPUT` */
function checkCycle(now: Date, cycle: string): void {
  const [year = 0, month = 0] = cycle.split('-').map(Number);
  // Cycles are months in China time, eight hours ahead.
  const today = new Date(now.getTime() + 8 * 3_600_000);
  const age = (today.getUTCFullYear() - year) * 12 + (today.getUTCMonth() + 1 - month);
  if (age > MONTHS_KEPT)
    throw badInput('cycle', `Bills go back ${String(MONTHS_KEPT)} months; ask for a later "cycle"`);
  if (age < 0) throw badInput('cycle', '"cycle" is a month that has not begun');
}
