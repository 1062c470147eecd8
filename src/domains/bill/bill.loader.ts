import { listReader, type ReadList, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { partReader } from '../../access/part-reader.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { checkCycle, checkDays } from '../../graphql/billing-cycle.js';
import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import { associationType } from '../customer/customer.type.js';
import { LANGUAGE } from '../reference/language.type.js';
import { type BillLineQuestion, type BillQuestion, lineAsSeenBy } from './bill.policy.js';
import { BILL_LINES, BILLED_CUSTOMERS, BILLS, BILLS_BY_CUSTOMER } from './bill.reading.js';
import {
  type Bill,
  type BillRow,
  billKind,
  billLineKind,
  chargeMode,
  type ChargeMode,
  type MonthlyBillArgs,
  toBill,
} from './bill.type.js';
import type { BillLineArgs, BillLineFilter, BillLineRow } from './bill-line.type.js';
import type { BilledCustomerRow } from './billed-customer.type.js';

/** Upstream wants the mode named, so all modes are three calls. */
const BILL_MODES = ['YEARLY_MONTHLY', 'PAY_PER_USE', 'SAVINGS_PLAN'] as const satisfies readonly ChargeMode[];

const MONTHS_KEPT = 18;
/** Of one charge mode; longer months are read by customer, as they are asked for. */
const LONGEST_MONTH_PAGES = 200;

/** Everything the gateway reads about the bills of customers, bound to one request. */
export function billLoader(session: Session) {
  const list = listReader(session, BILLS);
  const bills = partReader(list, BILLS_BY_CUSTOMER);
  const lines = listReader(session, BILL_LINES);
  const billed = listReader(session, BILLED_CUSTOMERS);
  const check = (cycle: string): void => {
    checkCycle(session.clock(), 'cycle', cycle, MONTHS_KEPT);
  };
  return {
    /** Rows of one customer's month; none for referral customers, who are billed by Huawei Cloud. */
    async ofMonth(
      customer: CustomerKey & { readonly associationType: string },
      { cycle, chargeMode: mode, kind, serviceType }: MonthlyBillArgs,
    ): Promise<Bill[]> {
      check(cycle);
      const question = {
        customerId: customer.customerId,
        ...ownerOf(customer),
        associationType: customer.associationType,
        cycle,
        ...(kind != null && { kind: billKind.codeOf('kind', kind) }),
        ...(serviceType != null && { serviceType }),
      };
      const lists = await Promise.all(
        (mode == null ? BILL_MODES : [mode]).map((name) => bills({ ...question, chargeMode: billModeCode(name) })),
      );
      return lists.flat().map(toBill);
    },

    readMonths: (cycles: readonly string[]): Promise<void> => readMonths(list, cycles),

    async lines(customer: CustomerKey, wish: BillLineArgs, window: Window): Promise<Slice<BillLineRow>> {
      check(wish.cycle);
      const scope = await session.scope();
      const slice = await lines.page(lineQuestion(customer, wish), window);
      return { ...slice, rows: slice.rows.map((line) => lineAsSeenBy(scope, line)) };
    },

    /** Customers of the partner with bill lines in a month. */
    billedCustomers(cycle: string, window: Window): Promise<Slice<BilledCustomerRow>> {
      check(cycle);
      return billed.page({ cycle }, window);
    },
  };
}

/** Reads whole months of all customers, where they are not too long to be kept. */
async function readMonths(bills: ReadList<BillQuestion, BillRow>, cycles: readonly string[]): Promise<void> {
  for (const cycle of cycles)
    for (const mode of BILL_MODES)
      await bills.allIfCheaper({ cycle, chargeMode: billModeCode(mode) }, LONGEST_MONTH_PAGES);
}

function lineQuestion(customer: CustomerKey, { cycle, language, filter }: BillLineArgs): BillLineQuestion {
  if (filter?.days != null) checkDays(cycle, filter.days);
  return {
    customerId: customer.customerId,
    ...ownerOf(customer),
    cycle,
    language: language === LANGUAGE.EN_US ? 'en_us' : 'zh_cn',
    wire: lineFilter(filter ?? {}),
  };
}

const lineFilter = (filter: BillLineFilter): BillLineQuestion['wire'] =>
  given({
    service_type_code: filter.serviceType,
    region_code: filter.region,
    resource_id: filter.resourceId,
    resource_name: filter.resourceName,
    trade_id: filter.tradeId,
    account_manager_id: filter.accountManagerId,
    bill_date_begin: filter.days?.from,
    bill_date_end: filter.days?.to,
    charging_mode: filter.chargeMode && (Number(chargeMode.codeOf('filter.chargeMode', filter.chargeMode)) as 1),
    bill_detail_type: filter.kind && (Number(billLineKind.codeOf('filter.kind', filter.kind)) as 1),
    association_type:
      filter.associationType && (associationType.codeOf('filter.associationType', filter.associationType) as '1'),
  });

function billModeCode(mode: ChargeMode): string {
  if (mode !== 'RESERVED_INSTANCE') return chargeMode.codeOf('chargeMode', mode);
  throw badInput('chargeMode', 'Monthly bills have no reserved-instance mode; look at billLines');
}
