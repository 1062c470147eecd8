import { Amount } from '../amount.js';
import type { SandboxRequest } from '../operation.js';
import { projectOf } from '../world/bill-labels.js';
import { groupBy, mergeLines } from '../world/bill-groups.js';
import type { BillLine } from '../world/bills.js';
import { dayAt, type Month } from '../world/calendar.js';
import type { Customer } from '../world/customers.js';
import { resourceNameOf } from '../world/subscriptions.js';
import { tradeIdOf } from '../world/trade-ids.js';
import type { World } from '../world/world.js';
import { wireTime, type Language } from './bss-answer.js';
import { paidFields, partFields, projectFields, tagFields } from './bss-bill-fields.js';
import { invalid, is } from './bss-filter.js';

interface Asked {
  readonly method?: 'oneself' | 'sub_customer' | 'all';
  readonly sub_customer_id?: string;
}

/**
 * Whose bills a customer asks for: its own, those of the accounts under its enterprise, or both.
 *
 * @throws Refusal `CBC.0100` when an account is named that the method leaves out.
 */
function billedAccounts(
  { customers }: World,
  { caller }: SandboxRequest,
  { method = 'all', sub_customer_id: id }: Asked,
): readonly Customer[] {
  if (id && method !== 'sub_customer') throw invalid('sub_customer_id', 'goes with method sub_customer only');
  const own = customers.get(caller.accountId);
  return own === undefined || method === 'sub_customer' ? [] : [own];
}

/** Oldest first within each account. */
export const ownLines = (world: World, request: SandboxRequest, asked: Asked & { readonly month: Month }) =>
  billedAccounts(world, request, asked).flatMap((customer) => world.bills.linesOf(customer, asked.month));

export const isOfProject = (id: string | undefined, line: BillLine): boolean => is(id, projectOf(line).id);

/** Rows with nothing payable are shown unless they are not wanted. */
export const isCounted = (includeZero: boolean | undefined, { payable }: BillLine): boolean =>
  includeZero !== false || payable !== 0n;

/** What was charged and what was covered stay apart, so that a row with nothing payable remains one. */
const chargeKey = (line: BillLine): string => `${tradeIdOf(line)} ${line.coveredCents > 0 ? 'covered' : 'charged'}`;

/** One line for each trade of the month. */
export const byTrade = (lines: readonly BillLine[]): readonly BillLine[] => groupBy(lines, chargeKey).map(mergeLines);

/** One line for each trade and day. */
const byDay = (lines: readonly BillLine[]): readonly BillLine[] =>
  groupBy(lines, (line) => `${chargeKey(line)} ${dayAt(line.at)}`).map(mergeLines);

/** As the parameter `statistic_type` says: by billing cycle, by day, or every line. */
export const GRANULARITY = { 1: byTrade, 2: byDay, 3: (lines: readonly BillLine[]) => lines } as const;

/** Huawei Cloud in China, as bills of resources name it. */
export const OPERATING_ENTITY = 'hws-cn';

/** What both bills of resources call by the same names. */
export function ownResourceFields(line: BillLine, language: Language) {
  const { customer, subscription, payment } = line;
  const { product, region } = subscription;
  return {
    bill_type: line.detailType,
    customer_id: customer.id,
    account_name: customer.accountName,
    region: region.code,
    region_name: region[language],
    cloud_service_type: product.service.code,
    cloud_service_type_name: product.service[language],
    resource_type_name: product.resource[language],
    resource_name: resourceNameOf(subscription),
    ...tagFields(line),
    sku_code: product.sku,
    trade_id: tradeIdOf(line),
    ...projectFields(line, language),
    official_amount: new Amount(line.official),
    discount_amount: new Amount(line.discount),
    ...paidFields(payment),
    stored_card_amount: new Amount(payment.storedValueCard),
    bonus_amount: new Amount(0n),
    adjustment_amount: new Amount(payment.writeOff),
    measure_id: 1 as const,
    ...partFields(line, language),
    consume_time: wireTime(line.at),
  };
}
