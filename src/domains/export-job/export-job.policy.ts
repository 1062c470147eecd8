import { ofOwnParty, type Owner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, nothing, type Policy, refuse } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';
import type { Viewer } from '../../kernel/viewer.js';

export interface JobQuestion extends Owner {
  readonly createdBy?: string;
}

export interface JobKey extends Owner {
  readonly jobId: string;
  readonly requestedBy: string;
}

export interface JobSight extends Owner {
  readonly created_by: string;
}

/** As the upstream names who asks for exports: a member, or the party's own account. */
export const creatorName = ({ memberId }: Viewer): string => memberId ?? MASTER_ACCOUNT;

export const MASTER_ACCOUNT = 'master-account';

const isAdministrator = ({ roles }: Scope): boolean => roles.includes('ADMIN');

/** A job is seen by its creator and by administrators of the same organization. */
function seesJob(scope: Scope, { created_by, indirectPartnerId }: JobSight): boolean {
  const { viewer } = scope;
  if (indirectPartnerId !== viewer.indirectPartnerId) return false;
  return isAdministrator(scope) || created_by === creatorName(viewer);
}

export const jobListPolicy = <Question extends JobQuestion>(): Policy<Question, JobSight> => ({
  narrow: forCallersOf<Question>('ListExportJobs', (scope, question) => {
    const own = ofOwnParty(scope.viewer, question);
    if (isAdministrator(scope)) return ask(own);
    const createdBy = creatorName(scope.viewer);
    return (question.createdBy ?? createdBy) === createdBy ? ask({ ...own, createdBy }) : nothing;
  }),
  sees: seesJob,
  seesAll: () => true,
});

export const jobPolicy: Policy<Keys<JobKey>, JobSight> = {
  narrow: forCallersOf('ShowExportJob', ({ viewer }, { keys }) => {
    const own = keys.filter(({ requestedBy }) => requestedBy === creatorName(viewer));
    return own.length > 0 ? ask({ keys: own }) : nothing;
  }),
  sees: seesJob,
};

/** Whatever items a role holds, only an administrator exports the customer list. */
export const customerExportPolicy = <Question extends Owner>(): Pick<Policy<Question, never>, 'narrow'> => ({
  narrow: forCallersOf<Question>('CreateCustomerExport', (scope, question) =>
    isAdministrator(scope)
      ? ask(ofOwnParty(scope.viewer, question))
      : refuse('R-041: the customer list is exported by an administrator'),
  ),
});
