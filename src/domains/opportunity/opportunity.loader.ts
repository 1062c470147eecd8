import { listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { partPages } from '../../access/part-pages.js';
import { permit } from '../../access/policy.js';
import { rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import type { Customer } from '../customer/customer.type.js';
import type { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import type { OrganizationMember } from '../organization/organization.type.js';
import { funnelQuestion, type OpportunityQuestion, questionOf } from './opportunity.filter.js';
import { statsQuestion } from './opportunity.policy.js';
import {
  OF_CUSTOMERS,
  OF_MANAGERS,
  OF_RESELLERS,
  OPPORTUNITIES,
  OPPORTUNITY,
  PROGRESS,
  REFERENCE,
  STATS,
} from './opportunity.reading.js';
import { type Opportunity, type OpportunityRow, toOpportunity } from './opportunity.type.js';
import type { OpportunityFilter, OpportunityOrder } from './opportunity-filter.type.js';
import { emptyStats, type OpportunityFunnel, type OpportunityFunnelArgs, toFunnel } from './opportunity-funnel.type.js';
import type { ProgressRow } from './opportunity-progress.type.js';
import { type OpportunityReference, toReference } from './opportunity-reference.type.js';

/** Which opportunities, in which order. */
interface OpportunityWish {
  readonly filter: Partial<OpportunityFilter>;
  readonly order: OpportunityOrder | null;
}

/** Everything the gateway reads about opportunities, bound to one request. */
export function opportunityLoader(session: Session) {
  const { viewer } = session;
  const readOne = rowReader(session, OPPORTUNITY);
  const progress = listReader(session, PROGRESS);
  const readStats = rowReader(session, STATS);
  const readReference = rowReader(session, REFERENCE);
  return {
    ...opportunityPages(session),

    /** Null when there is no such opportunity in sight. */
    async one(opportunityId: string): Promise<Opportunity | null> {
      const row = await readOne({ opportunityId, ...ownerOf(viewer) });
      return row && toOpportunity(row, session.clock());
    },

    /** The latest entry first. */
    progress({ opportunityId }: Opportunity, window: Window): Promise<Slice<ProgressRow>> {
      return progress.page({ opportunityId }, window);
    },

    async funnel(args: OpportunityFunnelArgs): Promise<OpportunityFunnel> {
      const question = permit(
        await session.scope(),
        statsQuestion<OpportunityQuestion>(),
        funnelQuestion(args, viewer),
      );
      const answered = question && (await readStats(question));
      return toFunnel(answered?.stats ?? emptyStats(session.clock()));
    },

    async reference(): Promise<OpportunityReference | null> {
      const row = await readReference({});
      return row && toReference(row);
    },
  };
}

/** Windows of lists of opportunities, from each side they are looked at. */
function opportunityPages(session: Session) {
  const { viewer } = session;
  const list = listReader(session, OPPORTUNITIES);
  const ofCustomers = partPages(list, OF_CUSTOMERS);
  const ofManagers = partPages(list, OF_MANAGERS);
  const ofResellers = partPages(list, OF_RESELLERS);
  const question = ({ filter, order }: OpportunityWish): OpportunityQuestion => questionOf(filter, order, viewer);
  const shown = shownAt(session.clock());
  return {
    page: (wish: OpportunityWish, window: Window) => shown(list.page(question(wish), window)),

    /** Those about a customer in sight, as far as their owners are in sight. */
    ofCustomer({ customerId }: Customer, wish: OpportunityWish, window: Window): Promise<Slice<Opportunity>> {
      const { ownership: _ownership, ...asked } = question(wish);
      return shown(ofCustomers({ ...asked, customerIds: [customerId] }, window));
    },

    /** A member's own; of a director those of his account managers. */
    ofMember(
      { memberId, roles }: OrganizationMember,
      wish: OpportunityWish,
      window: Window,
    ): Promise<Slice<Opportunity>> {
      const asked = question(wish);
      const isDirector = roles.some(({ code }) => code === 'ACCOUNT_DIRECTOR');
      if (!isDirector) return shown(ofManagers({ ...asked, managerIds: only(memberId, asked.managerIds) }, window));
      const [directorId] = only(memberId, asked.directorId === undefined ? undefined : [asked.directorId]);
      return shown(list.page(directorId === undefined ? nobodys(asked) : { ...asked, directorId }, window));
    },

    /** Those about customers of a reseller; a reseller that looks at itself has no others. */
    ofReseller(
      { indirectPartnerId }: IndirectPartner,
      wish: OpportunityWish,
      window: Window,
    ): Promise<Slice<Opportunity>> {
      const { ownership: _ownership, resellerIds: named, ...asked } = question(wish);
      if (indirectPartnerId === viewer.indirectPartnerId) return shown(list.page(asked, window));
      const resellerIds = only(indirectPartnerId, named);
      return shown(
        resellerIds.length === 0 ? list.page(nobodys(asked), window) : ofResellers({ ...asked, resellerIds }, window),
      );
    },
  };
}

const shownAt =
  (now: Date) =>
  async (slice: Promise<Slice<OpportunityRow>>): Promise<Slice<Opportunity>> => {
    const { rows, ...place } = await slice;
    return { ...place, rows: rows.map((row) => toOpportunity(row, now)) };
  };

/** The id, unless a filter names others. */
const only = (id: string, asked: readonly string[] | undefined): readonly string[] =>
  asked === undefined || asked.includes(id) ? [id] : [];

/** A question that nothing answers; an empty list of resellers would ask upstream for all of them. */
const nobodys = (question: OpportunityQuestion): OpportunityQuestion => ({ ...question, managerIds: [] });
