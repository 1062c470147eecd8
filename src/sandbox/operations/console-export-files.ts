import { Refusal, type SandboxAnswer, type SandboxRequest } from '../operation.js';
import type { ExportKind, ExportOutcome } from '../world/export-jobs.js';
import { masked, type Mask } from '../world/masked.js';
import type { World } from '../world/world.js';
import { governed, present, type ConsoleCall, type ConsoleOperation } from './console-call.js';
import { listConsumptionSummary } from './console-consumption.js';
import { listExportedIncentiveDetails } from './console-incentives.js';
import { listOf, pageOf, textOf, timeOf } from './console-list.js';
import { listOpportunities } from './console-opportunities.js';
import { listPartnerBillLines } from './console-partner-bills.js';
import { listPerformance } from './console-performance.js';
import { iso } from './console-statistics.js';

/** A column of a file: a dotted path into a row of the list, and how it is hidden. */
type Column = readonly [path: string, mask?: Mask];

interface ExportSource {
  /** Who may read the rows may export them. */
  readonly operationId: string;
  readonly list: ConsoleOperation;
  readonly field: string;
  readonly columns: readonly Column[];
}

const PERSON: readonly Column[] = [['customer_id'], ['customer_name', 'NAME'], ['account_name', 'NAME']];

/** The customers of the organization, as the customer list filters them. */
function listExportedCustomers({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const ids = listOf(request, 'customer_ids');
  const associationType = textOf(request, 'association_type');
  const from = timeOf(request, 'associated_from') ?? -Infinity;
  const to = timeOf(request, 'associated_to') ?? Infinity;
  const rows = world.customers
    .ofOwner(ownerId)
    .filter(
      (customer) =>
        (ids === undefined || ids.has(customer.id)) &&
        (associationType === undefined || customer.associationType === associationType) &&
        customer.associatedAt >= from &&
        customer.associatedAt <= to,
    );
  return pageOf(rows, request, {
    field: 'customers',
    idOf: ({ id }) => id,
    sortable: {},
    toWire: ({ id, name, accountName, associationType: type, associatedAt, ...customer }) =>
      present({
        customer_id: id,
        customer_name: name,
        account_name: accountName,
        mobile: customer.mobile,
        email: customer.email,
        association_type: type,
        associated_at: iso(associatedAt),
        label: customer.label,
      }),
  });
}

const SOURCES: Readonly<Record<ExportKind, ExportSource>> = {
  CUSTOMERS: {
    operationId: 'CreateCustomerExport',
    list: listExportedCustomers,
    field: 'customers',
    columns: [...PERSON, ['mobile', 'MOBILE'], ['email', 'EMAIL'], ['association_type'], ['associated_at'], ['label']],
  },
  CONSUMPTION_SUMMARY: {
    operationId: 'ListConsumptionSummary',
    list: listConsumptionSummary,
    field: 'summaries',
    columns: [
      ...PERSON,
      ['association_type'],
      ['cycle'],
      ['amount_due.amount'],
      ['amount_paid.amount'],
      ['refund_amount.amount'],
      ['amount_due.currency'],
      ['payment_status'],
    ],
  },
  PERFORMANCE: {
    operationId: 'ListPerformance',
    list: listPerformance,
    field: 'performance',
    columns: [
      ['cycle'],
      ...PERSON,
      ['service_type'],
      ['service_type_name'],
      ['account_manager_id'],
      ['amount.amount'],
      ['amount.currency'],
      ['eligible'],
    ],
  },
  PARTNER_BILL_LINES: {
    operationId: 'ListPartnerBillLines',
    list: listPartnerBillLines,
    field: 'lines',
    columns: [
      ...PERSON,
      ['service_type'],
      ['service_type_name'],
      ['resource_type_name'],
      ['charge_mode'],
      ['bill_type'],
      ['amount.amount'],
      ['paid.amount'],
      ['unpaid.amount'],
      ['amount.currency'],
    ],
  },
  OPPORTUNITIES: {
    operationId: 'ListOpportunities',
    list: listOpportunities,
    field: 'opportunities',
    columns: [
      ['id'],
      ['name'],
      ...PERSON,
      ['account_manager_id'],
      ['industry'],
      ['business_system'],
      ['type'],
      ['stage'],
      ['status'],
      ['win_probability'],
      ['revenue.estimated_amount.amount'],
      ['revenue.estimated_amount.currency'],
      ['revenue.expected_close_date'],
      ['revenue.charge_mode'],
      ['created_at'],
      ['updated_at'],
    ],
  },
  INCENTIVE_DETAILS: {
    operationId: 'ListIncentiveDetails',
    list: listExportedIncentiveDetails,
    field: 'incentive_details',
    columns: [
      ['id'],
      ['bill_id'],
      ['program_name'],
      ['period'],
      ['order_no'],
      ...PERSON,
      ['indirect_partner_name', 'NAME'],
      ['account_manager_name', 'NAME'],
      ['product_type'],
      ['association_type'],
      ['charge_mode'],
      ['status'],
      ['base_amount.amount'],
      ['amount.amount'],
      ['amount.currency'],
      ['frozen'],
      ['feedback_state'],
    ],
  },
};

/** @throws Refusal CON.0151 for who may not read the rows. */
export function requireReadable(kind: ExportKind, world: World, request: SandboxRequest): void {
  governed(SOURCES[kind].operationId, () => ({}))(world, request);
}

const MOST_ROWS = 100_000;

/** The file of a kind, with the rows that its creator may read at this moment. */
export function writeExport(kind: ExportKind, world: World, request: SandboxRequest): ExportOutcome {
  const { operationId, list, field, columns } = SOURCES[kind];
  try {
    const query = { ...request.query, offset: 0, limit: MOST_ROWS };
    const { body } = governed(operationId, list)(world, { ...request, operationId, query });
    const { total_count: total, [field]: rows } = body as Readonly<Record<string, unknown>>;
    if (Number(total) > MOST_ROWS) return { failure: 'TOO_MANY_ROWS' };
    return { csv: csvOf(columns, rows as readonly object[]), rows: Number(total) };
  } catch (error) {
    if (error instanceof Refusal) return { failure: error.code };
    throw error;
  }
}

/** The byte order mark tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const csvOf = (columns: readonly Column[], rows: readonly object[]): string =>
  BYTE_ORDER_MARK +
  [columns.map(([path]) => path), ...rows.map((row) => columns.map((column) => cellOf(row, column)))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

function cellOf(row: object, [path, mask]: Column): string {
  let at: unknown = row;
  for (const name of path.split('.')) at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  if (at === undefined) return '';
  const text = typeof at === 'string' ? at : JSON.stringify(at);
  return mask === undefined ? text : masked(mask, text);
}

/** A cell that a spreadsheet would take for a formula is made text. */
function quoted(cell: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
  const text = !isNumber && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
