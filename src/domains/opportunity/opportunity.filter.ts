import type { Owner } from '../../access/owner.js';
import { partsOf, partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import type { OfTeam } from './opportunity.policy.js';
import { opportunityStage, opportunityStatus } from './opportunity.type.js';
import type { OpportunityFilter, OpportunityOrder } from './opportunity-filter.type.js';
import type { OpportunityFunnelArgs } from './opportunity-funnel.type.js';

type ListQuery = NonNullable<RequestOf<'ListOpportunities'>['query']>;

/** What upstream filters and sorts by. */
export interface OpportunityQuestion extends OfTeam {
  readonly customerIds?: readonly string[];
  /** For customers of these resellers. */
  readonly resellerIds?: readonly string[];
  readonly ownership?: 'OWN' | 'INDIRECT';
  /** What no policy looks at, as it is sent. */
  readonly wire: Omit<ListQuery, 'account_manager_ids' | 'director_id' | 'indirect_partner_id'>;
}

/** A member by global or upstream id. */
const memberIn = (field: string, id: string): string => partsOrBareId(field, 'OrganizationMember', id)[0] ?? '';

interface TeamNames {
  readonly accountManagerId?: string | null;
  readonly directorId?: string | null;
}

/** @param at path of the input that holds them, with its dot. */
const teamOf = (at: string, { accountManagerId, directorId }: TeamNames): OfTeam => ({
  ...(accountManagerId != null && { managerIds: [memberIn(`${at}accountManagerId`, accountManagerId)] }),
  ...(directorId != null && { directorId: memberIn(`${at}directorId`, directorId) }),
});

/** For whose customers. A reseller's people have their own customers only, whatever they ask. */
function customersIn(
  { ownership = 'OWN', indirectPartnerId }: Partial<Pick<OpportunityFilter, 'ownership' | 'indirectPartnerId'>>,
  viewer: Owner,
  path = 'filter',
): Pick<OpportunityQuestion, 'ownership' | 'resellerIds'> {
  if (indirectPartnerId != null) {
    const resellerIds = partsOf(`${path}.indirectPartnerId`, 'IndirectPartner', indirectPartnerId);
    return resellerIds[0] === viewer.indirectPartnerId ? {} : { resellerIds };
  }
  return ownership === 'ALL' || viewer.indirectPartnerId !== undefined ? {} : { ownership };
}

const sortOf = ({ field, direction }: OpportunityOrder): ListQuery['sort'] =>
  `${field.toLowerCase()}:${direction.toLowerCase()}` as ListQuery['sort'];

/** Empty text means no filter. */
const textIn = (text: string | null | undefined): string | null => (text === '' ? null : (text ?? null));

/** @param path of the filter in the input. @throws GatewayError `BAD_USER_INPUT` */
export function questionOf(
  filter: Partial<OpportunityFilter>,
  order: OpportunityOrder | null,
  viewer: Owner,
  path = 'filter',
): OpportunityQuestion {
  const { updatedFrom, updatedTo, stages, status } = filter;
  const times = wireTimes({ updatedFrom, updatedTo });
  return {
    ...teamOf(`${path}.`, filter),
    ...customersIn(filter, viewer, path),
    wire: given({
      name: textIn(filter.name),
      customer_name: textIn(filter.customerName),
      account_name: textIn(filter.accountName),
      stage:
        stages && [...new Set(stages.map((stage) => opportunityStage.codeOf(`${path}.stages`, stage) as 'WON'))].sort(),
      status: status && (opportunityStatus.codeOf(`${path}.status`, status) as 'OPEN'),
      updated_from: times.updatedFrom,
      updated_to: times.updatedTo,
      close_from: filter.closeFrom,
      close_to: filter.closeTo,
      amount_from: filter.amountFrom,
      amount_to: filter.amountTo,
      overdue: filter.overdue,
      sort: order && sortOf(order),
    }),
  };
}

/** @throws GatewayError `BAD_USER_INPUT` */
export const funnelQuestion = (
  { ownership, closeFrom, closeTo, ...team }: OpportunityFunnelArgs,
  viewer: Owner,
): OpportunityQuestion => ({
  ...teamOf('', team),
  ...customersIn({ ownership }, viewer),
  wire: given({ close_from: closeFrom, close_to: closeTo }),
});
