import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { byOwner, type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import { permit } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import { readingAnew, type Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import { GatewayError } from '../../kernel/errors.js';
import type { Money } from '../../kernel/money.js';
import type { RequestOf, RowOf } from '../../upstream/contract/operations.js';
import {
  progressPolicy,
  revenuePolicy,
  type SharedOpportunityKey,
  sharedOpportunityListPolicy,
  sharedOpportunityPolicy,
  type SharedOpportunityQuestion as Question,
  type SharedOpportunitySight,
} from './shared-opportunity.policy.js';
import { type SharedOpportunity, type SharedOpportunityRow, toSharedOpportunity } from './shared-opportunity.type.js';
import type { SharedOpportunityFilter, SharedOpportunityOrder } from './shared-opportunity-list.type.js';
import { type ProgressRow, type SharedOpportunityProgress, toProgress } from './shared-opportunity-progress.type.js';
import { sharedOpportunityDirection, sharedOpportunityStatus } from './shared-opportunity-words.type.js';

type ListQuery = NonNullable<RequestOf<'ListSharedOpportunities'>['query']>;

const toRow = (wire: RowOf<'ListSharedOpportunities'>, owner: Owner): SharedOpportunityRow => ({
  ...wire,
  accountManagerIds: wire.account_manager_ids,
  specialistIds: wire.specialist_ids,
  ...ownerOf(owner),
});

const LIST: ListReading<'ListSharedOpportunities', Question, SharedOpportunityRow> = {
  operation: 'ListSharedOpportunities',
  policy: sharedOpportunityListPolicy,
  request: (question) => ({ query: { ...ownerParameter(question), ...filtersOf(question) } }),
  rowOf: toRow,
};

const filtersOf = (question: Question): ListQuery =>
  given({
    account_manager_ids: question.managerIds as string[] | undefined,
    specialist_ids: question.specialistIds as string[] | undefined,
    direction: question.direction as ListQuery['direction'],
    status: question.statuses as ListQuery['status'],
    name: question.name,
    customer_name: question.customerName,
    submitted_from: question.submittedFrom,
    submitted_to: question.submittedTo,
    due_before: question.dueBefore,
    sort: question.sort as ListQuery['sort'],
  });

/** One id is asked for by itself, several in one call. */
const ONE: RowReading<SharedOpportunityKey, SharedOpportunityRow> = {
  operation: 'ListSharedOpportunities',
  policy: sharedOpportunityPolicy,
  groupOf: byOwner,
  fetch: async (upstream, { keys }) => {
    const [first] = keys;
    if (first === undefined) return [];
    const ids = keys.map(({ sharedOpportunityId }) => sharedOpportunityId);
    const query = ownerParameter(first);
    if (keys.length === 1) {
      const path = { id: first.sharedOpportunityId };
      return [toRow(await upstream.call('ShowSharedOpportunity', { path, query }), first)];
    }
    const answer = await upstream.call('ListSharedOpportunities', { query: { ...query, ids } });
    return answer.shared_opportunities.map((wire) => toRow(wire, first));
  },
  keyOf: ({ id, ...row }) => ({ sharedOpportunityId: id, ...ownerOf(row) }),
};

const PROGRESS: ListReading<
  'ListSharedOpportunityProgress',
  SharedOpportunityKey & SharedOpportunitySight,
  ProgressRow
> = {
  operation: 'ListSharedOpportunityProgress',
  policy: progressPolicy,
  request: (question) => ({ path: { id: question.sharedOpportunityId }, query: ownerParameter(question) }),
  rowOf: (wire, { accountManagerIds, specialistIds, ...question }) => ({
    ...wire,
    accountManagerIds,
    specialistIds,
    ...ownerOf(question),
  }),
};

/** Everything the gateway reads about shared opportunities, bound to one request. */
export function sharedOpportunityLoader(session: Session) {
  const list = listReader(session, LIST);
  const readOne = rowReader(session, ONE);
  const readNow = rowReader(readingAnew(session), ONE);
  const progress = listReader(session, PROGRESS);
  const keyOf = (sharedOpportunityId: string): SharedOpportunityKey => ({
    sharedOpportunityId,
    ...ownerOf(session.viewer),
  });
  const one = async (sharedOpportunityId: string): Promise<SharedOpportunity | null> => {
    const row = await readOne(keyOf(sharedOpportunityId));
    return row && toSharedOpportunity(row);
  };
  return {
    /** Null when there is none in sight. */
    one,

    /** As {@link one}, and never from the cache: what may be done depends on the state that it is in now. */
    async latest(sharedOpportunityId: string): Promise<SharedOpportunity | null> {
      const row = await readNow(keyOf(sharedOpportunityId));
      return row && toSharedOpportunity(row);
    },

    page(
      filter: SharedOpportunityFilter,
      order: SharedOpportunityOrder | null,
      window: Window,
    ): Promise<Slice<SharedOpportunityRow>> {
      const question = { ...questionOf(filter), ...sortOf(order) };
      return list.page(question, window).catch(emptyForNobody);
    },

    /** @throws GatewayError `FORBIDDEN` for SA specialists. */
    async expectedRevenue(opportunity: SharedOpportunity): Promise<Money | null> {
      permit(await session.scope(), revenuePolicy, opportunity);
      return opportunity.revenue;
    },

    /** The latest first. */
    async progress(opportunity: SharedOpportunity): Promise<SharedOpportunityProgress[]> {
      const { sharedOpportunityId, accountManagerIds, specialistIds } = opportunity;
      const question = { ...keyOf(sharedOpportunityId), accountManagerIds, specialistIds };
      return (await progress.all(question)).map(toProgress);
    },
  };
}

/** To the viewer a member that is none is one without rows. */
function emptyForNobody(error: unknown): Slice<SharedOpportunityRow> {
  const isOfMember = error instanceof GatewayError && error.extensions.field === 'account_manager_ids';
  if (!isOfMember) throw error;
  return { rows: [], offset: 0, total: 0, more: false };
}

/** Empty texts and lists filter nothing. */
function questionOf(filter: SharedOpportunityFilter): Question {
  const { direction, statuses, name, customerName, accountManagerId, submittedFrom, submittedTo, dueBefore } = filter;
  return {
    ...given({ name: name === '' ? null : name, customerName: customerName === '' ? null : customerName }),
    ...wireTimes({ submittedFrom, submittedTo, dueBefore }),
    ...statusesOf(statuses ?? []),
    ...(direction != null && { direction: sharedOpportunityDirection.codeOf('filter.direction', direction) }),
    ...(accountManagerId != null && { managerIds: managerIdsOf(accountManagerId) }),
  };
}

function statusesOf(words: NonNullable<SharedOpportunityFilter['statuses']>): Pick<Question, 'statuses'> {
  const codes = words.map((word) => sharedOpportunityStatus.codeOf('filter.statuses', word));
  return codes.length === 0 ? {} : { statuses: [...new Set(codes)].sort() };
}

const managerIdsOf = (id: string): readonly string[] =>
  partsOrBareId('filter.accountManagerId', 'OrganizationMember', id).slice(0, 1);

const sortOf = (order: SharedOpportunityOrder | null): Pick<Question, 'sort'> =>
  order === null ? {} : { sort: `${order.field}:${order.direction.toLowerCase()}` };
