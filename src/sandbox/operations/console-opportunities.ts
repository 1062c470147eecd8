import { sum } from '../amount.js';
import type { SandboxAnswer } from '../operation.js';
import type { Opportunity } from '../world/opportunities.js';
import { BUSINESS_SYSTEMS, INDUSTRIES, STAGES, TYPES, type Words } from '../world/opportunity-words.js';
import { versioned, type ConsoleCall } from './console-call.js';
import { pageOf } from './console-list.js';
import { counted, listed, opportunityOf, toMoney, toProgress, toWire } from './console-opportunity-rows.js';

/** ListOpportunities. */
export function listOpportunities(call: ConsoleCall): SandboxAnswer {
  return pageOf(listed(call), call.request, {
    field: 'opportunities',
    idOf: ({ id }) => id,
    sortable: {
      updated_at: ({ updatedAt }) => updatedAt,
      // Seeded and entered amounts are far below 2^53 cents.
      estimated_amount: ({ estimatedAmount }) => Number(estimatedAmount),
      expected_close_date: ({ expectedCloseDate }) => expectedCloseDate,
      win_probability: ({ winProbability }) => winProbability,
      name: ({ name }) => name,
    },
    toWire,
    endless: true,
  });
}

export function showOpportunity(call: ConsoleCall): SandboxAnswer {
  const opportunity = opportunityOf(call);
  return versioned(opportunity.version, toWire(opportunity));
}

/** ListOpportunityProgress: the latest first. */
export function listOpportunityProgress(call: ConsoleCall): SandboxAnswer {
  return pageOf(opportunityOf(call).progress.toReversed(), call.request, {
    field: 'progress',
    idOf: ({ id }) => id,
    sortable: {},
    toWire: toProgress,
  });
}

const GROUPINGS: Readonly<Record<string, (row: Opportunity) => string>> = {
  stage: ({ stage }) => stage,
  account_manager: ({ accountManagerId }) => accountManagerId,
  month: ({ expectedCloseDate }) => expectedCloseDate.slice(0, 7),
};

const figures = (rows: readonly Opportunity[]) => ({
  count: rows.length,
  amount: toMoney(sum(rows, ({ estimatedAmount }) => estimatedAmount)),
});

function groupsBy(grouping: string, rows: readonly Opportunity[]): readonly object[] {
  const groups = new Map<string, Opportunity[]>();
  for (const row of rows) {
    const value = GROUPINGS[grouping]?.(row) ?? '';
    groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([value, own]) => ({ grouping, value, ...figures(own) }));
}

/** ListOpportunityStats. */
export function listOpportunityStats(call: ConsoleCall): SandboxAnswer {
  const rows = counted(call);
  const groupings = [...new Set(call.request.query['group_by'] as readonly string[])];
  const groups = groupings.flatMap((grouping) => groupsBy(grouping, rows));
  return { body: { as_of: call.now.toISOString(), ...figures(rows), groups } };
}

const wordsOf = (words: Words): readonly object[] => Object.entries(words).map(([code, name]) => ({ code, name }));

/** ListOpportunityReference. */
export const listOpportunityReference = (): SandboxAnswer => ({
  body: {
    stages: wordsOf(STAGES),
    types: wordsOf(TYPES),
    industries: wordsOf(INDUSTRIES),
    business_systems: wordsOf(BUSINESS_SYSTEMS),
  },
});
