import { ownerParameter } from '../../access/owner.js';
import { checkCycle } from '../../graphql/billing-cycle.js';
import { badInput } from '../../kernel/errors.js';
import type { StatisticsQuestion } from './statistics.policy.js';

/** The filters and the scope of a question, as every operation of the statistics takes them. */
export const scopeQuery = ({ filters, customerIds, managerIds, ...owner }: StatisticsQuestion) => ({
  ...filters,
  ...(customerIds && { customer_ids: [...customerIds] }),
  ...(managerIds && { account_manager_ids: [...managerIds], windows: true }),
  ...ownerParameter(owner),
});

const MONTHS_KEPT = 18;

/** @throws GatewayError `BAD_USER_INPUT` */
export const checkMonth = (now: Date, field: string, cycle: string): void => {
  checkCycle(now, field, cycle, MONTHS_KEPT);
};

/** @throws GatewayError `BAD_USER_INPUT` */
export function checkMonths(now: Date, { from, to }: { readonly from: string; readonly to: string }, path = ''): void {
  checkMonth(now, `${path}from`, from);
  checkMonth(now, `${path}to`, to);
  if (to < from) throw badInput(`${path}to`, '"to" must not be before "from"');
}
