import { AssociationChangeResolver, AssociationRequestResolver } from '../domains/association/association.resolver.js';
import {
  AuthorizationResolver,
  CustomerAssociationResolver,
  SignAgreementResolver,
} from '../domains/association/customer-association.resolver.js';
import { AnnouncementResolver } from '../domains/announcement/announcement.resolver.js';
import {
  ASSIGNMENT_PAYLOAD_RESOLVERS,
  CustomerAssignmentChangeResolver,
  IndirectPartnerAssignmentChangeResolver,
} from '../domains/assignment/assignment-change.resolver.js';
import {
  AccountManagerResolver,
  CustomerAssignmentResolver,
  CustomerPeriodsResolver,
  IndirectPartnerPeriodsResolver,
} from '../domains/assignment/assignment.resolver.js';
import { AuditResolver } from '../domains/audit/audit.resolver.js';
import {
  CustomerReportResolver,
  CustomerReportResultResolver,
  ReportCustomerResolver,
} from '../domains/customer-report/customer-report.resolver.js';
import { IncentiveBoardResolver } from '../domains/incentive/incentive-board.resolver.js';
import { IncentiveChangeResolver, IncentiveFeedbackResolver } from '../domains/incentive/incentive-change.resolver.js';
import { IncentiveEligibilityResolver } from '../domains/incentive/incentive-eligibility.resolver.js';
import {
  IncentiveBillResolver,
  IncentiveDetailResolver,
  IncentiveDetailSumResolver,
} from '../domains/incentive/incentive.resolver.js';
import { CreateExportResolver, ExportJobResolver } from '../domains/export-job/export-job.resolver.js';
import {
  OpportunityChangeResolver,
  TransferOpportunityResultResolver,
} from '../domains/opportunity/opportunity-change.resolver.js';
import {
  CustomerOpportunityResolver,
  IndirectPartnerOpportunityResolver,
  MemberOpportunityResolver,
  OpportunityManagerFiguresResolver,
  OpportunityProgressResolver,
  OpportunityResolver,
} from '../domains/opportunity/opportunity.resolver.js';
import {
  InvitationResolver,
  ResendInvitationResolver,
  SendInvitationsResolver,
} from '../domains/invitation/invitation.resolver.js';
import { OrganizationResolver } from '../domains/organization/organization.resolver.js';
import {
  MEMBER_PAYLOAD_RESOLVERS,
  OrganizationChangeResolver,
} from '../domains/organization/organization-change.resolver.js';
import { PartnerBillLineResolver, PartnerBillResolver } from '../domains/partner-bill/partner-bill.resolver.js';
import { AutoPayoutChangeResolver, PayoutChangeResolver } from '../domains/payout/payout-change.resolver.js';
import { BillPayoutResolver, PayoutResolver } from '../domains/payout/payout.resolver.js';
import { ProjectSpecialistResolver } from '../domains/project-specialist/project-specialist.resolver.js';
import { IndirectPartnerProgramResolver, PartnerProgramResolver } from '../domains/program/program.resolver.js';
import { PermissionResolver, RoleResolver } from '../domains/role/role.resolver.js';
import { ROLE_PAYLOAD_RESOLVERS, RoleChangeResolver } from '../domains/role/role-change.resolver.js';
import {
  SharedOpportunityCustomerResolver,
  SharedOpportunityProgressResolver,
  SharedOpportunityResolver,
} from '../domains/shared-opportunity/shared-opportunity.resolver.js';
import {
  SharedOpportunityChangeResolver,
  SharedOpportunityPayloadResolver,
} from '../domains/shared-opportunity/shared-opportunity-change.resolver.js';
import { CustomerContactResolver, StaffInvitationResolver } from '../domains/staff/staff.resolver.js';
import { SecurityResolver } from '../domains/security/security.resolver.js';
import { ConsumptionResolver, ConsumptionSummaryResolver } from '../domains/statistics/consumption.resolver.js';
import { CustomerBoardResolver } from '../domains/statistics/customer-board.resolver.js';
import { PerformanceResolver } from '../domains/statistics/performance.resolver.js';
import { RankingResolver } from '../domains/statistics/ranking.resolver.js';

/** Of the domains that the console API serves. */
export const CONSOLE_RESOLVERS = [
  AssociationChangeResolver,
  AssociationRequestResolver,
  AuthorizationResolver,
  CustomerAssociationResolver,
  SignAgreementResolver,
  AnnouncementResolver,
  AccountManagerResolver,
  CustomerAssignmentResolver,
  CustomerAssignmentChangeResolver,
  CustomerPeriodsResolver,
  IndirectPartnerAssignmentChangeResolver,
  IndirectPartnerPeriodsResolver,
  ...ASSIGNMENT_PAYLOAD_RESOLVERS,
  AuditResolver,
  CustomerReportResolver,
  CustomerReportResultResolver,
  ReportCustomerResolver,
  IncentiveBillResolver,
  IncentiveBoardResolver,
  IncentiveChangeResolver,
  IncentiveDetailResolver,
  IncentiveDetailSumResolver,
  IncentiveEligibilityResolver,
  IncentiveFeedbackResolver,
  CreateExportResolver,
  ExportJobResolver,
  CustomerOpportunityResolver,
  IndirectPartnerOpportunityResolver,
  MemberOpportunityResolver,
  OpportunityResolver,
  OpportunityManagerFiguresResolver,
  OpportunityProgressResolver,
  InvitationResolver,
  ResendInvitationResolver,
  SendInvitationsResolver,
  OpportunityChangeResolver,
  TransferOpportunityResultResolver,
  OrganizationResolver,
  OrganizationChangeResolver,
  ...MEMBER_PAYLOAD_RESOLVERS,
  PartnerBillResolver,
  PartnerBillLineResolver,
  AutoPayoutChangeResolver,
  BillPayoutResolver,
  PayoutChangeResolver,
  PayoutResolver,
  IndirectPartnerProgramResolver,
  PartnerProgramResolver,
  ProjectSpecialistResolver,
  RoleResolver,
  RoleChangeResolver,
  PermissionResolver,
  ...ROLE_PAYLOAD_RESOLVERS,
  SharedOpportunityResolver,
  SharedOpportunityChangeResolver,
  SharedOpportunityCustomerResolver,
  SharedOpportunityPayloadResolver,
  SharedOpportunityProgressResolver,
  CustomerContactResolver,
  StaffInvitationResolver,
  SecurityResolver,
  ConsumptionResolver,
  ConsumptionSummaryResolver,
  CustomerBoardResolver,
  PerformanceResolver,
  RankingResolver,
];
