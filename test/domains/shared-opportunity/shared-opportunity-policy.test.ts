import fc from 'fast-check';
import { type Scope, scopeOfMember } from '../../../src/access/scope.js';
import {
  sharedOpportunityListPolicy,
  sharedOpportunityPolicy,
  type SharedOpportunityQuestion,
  type SharedOpportunitySight,
} from '../../../src/domains/shared-opportunity/shared-opportunity.policy.js';
import { ALL_ITEMS, anyOwner, anyScope, memberOf, MEMBERS, rightsOf } from '../../support/viewers.js';

const anyMembers = fc.subarray([...MEMBERS]);
const anyRow: fc.Arbitrary<SharedOpportunitySight> = fc
  .tuple(anyOwner, anyMembers, anyMembers)
  .map(([owner, accountManagerIds, specialistIds]) => ({ ...owner, accountManagerIds, specialistIds }));
const anySpecialist: fc.Arbitrary<Scope> = fc
  .tuple(fc.constantFrom(...MEMBERS), anyOwner)
  .map(([memberId, { indirectPartnerId }]) =>
    scopeOfMember(
      memberOf(memberId, indirectPartnerId),
      rightsOf({ scope: 'PARTNER', role_codes: ['SA_SPECIALIST'], permission_codes: ALL_ITEMS }),
    ),
  );
const anyViewer = fc.oneof(anyScope, anySpecialist);
const anyQuestion: fc.Arbitrary<SharedOpportunityQuestion> = fc.oneof(
  fc.constant({}),
  fc.subarray([...MEMBERS], { minLength: 1 }).map((managerIds) => ({ managerIds })),
);

/** What the rules say, as sets. */
function maySee({ viewer, rows, roles, managerIds }: Scope, row: SharedOpportunitySight): boolean {
  if (viewer.party === 'CUSTOMER' || row.indirectPartnerId !== viewer.indirectPartnerId) return false;
  const mine = new Set(roles.join() === 'SA_SPECIALIST' ? row.specialistIds : row.accountManagerIds);
  if (roles.join() === 'SA_SPECIALIST') return mine.has(viewer.memberId ?? '');
  return rows === 'PARTNER' || [...managerIds].some((id) => mine.has(id));
}

/** What upstream answers to a question. */
const answers = (asked: SharedOpportunityQuestion, row: SharedOpportunitySight): boolean =>
  asked.indirectPartnerId === row.indirectPartnerId &&
  (asked.managerIds?.some((id) => row.accountManagerIds.includes(id)) ?? true) &&
  (asked.specialistIds?.some((id) => row.specialistIds.includes(id)) ?? true);

const RUNS = { numRuns: 500 };

describe('shared opportunities', () => {
  it('are shown exactly to whom the role table shows them (R-018, R-022)', () => {
    fc.assert(
      fc.property(anyViewer, anyRow, (scope, row) => {
        expect(sharedOpportunityListPolicy.sees(scope, row)).toBe(maySee(scope, row));
        expect(sharedOpportunityPolicy.sees(scope, row)).toBe(maySee(scope, row));
      }),
      RUNS,
    );
  });

  it('are asked of upstream so that its totals count what is in sight, and nothing else', () => {
    fc.assert(
      fc.property(anyViewer, anyQuestion, anyRow, (scope, question, row) => {
        const ruling = sharedOpportunityListPolicy.narrow(scope, question);
        // A filter that names managers out of sight finds nothing by them, whoever else the row concerns.
        const isNamed = (id: string): boolean => scope.rows === 'PARTNER' || scope.managerIds.has(id);
        const wanted = question.managerIds?.some((id) => isNamed(id) && row.accountManagerIds.includes(id)) ?? true;
        const isAnswered = ruling.verdict === 'ask' && answers(ruling.question, row);
        // Whoever may not call it at all is told so, and asks nothing.
        const isDue = ruling.verdict !== 'refuse' && wanted && maySee(scope, row);
        expect(isAnswered).toBe(isDue);
      }),
      RUNS,
    );
  });

  it('are never asked for with an empty list of managers, which would mean everybody', () => {
    fc.assert(
      fc.property(anyViewer, anyQuestion, (scope, question) => {
        const ruling = sharedOpportunityListPolicy.narrow(scope, question);
        expect(ruling.verdict === 'ask' && ruling.question.managerIds?.length === 0).toBe(false);
      }),
      RUNS,
    );
  });

  it('of another party are not even asked for by id (R-012)', () => {
    fc.assert(
      fc.property(anyViewer, anyOwner, (scope, owner) => {
        const ruling = sharedOpportunityPolicy.narrow(scope, { keys: [{ sharedOpportunityId: 'h1', ...owner }] });
        expect(ruling.verdict === 'ask' && owner.indirectPartnerId !== scope.viewer.indirectPartnerId).toBe(false);
      }),
      RUNS,
    );
  });
});
