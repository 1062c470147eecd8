import fc from 'fast-check';
import { managerRows, ownManagerRows } from '../../src/access/manager-rows.js';
import { holds, type Keys, type Policy } from '../../src/access/policy.js';
import type { Scope } from '../../src/access/scope.js';
import { newsPolicy } from '../../src/domains/announcement/announcement.policy.js';
import { accountManagerPolicy, assignmentListPolicy } from '../../src/domains/assignment/assignment.policy.js';
import { auditPolicy } from '../../src/domains/audit/audit.policy.js';
import { jobListPolicy } from '../../src/domains/export-job/export-job.policy.js';
import {
  detailListPolicy,
  detailPolicy,
  organizationRow,
  organizationRows,
  statPolicy,
} from '../../src/domains/incentive/incentive.policy.js';
import { partnerBillPolicy } from '../../src/domains/partner-bill/partner-bill.policy.js';
import { payoutListPolicy, payoutRow } from '../../src/domains/payout/payout.policy.js';
import { programPolicy } from '../../src/domains/program/program.policy.js';
import {
  projectSpecialistListPolicy,
  projectSpecialistPolicy,
} from '../../src/domains/project-specialist/project-specialist.policy.js';
import { staffInvitationListPolicy, staffInvitationPolicy } from '../../src/domains/staff/staff.policy.js';
import { statisticsRows } from '../../src/domains/statistics/statistics.policy.js';
import { descriptorOf, type OperationId } from '../../src/upstream/contract/operations.js';
import { mayKnowOwner } from '../support/sight.js';
import { anyOwner, anyScope, MEMBERS, SCOPES } from '../support/viewers.js';

/** A row with all that any of these policies looks at; of a customer that no scope holds. */
const rowOf = (accountManagerId: string, owner: object, customerId = 'c9') => ({
  ...owner,
  ...{ accountManagerId, accountManagerIds: [accountManagerId], created_by: accountManagerId },
  ...{ projectSpecialistId: 'p1', customerId, occurredAt: '2026-03-01T00:00:00Z' },
});
type Row = ReturnType<typeof rowOf> & { readonly indirectPartnerId?: string };

/** What a list may be asked; also, after `narrow`, what upstream answers with. */
interface Question {
  readonly indirectPartnerId?: string;
  readonly managerIds?: readonly string[];
  readonly customerIds?: readonly string[];
  readonly createdBy?: string;
}
type List = Policy<Question, Row>;
type Sight = (scope: Scope, row: Row) => boolean;

/** The rules, said without a look at the code under test. */
const isOwn: Sight = ({ viewer }, row) => viewer.indirectPartnerId === row.indirectPartnerId;
const ofWhole: Sight = (scope, row) => mayKnowOwner(scope, row);
const ofManagers: Sight = (scope, row) =>
  mayKnowOwner(scope, row) || (isOwn(scope, row) && scope.managerIds.has(row.accountManagerId));
const ofCreator: Sight = (scope, row) =>
  isOwn(scope, row) &&
  (scope.roles.includes('ADMIN') || row.created_by === (scope.viewer.memberId ?? 'master-account'));
/** A reseller's customers come to the partner's people with the reseller, to a customer only itself. */
const ofCustomers: Sight = (scope, row) =>
  ofManagers(scope, row) ||
  (scope.rows === 'SELF' && isOwn(scope, row) && row.customerId === scope.viewer.customerId) ||
  (scope.viewer.party === 'PARTNER' && scope.indirectPartnerIds.has(row.indirectPartnerId ?? ''));

const seesAll: Sight = ({ rows }) => rows === 'PARTNER';

const LISTS = [
  ['announcements', 'ListAnnouncements', newsPolicy('ListAnnouncements'), isOwn],
  ['assignments', 'ListAssignments', assignmentListPolicy, ofManagers],
  ['account managers', 'ListAccountManagers', accountManagerPolicy, ofManagers],
  ['the trail', 'ListAuditEvents', auditPolicy, seesAll],
  ['customer reports', 'ListCustomerReports', managerRows('ListCustomerReports'), ofManagers],
  ['invitations', 'ListInvitations', managerRows('ListInvitations'), ofManagers],
  ['exports', 'ListExportJobs', jobListPolicy(), ofCreator],
  ['incentive details', 'ListIncentiveDetails', detailListPolicy(), ofManagers],
  ['incentive bills', 'ListIncentiveBills', organizationRows('ListIncentiveBills'), ofWhole],
  ['what may be paid', 'ListIncentiveEligibility', organizationRows('ListIncentiveEligibility'), ofWhole],
  ['incentive sums', 'ListIncentiveStats', statPolicy, ofManagers],
  ['bills of the partner', 'ListPartnerBillLines', partnerBillPolicy('ListPartnerBillLines'), ofWhole],
  ['payouts', 'ListPayoutApplications', payoutListPolicy, ofWhole],
  ['programs', 'ListProgramMemberships', programPolicy, isOwn],
  ['project specialists', 'ListProjectSpecialists', projectSpecialistListPolicy, ofWhole],
  ['staff invitations', 'ListStaffInvitations', staffInvitationListPolicy, ofWhole],
  ['performance', 'ListPerformance', statisticsRows('ListPerformance'), ofCustomers],
] as unknown as readonly (readonly [string, OperationId, List, Sight])[];

const ROWS = [
  ['customer reports', 'ListCustomerReports', ownManagerRows('ListCustomerReports'), ofManagers],
  ['incentive details', 'ListIncentiveDetails', detailPolicy, ofManagers],
  ['incentive bills', 'ShowIncentiveBill', organizationRow('ShowIncentiveBill'), ofWhole],
  ['payouts', 'ShowPayoutApplication', payoutRow('ShowPayoutApplication'), ofWhole],
  ['project specialists', 'ShowProjectSpecialist', projectSpecialistPolicy, ofWhole],
  ['staff invitations', 'ListStaffInvitations', staffInvitationPolicy, ofWhole],
] as unknown as readonly (readonly [string, OperationId, Policy<Keys<Row>, Row>, Sight])[];

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const anyRow: fc.Arbitrary<Row> = fc
  .tuple(fc.constantFrom(...MEMBERS), anyOwner)
  .map(([managerId, owner]) => rowOf(managerId, owner));
const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(anyOwner, maybe(fc.subarray([...MEMBERS], { minLength: 1 })), maybe(fc.constantFrom(...MEMBERS)))
  .map(([owner, managerIds, createdBy]) => ({
    ...{ ...owner, filters: {}, sort: 'from:asc' },
    ...(managerIds && { managerIds }),
    ...(createdBy !== undefined && { createdBy }),
  }));
const RUNS = { numRuns: 300 };

/** Whether upstream answers this question with this row. */
const answers = ({ indirectPartnerId, managerIds, createdBy }: Question, row: Row): boolean =>
  row.indirectPartnerId === indirectPartnerId &&
  (managerIds?.includes(row.accountManagerId) ?? true) &&
  (createdBy ?? row.created_by) === row.created_by;

/** The narrowed question, where the viewer is told upstream's own totals. */
function countedUpstream(policy: List, scope: Scope, question: Question): Question | undefined {
  const ruling = policy.narrow(scope, question);
  return ruling.verdict === 'ask' && policy.seesAll?.(scope, ruling.question) === true ? ruling.question : undefined;
}

/** One of the rows that upstream may answer with. */
function answerTo({ indirectPartnerId, managerIds = [], customerIds = [] }: Question, managerId: string): Row {
  const owner = indirectPartnerId === undefined ? {} : { indirectPartnerId };
  return rowOf(managerIds[0] ?? managerId, owner, customerIds[0]);
}

const holdsItem = (scope: Scope, operation: OperationId): boolean =>
  holds(scope, ...descriptorOf(operation).permissionItems);

describe('rows of the console', () => {
  it.each([...LISTS, ...ROWS])(
    'are never beyond the viewer’s sight: %s (R-018, R-022)',
    (_, _operation, policy, sight) => {
      fc.assert(
        fc.property(anyScope, anyRow, (scope, row) => {
          expect(policy.sees(scope, row) && !sight(scope, row)).toBe(false);
        }),
        RUNS,
      );
    },
  );

  it.each(LISTS)('that upstream is asked for are all in sight where it counts them: %s', (_, _operation, policy) => {
    fc.assert(
      fc.property(anyScope, anyQuestion, fc.constantFrom(...MEMBERS), (scope, question, managerId) => {
        const asked = countedUpstream(policy, scope, question);
        if (asked === undefined) return;
        // Upstream takes no ids for everybody.
        expect([asked.managerIds?.length, asked.customerIds?.length]).not.toContain(0);
        const row = answerTo(asked, managerId);
        expect(answers(asked, row) && !policy.sees(scope, row)).toBe(false);
      }),
      RUNS,
    );
  });

  it.each(ROWS)('asked for by id are of the viewer’s own party: %s (R-012)', (_, _operation, policy) => {
    fc.assert(
      fc.property(anyScope, fc.array(anyRow, { maxLength: 4 }), (scope, keys) => {
        const ruling = policy.narrow(scope, { keys });
        const left = ruling.verdict === 'ask' ? ruling.question.keys : [];
        expect(left.filter((key) => !isOwn(scope, key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each([...LISTS, ...ROWS])('are not for a role without the item: %s (R-021)', (_, operation, policy) => {
    fc.assert(
      fc.property(anyScope, anyRow, (scope, row) => {
        if (holdsItem(scope, operation)) return;
        const question = { ...row, keys: [row], filters: {} };
        expect(policy.narrow(scope, question).verdict).not.toBe('ask');
      }),
      RUNS,
    );
  });

  it.each([...LISTS, ...ROWS].filter(([name]) => name !== 'exports'))(
    'of an account manager are seen by his director, and those by the administrator: %s (R-022)',
    (_, _operation, policy) => {
      fc.assert(
        fc.property(anyRow, (row) => {
          const [own, team, all] = [SCOPES.manager, SCOPES.director, SCOPES.partner].map((scope) =>
            policy.sees(scope, row),
          );
          expect([own && !team, team && !all]).toEqual([false, false]);
        }),
        RUNS,
      );
    },
  );
});
