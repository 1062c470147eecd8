import type { Session } from '../access/session.js';
import { accountCommands } from '../domains/account/account.command.js';
import { associationCommands } from '../domains/association/association.command.js';
import { authorizationCommands } from '../domains/association/authorization.command.js';
import { assignmentCommands } from '../domains/assignment/assignment.command.js';
import { couponCommands } from '../domains/coupon/coupon.command.js';
import { couponQuotaCommands } from '../domains/coupon-quota/coupon-quota.command.js';
import { customerReportCommands } from '../domains/customer-report/customer-report.command.js';
import { enterpriseCommands } from '../domains/enterprise/enterprise.command.js';
import { enterpriseSetupCommands } from '../domains/enterprise/enterprise-setup.command.js';
import { invitationCommands } from '../domains/invitation/invitation.command.js';
import { incentiveCommands } from '../domains/incentive/incentive.command.js';
import { incentiveExports } from '../domains/incentive/incentive-export.command.js';
import { opportunityExports } from '../domains/opportunity/opportunity-export.command.js';
import { opportunityCommands } from '../domains/opportunity/opportunity.command.js';
import { exportJobCommands } from '../domains/export-job/export-job.command.js';
import { orderCommands } from '../domains/order/order.command.js';
import { organizationCommands } from '../domains/organization/organization.command.js';
import { payoutCommands } from '../domains/payout/payout.command.js';
import { onDemandCommands, resourceOrderCommands } from '../domains/period-resource/period-resource.command.js';
import { autoRenewalCommands } from '../domains/period-resource/period-resource-renewal.command.js';
import { projectSpecialistCommands } from '../domains/project-specialist/project-specialist.command.js';
import { partnerBillCommands } from '../domains/partner-bill/partner-bill.command.js';
import { realNameCommands } from '../domains/real-name/real-name.command.js';
import { registrationCommands } from '../domains/registration/registration.command.js';
import { roleCommands } from '../domains/role/role.command.js';
import { sharedOpportunityCommands } from '../domains/shared-opportunity/shared-opportunity.command.js';
import { staffCommands } from '../domains/staff/staff.command.js';
import { securityCommands } from '../domains/security/security.command.js';
import { statisticsCommands } from '../domains/statistics/statistics.command.js';
import type { Commands, Loaders } from '../graphql/context.js';

/** Binds every change to one request, as `loaders.ts` does for what is read. */
export const commandsFor = (session: Session, load: Loaders): Commands => ({
  account: accountCommands(session, load),
  association: associationCommands(session, load),
  authorization: authorizationCommands(session),
  assignment: assignmentCommands(session, load),
  coupon: couponCommands(session, load),
  couponQuota: couponQuotaCommands(session, load),
  customerReport: customerReportCommands(session, load),
  invitation: invitationCommands(session, load),
  realName: realNameCommands(session, load),
  registration: registrationCommands(session),
  security: securityCommands(session, load),
  enterprise: enterpriseCommands(session, load),
  enterpriseSetup: enterpriseSetupCommands(session),
  incentive: incentiveCommands(session, load),
  opportunity: opportunityCommands(session, load),
  exportJob: exportJobCommands(session, {
    incentive: incentiveExports(session),
    opportunity: opportunityExports(session),
    partnerBill: partnerBillCommands(session),
    statistics: statisticsCommands(session),
  }),
  order: orderCommands(session, load),
  organization: organizationCommands(session, load),
  payout: payoutCommands(session, load),
  periodResource: {
    ...resourceOrderCommands(session, load),
    ...onDemandCommands(session, load),
    ...autoRenewalCommands(session, load),
  },
  role: roleCommands(session, load),
  sharedOpportunity: sharedOpportunityCommands(session, load),
  projectSpecialist: projectSpecialistCommands(session, load),
  staff: staffCommands(session, load),
});
