import type { ListReading } from '../../access/list-reader.js';
import { byOwner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { PartsTogether } from '../../access/part-pages.js';
import type { RowReading } from '../../access/row-reader.js';
import type { RowOf } from '../../upstream/contract/operations.js';
import type { OpportunityQuestion } from './opportunity.filter.js';
import {
  type OfTeam,
  type OpportunityKey,
  opportunityListPolicy,
  opportunityPolicy,
  progressPolicy,
  referencePolicy,
  statsPolicy,
} from './opportunity.policy.js';
import type { OpportunityRow } from './opportunity.type.js';
import type { StatsRow } from './opportunity-funnel.type.js';
import type { ProgressRow } from './opportunity-progress.type.js';
import type { ReferenceRow } from './opportunity-reference.type.js';

/** Whose opportunities, as all operations take it. */
const teamParameters = ({ managerIds, directorId, ...owner }: OfTeam) => ({
  ...ownerParameter(owner),
  ...(managerIds && { account_manager_ids: [...managerIds] }),
  ...(directorId !== undefined && { director_id: directorId }),
});

/** Which opportunities, as the list, the statistics and the export take it. */
export const queryOf = ({ customerIds, resellerIds, ownership, wire, ...team }: OpportunityQuestion) => ({
  ...teamParameters(team),
  ...(customerIds && { customer_ids: [...customerIds] }),
  ...(resellerIds && { customer_indirect_partner_ids: [...resellerIds] }),
  ...(ownership !== undefined && { ownership }),
  ...wire,
});

const rowOf = (
  wire: RowOf<'ListOpportunities'>,
  { indirectPartnerId }: OpportunityQuestion | OpportunityKey,
): OpportunityRow => ({
  ...wire,
  accountManagerId: wire.account_manager_id,
  ...ownerOf({ indirectPartnerId }),
});

export const OPPORTUNITIES: ListReading<'ListOpportunities', OpportunityQuestion, OpportunityRow> = {
  operation: 'ListOpportunities',
  policy: opportunityListPolicy(),
  request: (question) => ({ query: queryOf(question) }),
  rowOf,
};

export const OPPORTUNITY: RowReading<OpportunityKey, OpportunityRow> = {
  operation: 'ListOpportunities',
  policy: opportunityPolicy,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const [first] = keys;
    if (first === undefined) return [];
    const query = { ids: keys.map(({ opportunityId }) => opportunityId), ...ownerParameter(first) };
    const { opportunities } = await upstream.call('ListOpportunities', { query });
    return opportunities.map((wire) => rowOf(wire, first));
  },
  keyOf: ({ id, indirectPartnerId }) => ({ opportunityId: id, ...ownerOf({ indirectPartnerId }) }),
};

/** Ids that upstream takes in one question. */
const MOST_IDS = 100;

const inOne = (
  name: 'customerIds' | 'managerIds' | 'resellerIds',
  partOfRow: (row: OpportunityRow) => string | undefined,
): PartsTogether<OpportunityQuestion, OpportunityRow> => ({
  restOf: ({ [name]: _part, ...rest }) => rest,
  partOf: (of) => ('id' in of ? partOfRow(of) : of[name]?.[0]) ?? '',
  together: ([first, ...others]) => ({
    wire: {},
    ...first,
    [name]: [...new Set([first, ...others].flatMap((question) => question?.[name] ?? []))].sort(),
  }),
  most: MOST_IDS,
});

export const OF_CUSTOMERS = inOne('customerIds', ({ customer_id }) => customer_id);
export const OF_MANAGERS = inOne('managerIds', ({ accountManagerId }) => accountManagerId);
export const OF_RESELLERS = inOne('resellerIds', ({ indirect_partner_id }) => indirect_partner_id);

export interface ProgressQuestion extends OfTeam {
  readonly opportunityId: string;
}

export const PROGRESS: ListReading<'ListOpportunityProgress', ProgressQuestion, ProgressRow> = {
  operation: 'ListOpportunityProgress',
  policy: progressPolicy(),
  request: ({ opportunityId, ...team }) => ({ path: { id: opportunityId }, query: teamParameters(team) }),
  rowOf: (wire, { indirectPartnerId }) => ({ ...wire, ...ownerOf({ indirectPartnerId }) }),
};

/** Statistics with the question that they answer, which is what they are found by. */
type Answered = OpportunityQuestion & { readonly question: OpportunityQuestion; readonly stats: StatsRow };

/** All groupings come with one answer: a dashboard shows them side by side. */
export const STATS: RowReading<OpportunityQuestion, Answered> = {
  operation: 'ListOpportunityStats',
  policy: statsPolicy(),
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (question) => {
        const query = {
          group_by: ['stage' as const, 'account_manager' as const, 'month' as const],
          ...queryOf(question),
        };
        return { ...question, question, stats: await upstream.call('ListOpportunityStats', { query }) };
      }),
    ),
  keyOf: ({ question }) => question,
};

export const REFERENCE: RowReading<object, ReferenceRow> = {
  operation: 'ListOpportunityReference',
  policy: referencePolicy,
  fetch: async (upstream) => [await upstream.call('ListOpportunityReference', {})],
  keyOf: () => ({}),
};
