import type { Owner } from '../../access/owner.js';
import { refuseTooMany } from '../../graphql/item-list.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import type { SortDirection } from '../../graphql/sort.js';
import { badInput } from '../../kernel/errors.js';
import type { AssignmentQuestion, SubjectType } from './assignment.policy.js';
import { assignmentSubject, type CustomerAssignmentFilter } from './assignment.type.js';

/**
 * What upstream filters by. Null, absent and empty mean no filter.
 *
 * @throws GatewayError `BAD_USER_INPUT`
 */
export function assignmentQuestion(
  filter: CustomerAssignmentFilter,
  direction: SortDirection,
  viewer: Owner,
): AssignmentQuestion {
  const { open, accountManagerIds } = filter;
  const managerIds = idsIn('filter.accountManagerIds', accountManagerIds, (field, id) =>
    partsOrBareId(field, 'OrganizationMember', id).slice(0, 1),
  );
  return {
    sort: direction === 'ASC' ? 'from:asc' : 'from:desc',
    ...subjectsIn(filter, viewer),
    ...(managerIds && { managerIds }),
    ...(open != null && { open }),
    ...wireTimes({ from: filter.from, to: filter.to }),
  };
}

function subjectsIn(
  filter: CustomerAssignmentFilter,
  viewer: Owner,
): Pick<AssignmentQuestion, 'subjectType' | 'subjectIds'> {
  const named = namedIn(filter, viewer);
  const subjectType = filter.subject == null ? undefined : subjectOf(filter.subject);
  if (named === undefined) return subjectType === undefined ? {} : { subjectType };
  // Customers that are resellers: there are none.
  const isPossible = subjectType === undefined || subjectType === named.subjectType;
  return isPossible ? named : { subjectIds: [] };
}

const subjectOf = (subject: NonNullable<CustomerAssignmentFilter['subject']>): SubjectType =>
  assignmentSubject.codeOf('filter.subject', subject) as SubjectType;

function namedIn({ customerIds, indirectPartnerIds }: CustomerAssignmentFilter, viewer: Owner) {
  const customers = idsIn('filter.customerIds', customerIds, (field, id) => {
    const [customerId = '', owner] = partsOrBareId(field, 'Customer', id, viewer.indirectPartnerId);
    // Another organization's customers are not assigned here.
    return owner === viewer.indirectPartnerId ? [customerId] : [];
  });
  const resellers = idsIn('filter.indirectPartnerIds', indirectPartnerIds, (field, id) =>
    partsOrBareId(field, 'IndirectPartner', id).slice(0, 1),
  );
  if (customers && resellers) {
    throw badInput('filter.indirectPartnerIds', 'Ask for customers or for resellers, not for both at once');
  }
  if (customers) return { subjectType: 'CUSTOMER' as const, subjectIds: customers };
  return resellers && { subjectType: 'INDIRECT_PARTNER' as const, subjectIds: resellers };
}

/** @returns undefined for no filter; an empty list where nothing is left of one. */
function idsIn(
  field: string,
  ids: readonly string[] | null | undefined,
  idOf: (field: string, id: string) => readonly string[],
): readonly string[] | undefined {
  if (ids == null || ids.length === 0) return undefined;
  refuseTooMany(field, ids);
  return [...new Set(ids.flatMap((id, index) => idOf(`${field}.${String(index)}`, id)))].sort();
}
