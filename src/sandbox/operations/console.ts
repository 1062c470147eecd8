import type { Operation } from '../operation.js';
import {
  batchAssignCustomers,
  batchReclaimAssignments,
  listAccountManagers,
  listAssignments,
} from './console-assignments.js';
import {
  checkDisassociation,
  createAssociationRequest,
  decideAssociationRequest,
  listAssociationRequests,
} from './console-associations.js';
import { createAuditEvents, listAuditEvents } from './console-audit.js';
import {
  createCustomerAuthorization,
  listAgreements,
  listCustomerAuthorizations,
  revokeCustomerAuthorization,
  showEnterpriseProfile,
  signAgreement,
} from './console-authorizations.js';
import { showAutoPayout, updateAutoPayout } from './console-auto-payout.js';
import { governed, type ConsoleOperation } from './console-call.js';
import {
  listIncentiveIndicators,
  listIncentivePolicies,
  listIncentivePrograms,
  listIncentiveStats,
} from './console-incentive-boards.js';
import {
  confirmIncentiveBill,
  createIncentiveFeedback,
  listIncentiveBills,
  listIncentiveDetails,
  showIncentiveBill,
} from './console-incentives.js';
import {
  addPayoutInvoices,
  createPayoutApplication,
  listIncentiveEligibility,
  listPayoutApplications,
  showPayoutApplication,
  showPayoutInvoicingList,
  withdrawPayoutApplication,
} from './console-payouts.js';
import { listChangeEvents } from './console-changes.js';
import { listConsumptionSummary, showConsumptionStats } from './console-consumption.js';
import { showCustomerStats } from './console-customer-stats.js';
import {
  createConsumptionSummaryExport,
  createCustomerExport,
  createIncentiveDetailExport,
  createOpportunityExport,
  createPartnerBillLineExport,
  createPerformanceExport,
  listExportJobs,
  showExportJob,
} from './console-exports.js';
import {
  batchCreateCustomerReports,
  batchDeleteCustomerReports,
  createCustomerReport,
  listCustomerReports,
  showCustomerReportQuota,
} from './console-customer-reports.js';
import { createInvitations, listInvitations, resendInvitation, showInvitation } from './console-invitations.js';
import {
  createMember,
  listMembers,
  resetMemberPassword,
  showMember,
  showMemberEffectiveScope,
  updateMember,
  updateMemberDirector,
  updateMemberRoles,
} from './console-members.js';
import { listAnnouncements, listDocuments } from './console-news.js';
import { listPartnerBillLines, listPartnerBills } from './console-partner-bills.js';
import { listPerformance, showPerformanceStats } from './console-performance.js';
import { listProgramMemberships } from './console-programs.js';
import {
  listOpportunities,
  listOpportunityProgress,
  listOpportunityReference,
  listOpportunityStats,
  showOpportunity,
} from './console-opportunities.js';
import {
  addOpportunityProgress,
  batchTransferOpportunities,
  createOpportunity,
  updateOpportunity,
} from './console-opportunity-writes.js';
import {
  applyForProjectSpecialist,
  cancelProjectSpecialist,
  createProjectSpecialist,
  listProjectSpecialists,
  showProjectSpecialist,
  unbindProjectSpecialist,
} from './console-project-specialists.js';
import { createRole, deleteRole, listPermissions, listRoles, updateRole } from './console-roles.js';
import {
  listSharedOpportunities,
  listSharedOpportunityProgress,
  showSharedOpportunity,
} from './console-shared-opportunities.js';
import {
  acceptSharedOpportunity,
  addSharedOpportunityProgress,
  closeSharedOpportunity,
  createSharedOpportunity,
  deleteSharedOpportunity,
  rejectSharedOpportunity,
  submitSharedOpportunity,
  updateSharedOpportunity,
} from './console-shared-opportunity-writes.js';
import {
  createStaffInvitations,
  listStaffInvitations,
  showCustomerContacts,
  updateCustomerContacts,
} from './console-staff.js';
import {
  checkStepUpProof,
  createStepUpChallenge,
  showSecuritySettings,
  updateSecuritySettings,
  verifyStepUpChallenge,
} from './console-step-up.js';

const operations: Readonly<Record<string, ConsoleOperation>> = {
  BatchCreateCustomerReports: batchCreateCustomerReports,
  BatchDeleteCustomerReports: batchDeleteCustomerReports,
  CheckDisassociation: checkDisassociation,
  CreateAssociationRequest: createAssociationRequest,
  CreateCustomerAuthorization: createCustomerAuthorization,
  CreateCustomerReport: createCustomerReport,
  CreateInvitations: createInvitations,
  DecideAssociationRequest: decideAssociationRequest,
  ListAgreements: listAgreements,
  ListAssociationRequests: listAssociationRequests,
  ListCustomerAuthorizations: listCustomerAuthorizations,
  ListCustomerReports: listCustomerReports,
  ListInvitations: listInvitations,
  ListMembers: listMembers,
  CreateMember: createMember,
  ResendInvitation: resendInvitation,
  RevokeCustomerAuthorization: revokeCustomerAuthorization,
  ShowCustomerReportQuota: showCustomerReportQuota,
  ShowEnterpriseProfile: showEnterpriseProfile,
  ShowInvitation: showInvitation,
  SignAgreement: signAgreement,
  ShowMember: showMember,
  UpdateMember: updateMember,
  UpdateMemberRoles: updateMemberRoles,
  UpdateMemberDirector: updateMemberDirector,
  ResetMemberPassword: resetMemberPassword,
  ShowMemberEffectiveScope: showMemberEffectiveScope,
  ListRoles: listRoles,
  CreateRole: createRole,
  UpdateRole: updateRole,
  DeleteRole: deleteRole,
  ListPermissions: listPermissions,
  ListAssignments: listAssignments,
  BatchAssignCustomers: batchAssignCustomers,
  BatchReclaimAssignments: batchReclaimAssignments,
  ListAccountManagers: listAccountManagers,
  CreateAuditEvents: createAuditEvents,
  ListAuditEvents: listAuditEvents,
  ListIncentiveDetails: listIncentiveDetails,
  CreateIncentiveFeedback: createIncentiveFeedback,
  ListIncentiveBills: listIncentiveBills,
  ShowIncentiveBill: showIncentiveBill,
  ConfirmIncentiveBill: confirmIncentiveBill,
  ListIncentiveEligibility: listIncentiveEligibility,
  ListIncentivePrograms: listIncentivePrograms,
  ListIncentivePolicies: listIncentivePolicies,
  ListIncentiveIndicators: listIncentiveIndicators,
  ListIncentiveStats: listIncentiveStats,
  ListPayoutApplications: listPayoutApplications,
  CreatePayoutApplication: createPayoutApplication,
  ShowPayoutApplication: showPayoutApplication,
  ShowPayoutInvoicingList: showPayoutInvoicingList,
  AddPayoutInvoices: addPayoutInvoices,
  WithdrawPayoutApplication: withdrawPayoutApplication,
  ShowAutoPayout: showAutoPayout,
  UpdateAutoPayout: updateAutoPayout,
  ListChangeEvents: listChangeEvents,
  ListConsumptionSummary: listConsumptionSummary,
  ShowConsumptionStats: showConsumptionStats,
  ListPerformance: listPerformance,
  ShowPerformanceStats: showPerformanceStats,
  ShowCustomerStats: showCustomerStats,
  ListPartnerBills: listPartnerBills,
  ListPartnerBillLines: listPartnerBillLines,
  ListAnnouncements: listAnnouncements,
  ListDocuments: listDocuments,
  CreateCustomerExport: createCustomerExport,
  CreateConsumptionSummaryExport: createConsumptionSummaryExport,
  CreatePerformanceExport: createPerformanceExport,
  CreatePartnerBillLineExport: createPartnerBillLineExport,
  CreateOpportunityExport: createOpportunityExport,
  CreateIncentiveDetailExport: createIncentiveDetailExport,
  ListExportJobs: listExportJobs,
  ShowExportJob: showExportJob,
  ListProgramMemberships: listProgramMemberships,
  ListSharedOpportunities: listSharedOpportunities,
  CreateSharedOpportunity: createSharedOpportunity,
  ShowSharedOpportunity: showSharedOpportunity,
  UpdateSharedOpportunity: updateSharedOpportunity,
  DeleteSharedOpportunity: deleteSharedOpportunity,
  SubmitSharedOpportunity: submitSharedOpportunity,
  AcceptSharedOpportunity: acceptSharedOpportunity,
  RejectSharedOpportunity: rejectSharedOpportunity,
  ListSharedOpportunityProgress: listSharedOpportunityProgress,
  AddSharedOpportunityProgress: addSharedOpportunityProgress,
  CloseSharedOpportunity: closeSharedOpportunity,
  ListOpportunities: listOpportunities,
  CreateOpportunity: createOpportunity,
  ShowOpportunity: showOpportunity,
  UpdateOpportunity: updateOpportunity,
  ListOpportunityProgress: listOpportunityProgress,
  AddOpportunityProgress: addOpportunityProgress,
  BatchTransferOpportunities: batchTransferOpportunities,
  ListOpportunityStats: listOpportunityStats,
  ListOpportunityReference: listOpportunityReference,
  ShowCustomerContacts: showCustomerContacts,
  UpdateCustomerContacts: updateCustomerContacts,
  ListStaffInvitations: listStaffInvitations,
  CreateStaffInvitations: createStaffInvitations,
  ListProjectSpecialists: listProjectSpecialists,
  CreateProjectSpecialist: createProjectSpecialist,
  ShowProjectSpecialist: showProjectSpecialist,
  ApplyForProjectSpecialist: applyForProjectSpecialist,
  CancelProjectSpecialist: cancelProjectSpecialist,
  UnbindProjectSpecialist: unbindProjectSpecialist,
  ShowSecuritySettings: showSecuritySettings,
  UpdateSecuritySettings: updateSecuritySettings,
  CreateStepUpChallenge: createStepUpChallenge,
  VerifyStepUpChallenge: verifyStepUpChallenge,
  CheckStepUpProof: checkStepUpProof,
};

/** The operations of console.openapi.yaml over the world's organizations, by operation id. */
export const consoleOperations: Readonly<Record<string, Operation>> = Object.fromEntries(
  Object.entries(operations).map(([id, operation]) => [id, governed(id, operation)]),
);
