import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import { creatorName, type JobKey, jobListPolicy, jobPolicy, type JobQuestion } from './export-job.policy.js';
import {
  type ExportJob,
  type ExportJobFilter,
  type ExportJobRow,
  exportKind,
  exportStatus,
  toExportJob,
} from './export-job.type.js';

interface JobListQuestion extends JobQuestion {
  readonly wire: NonNullable<RequestOf<'ListExportJobs'>['query']>;
}

const JOBS: ListReading<'ListExportJobs', JobListQuestion, ExportJobRow> = {
  operation: 'ListExportJobs',
  policy: jobListPolicy(),
  request: ({ wire, createdBy, ...owner }) => ({
    query: { ...wire, ...(createdBy !== undefined && { created_by: createdBy }), ...ownerParameter(owner) },
  }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

interface AnsweredJob extends ExportJobRow {
  readonly key: JobKey;
}

const JOB: RowReading<JobKey, AnsweredJob> = {
  operation: 'ShowExportJob',
  policy: jobPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const query = { requested_by: key.requestedBy, ...ownerParameter(key) };
        return { ...(await upstream.call('ShowExportJob', { path: { id: key.jobId }, query })), ...ownerOf(key), key };
      }),
    ),
  keyOf: ({ key }) => key,
};

/** Exports of the viewer's own organization, bound to one request. */
export function exportJobLoader(session: Session) {
  const list = listReader(session, JOBS);
  const readOne = rowReader(session, JOB);
  const row = (jobId: string): Promise<AnsweredJob | null> =>
    readOne({ jobId, requestedBy: creatorName(session.viewer), ...ownerOf(session.viewer) });
  return {
    async page(filter: ExportJobFilter, window: Window): Promise<Slice<ExportJob>> {
      const { createdById, createdFrom: created_from, createdTo: created_to } = filter;
      const creator = createdById == null ? [] : partsOrBareId('filter.createdById', 'OrganizationMember', createdById);
      const wire = {
        ...given({
          kind: filter.kind && (exportKind.codeOf('filter.kind', filter.kind) as 'CUSTOMERS'),
          status: filter.status && (exportStatus.codeOf('filter.status', filter.status) as 'CREATED'),
        }),
        ...wireTimes({ created_from, created_to }),
      };
      const [createdBy] = creator;
      const slice = await list.page({ wire, ...(createdBy !== undefined && { createdBy }) }, window);
      return { ...slice, rows: slice.rows.map(toExportJob) };
    },

    /** Null when there is no such job in sight. */
    async one(jobId: string): Promise<ExportJob | null> {
      const found = await row(jobId);
      return found && toExportJob(found);
    },

    /** Null while there is nothing to download, and for everybody but the creator. */
    async url({ jobId, creator, statusCode }: ExportJob): Promise<string | null> {
      if (statusCode !== 'COMPLETED' || creator !== creatorName(session.viewer)) return null;
      return (await row(jobId))?.url ?? null;
    },
  };
}
