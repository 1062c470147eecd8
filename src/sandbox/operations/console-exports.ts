import { Refusal, type SandboxAnswer } from '../operation.js';
import { expiryOf, type ExportJob, type ExportKind } from '../world/export-jobs.js';
import { entityId } from '../world/organization-id.js';
import { ADMIN } from '../world/organization-roles.js';
import { missing, present, recordChange, versioned, type ConsoleCall, type ConsoleOperation } from './console-call.js';
import { requireReadable, writeExport } from './console-export-files.js';
import { pageOf, textOf, timeOf } from './console-list.js';
import { iso } from './console-statistics.js';

/** Where the sandbox itself serves the files, beside both APIs. */
export const EXPORT_FILES = '/export-files/';

const MASTER_ACCOUNT = 'master-account';

const creatorOf = ({ createdBy = MASTER_ACCOUNT }: ExportJob): string => createdBy;

function toWire(job: ExportJob): Record<string, unknown> {
  const { outcome, finishedAt } = job;
  const expiresAt = expiryOf(job);
  return present({
    id: job.id,
    kind: job.kind,
    filters: job.filters,
    status: job.status,
    created_by: creatorOf(job),
    created_at: iso(job.createdAt),
    finished_at: finishedAt === undefined ? undefined : iso(finishedAt),
    expires_at: expiresAt === undefined ? undefined : iso(expiresAt),
    rows: outcome !== undefined && 'rows' in outcome ? outcome.rows : undefined,
    failure: outcome !== undefined && 'failure' in outcome ? outcome.failure : undefined,
    version: job.version,
  });
}

/** Parameters that say who asks, and not what for. */
const NO_FILTERS = new Set(['account_manager_ids', 'indirect_partner_id', 'windows']);

const filtersOf = ({ request: { path, query } }: ConsoleCall) =>
  Object.entries({ ...path, ...query })
    .filter(([name]) => !NO_FILTERS.has(name))
    .map(([name, value]) => ({ name, value: String(value) }));

/** The trail says who exported what, as it does of reveals. */
function recordAudit({ organization, ownerId, actorId, now, request }: ConsoleCall, job: ExportJob): void {
  const { auditEvents } = organization;
  auditEvents.push({
    id: entityId('e', auditEvents.length + 1),
    ownerId,
    actorId,
    action: 'EXPORT',
    entity: job.kind,
    ids: [job.id],
    fields: [],
    reason: undefined,
    ip: undefined,
    requestId: request.headers['x-request-id'],
    at: now,
  });
}

const createExport =
  (kind: ExportKind): ConsoleOperation =>
  (call) => {
    const { world, request, ownerId, actorId, now } = call;
    requireReadable(kind, world, request);
    const job = world.exportJobs.add({
      ownerId,
      kind,
      filters: filtersOf(call),
      createdBy: actorId,
      createdAt: now.getTime(),
      write: () => writeExport(kind, world, request),
    });
    recordAudit(call, job);
    recordChange(call, 'ExportJob', job, 'CREATED');
    return { status: 202, body: toWire(job) };
  };

/** CreateCustomerExport: whatever items a role holds, only an administrator may. */
export function createCustomerExport(call: ConsoleCall): SandboxAnswer {
  const { organization, actorId } = call;
  const roles = actorId === undefined ? [ADMIN] : organization.members.get(actorId)?.roleCodes;
  if (roles?.includes(ADMIN) !== true) throw new Refusal('CON.0151', 'only an administrator exports the customer list');
  return createExport('CUSTOMERS')(call);
}

export const createConsumptionSummaryExport = createExport('CONSUMPTION_SUMMARY');
export const createPerformanceExport = createExport('PERFORMANCE');
export const createPartnerBillLineExport = createExport('PARTNER_BILL_LINES');
export const createOpportunityExport = createExport('OPPORTUNITIES');
export const createIncentiveDetailExport = createExport('INCENTIVE_DETAILS');

/** The jobs of the organization, each a step further. */
function jobsOf(call: ConsoleCall): readonly ExportJob[] {
  const { world, ownerId, now } = call;
  const jobs = world.exportJobs.of(ownerId);
  for (const job of jobs) {
    if (world.exportJobs.look(job, now.getTime())) recordChange(call, 'ExportJob', job);
  }
  return jobs;
}

/** ListExportJobs: without downloads. */
export function listExportJobs(call: ConsoleCall): SandboxAnswer {
  const { request } = call;
  const [createdBy, kind, status] = ['created_by', 'kind', 'status'].map((name) => textOf(request, name));
  const from = timeOf(request, 'created_from') ?? -Infinity;
  const to = timeOf(request, 'created_to') ?? Infinity;
  const rows = jobsOf(call).filter(
    (job) =>
      (createdBy === undefined || creatorOf(job) === createdBy) &&
      (kind === undefined || job.kind === kind) &&
      (status === undefined || job.status === status) &&
      job.createdAt >= from &&
      job.createdAt <= to,
  );
  return pageOf(rows, request, {
    field: 'export_jobs',
    idOf: ({ id }) => id,
    sortable: { created_at: ({ createdAt }) => createdAt },
    toWire,
  });
}

/** ShowExportJob: the file's address is for its creator alone. */
export function showExportJob(call: ConsoleCall): SandboxAnswer {
  const { request } = call;
  const job = jobsOf(call).find(({ id }) => id === request.path['id']);
  if (job === undefined) throw missing('export job');
  const isOpen = job.status === 'COMPLETED' && request.query['requested_by'] === creatorOf(job);
  const url = isOpen ? `http://${request.headers['host'] ?? ''}${EXPORT_FILES}${job.token}` : undefined;
  return versioned(job.version, present({ ...toWire(job), url }));
}
