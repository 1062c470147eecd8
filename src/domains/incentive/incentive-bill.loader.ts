import { listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { given } from '../../graphql/wire-value.js';
import { associationType } from '../customer/customer.type.js';
import { type BillRow, type IncentiveBill, type IncentiveBillArgs, toBill } from './incentive-bill.type.js';
import type { IncentiveIndicatorArgs, IncentivePolicyArgs, IncentiveProgramArgs } from './incentive-board.type.js';
import type { EligibilityFacts, EligibilityRow, IncentiveEligibilityFilter } from './incentive-eligibility.type.js';
import { incentiveKind, incentiveStatus } from './incentive-words.type.js';
import { BILL, BILLS, ELIGIBILITY, INDICATORS, POLICIES, PROGRAMS } from './incentive.reading.js';

/** Bills and what may be applied for, with the reference data beside them. */
export function incentiveBillLoader(session: Session) {
  const list = listReader(session, BILLS);
  const readBill = rowReader(session, BILL);
  const eligible = listReader(session, ELIGIBILITY);
  const owner = ownerOf(session.viewer);
  return {
    /** By its upstream id, with its calculation; null when there is no such bill in sight. */
    async bill(billId: string): Promise<IncentiveBill | null> {
      const row = await readBill({ billId, ...owner });
      return row && toBill(row);
    },

    bills({ filter, periodOrder }: IncentiveBillArgs, window: Window): Promise<Slice<BillRow>> {
      const { status, period, programName, frozen } = filter ?? {};
      const question = {
        ...given({ period, programName, frozen }),
        ...(status != null && { status: incentiveStatus.codeOf('filter.status', status) }),
        sort: periodOrder === 'ASC' ? ('period:asc' as const) : ('period:desc' as const),
      };
      return list.page(question, window);
    },

    eligibility(filter: IncentiveEligibilityFilter, window: Window): Promise<Slice<EligibilityRow, EligibilityFacts>> {
      const { period, associationType: type, frozen } = filter;
      const code = type == null ? undefined : associationType.codeOf('filter.associationType', type);
      return eligible.page({ ...given({ period, frozen, associationType: code }) }, window);
    },

    ...referenceLoader(session),
  };
}

function referenceLoader(session: Session) {
  const programs = listReader(session, PROGRAMS);
  const policies = listReader(session, POLICIES);
  const indicators = listReader(session, INDICATORS);
  return {
    programs({ filter }: IncentiveProgramArgs, window: Window) {
      const { year, kind } = filter ?? {};
      const code = kind == null ? undefined : incentiveKind.codeOf('filter.kind', kind);
      return programs.page(given({ year, kind: code }), window);
    },

    policies: ({ productType }: IncentivePolicyArgs, window: Window) => policies.page(given({ productType }), window),

    indicators: ({ period }: IncentiveIndicatorArgs, window: Window) => indicators.page(given({ period }), window),
  };
}
