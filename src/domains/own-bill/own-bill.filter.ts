import { checkDays } from '../../graphql/billing-cycle.js';
import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import { billLineKind, chargeMode } from '../bill/bill.type.js';
import { billedAccounts, type BilledAccounts, type OwnBillFilter, type OwnConsumptionFilter } from './own-bill.type.js';

interface Accounts {
  readonly accounts?: BilledAccounts | null;
  readonly subAccountId?: string | null;
}

/** @param place where the filter is, e.g. `filter.`. @throws GatewayError `BAD_USER_INPUT` */
export function accountParameters({ accounts, subAccountId }: Accounts, place = 'filter.') {
  if (subAccountId != null && accounts != null && accounts !== 'SUB_ACCOUNTS') {
    const message = 'One account under the enterprise is named: "accounts" must be SUB_ACCOUNTS, or left out';
    throw badInput(`${place}subAccountId`, message);
  }
  const whose = subAccountId == null ? accounts : 'SUB_ACCOUNTS';
  return given({
    method: whose && (billedAccounts.codeOf(`${place}accounts`, whose) as 'oneself'),
    sub_customer_id: subAccountId,
  });
}

/** What all lists of own consumption call by the same names. */
export const consumptionParameters = (filter: Partial<OwnConsumptionFilter>) => ({
  ...given({
    bill_type: filter.kind && (Number(billLineKind.codeOf('filter.kind', filter.kind)) as 1),
    enterprise_project_id: filter.enterpriseProjectId,
  }),
  ...accountParameters(filter),
});

/** Code of the charge mode asked for, where there is one. */
export const modeIn = ({ chargeMode: mode }: Partial<OwnConsumptionFilter>): string | undefined =>
  mode == null ? undefined : chargeMode.codeOf('filter.chargeMode', mode);

/** As above, where upstream takes a number. */
export function modeNumberIn(filter: Partial<OwnConsumptionFilter>): 1 | undefined {
  const mode = modeIn(filter);
  return mode === undefined ? undefined : (Number(mode) as 1);
}

/** The days asked for, which are days of the cycle. @throws GatewayError `BAD_USER_INPUT` */
export function dayParameters(cycle: string, { days }: Partial<OwnBillFilter>) {
  if (days == null) return {};
  checkDays(cycle, days);
  return { bill_date_begin: days.from, bill_date_end: days.to };
}
