import { type CustomerReport, preregister } from './customer-reports.js';
import type { World } from './world.js';

/** What the person says who reviews a report. @returns undefined unless it is under review. */
export function reviewReport(
  { customerReports, changes, now }: World,
  reportId: string,
  isApproved: boolean,
): CustomerReport | undefined {
  const report = customerReports.get(reportId, now);
  if (report?.status !== 'PENDING_REVIEW') return undefined;
  if (isApproved) preregister(report, now.getTime());
  else report.status = 'REFUSED';
  report.version += 1;
  const { ownerId, id, version } = report;
  changes.record({ ownerId, entity: 'CustomerReport', id, version, kind: 'UPDATED', at: now });
  return report;
}
