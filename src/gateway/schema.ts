import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';
import { CustomerMoveResolver, IndirectPartnerMoveResolver } from '../domains/account/account-move.resolver.js';
import { AccountResolver, CustomerAccountResolver } from '../domains/account/account.resolver.js';
import {
  CustomerLedgerResolver,
  IndirectPartnerLedgerResolver,
  PartnerLedgerResolver,
} from '../domains/account-change/account-change.resolver.js';
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
import { BilledCustomerResolver, BillResolver } from '../domains/bill/bill.resolver.js';
import {
  IssueCouponResultResolver,
  IssueCouponsResolver,
  ReclaimCouponsResolver,
} from '../domains/coupon/coupon-change.resolver.js';
import { CouponRecordResolver, CouponResolver, CustomerCouponResolver } from '../domains/coupon/coupon.resolver.js';
import { CouponQuotaResolver } from '../domains/coupon-quota/coupon-quota.resolver.js';
import {
  IssueCouponQuotaResultResolver,
  IssueCouponQuotasResolver,
  ReclaimCouponQuotasResolver,
} from '../domains/coupon-quota/coupon-quota-change.resolver.js';
import {
  CouponQuotaRecordResolver,
  IssuedCouponQuotaResolver,
} from '../domains/coupon-quota/issued-coupon-quota.resolver.js';
import { CustomerResolver } from '../domains/customer/customer.resolver.js';
import { CustomerAccountManagerResolver } from '../domains/customer/customer-account-manager.resolver.js';
import {
  CustomerReportResolver,
  CustomerReportResultResolver,
  ReportCustomerResolver,
} from '../domains/customer-report/customer-report.resolver.js';
import { EnterpriseResolver, MemberAccountResolver } from '../domains/enterprise/enterprise.resolver.js';
import { MemberAccountCreationResolver, MemberMoveResolver } from '../domains/enterprise/enterprise-change.resolver.js';
import { IncentiveBoardResolver } from '../domains/incentive/incentive-board.resolver.js';
import { IncentiveChangeResolver, IncentiveFeedbackResolver } from '../domains/incentive/incentive-change.resolver.js';
import { IncentiveEligibilityResolver } from '../domains/incentive/incentive-eligibility.resolver.js';
import {
  IncentiveBillResolver,
  IncentiveDetailResolver,
  IncentiveDetailSumResolver,
} from '../domains/incentive/incentive.resolver.js';
import { CreateExportResolver, ExportJobResolver } from '../domains/export-job/export-job.resolver.js';
import { IndirectPartnerResolver } from '../domains/indirect-partner/indirect-partner.resolver.js';
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
import {
  CustomerOrderResolver,
  OrderChangeResolver,
  OrderFactsResolver,
  OrderResolver,
} from '../domains/order/order.resolver.js';
import { OrganizationResolver } from '../domains/organization/organization.resolver.js';
import {
  MEMBER_PAYLOAD_RESOLVERS,
  OrganizationChangeResolver,
} from '../domains/organization/organization-change.resolver.js';
import { OwnBillResolver } from '../domains/own-bill/own-bill.resolver.js';
import { BandwidthUsageResolver, OwnCostResolver } from '../domains/own-bill/own-bill-cost.resolver.js';
import { PartnerBillLineResolver, PartnerBillResolver } from '../domains/partner-bill/partner-bill.resolver.js';
import { PartnerResolver } from '../domains/partner/partner.resolver.js';
import { AutoPayoutChangeResolver, PayoutChangeResolver } from '../domains/payout/payout-change.resolver.js';
import { BillPayoutResolver, PayoutResolver } from '../domains/payout/payout.resolver.js';
import { PayPerUseResourceResolver } from '../domains/pay-per-use-resource/pay-per-use-resource.resolver.js';
import { PriceResolver } from '../domains/price/price.resolver.js';
import { ProductResolver } from '../domains/product/product.resolver.js';
import {
  CustomerPeriodResourceResolver,
  OrderPeriodResourceResolver,
  PeriodResourceChangeResolver,
  PeriodResourceOrdersPayloadResolver,
  PeriodResourcePayloadResolver,
  PeriodResourceResolver,
  PeriodResourceResultResolver,
} from '../domains/period-resource/period-resource.resolver.js';
import { IndirectPartnerProgramResolver, PartnerProgramResolver } from '../domains/program/program.resolver.js';
import { ReceivedCouponResolver } from '../domains/received-coupon/received-coupon.resolver.js';
import { MeasureUnitResolver } from '../domains/reference/measure-unit.resolver.js';
import { CityResolver, PlaceResolver, ProvinceResolver } from '../domains/reference/place.resolver.js';
import { ResourceTypeResolver, ServiceTypeResolver } from '../domains/reference/service-type.resolver.js';
import { ResourcePackageResolver } from '../domains/resource-package/resource-package.resolver.js';
import { CustomerRealNameResolver, RealNameApplicationResolver } from '../domains/real-name/real-name.resolver.js';
import { RegistrationResolver } from '../domains/registration/registration.resolver.js';
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
import { ViewerResolver } from '../domains/viewer/viewer.resolver.js';
import { checkInputLimits } from '../graphql/input-limits.js';
import { resolveMasked } from '../graphql/masked.type.js';
import { answerUserErrors } from '../graphql/user-error.type.js';
import { NodeResolver } from './node.resolver.js';

const RESOLVERS: BuildSchemaOptions['resolvers'] = [
  AccountResolver,
  CustomerAccountResolver,
  CustomerMoveResolver,
  IndirectPartnerMoveResolver,
  CustomerLedgerResolver,
  IndirectPartnerLedgerResolver,
  PartnerLedgerResolver,
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
  BilledCustomerResolver,
  BillResolver,
  CouponResolver,
  CouponRecordResolver,
  CustomerCouponResolver,
  IssueCouponsResolver,
  IssueCouponResultResolver,
  ReclaimCouponsResolver,
  CouponQuotaResolver,
  IssueCouponQuotasResolver,
  IssueCouponQuotaResultResolver,
  ReclaimCouponQuotasResolver,
  CouponQuotaRecordResolver,
  IssuedCouponQuotaResolver,
  CustomerResolver,
  CustomerAccountManagerResolver,
  CustomerReportResolver,
  CustomerReportResultResolver,
  ReportCustomerResolver,
  EnterpriseResolver,
  MemberAccountResolver,
  MemberAccountCreationResolver,
  MemberMoveResolver,
  IncentiveBillResolver,
  IncentiveBoardResolver,
  IncentiveChangeResolver,
  IncentiveDetailResolver,
  IncentiveDetailSumResolver,
  IncentiveEligibilityResolver,
  IncentiveFeedbackResolver,
  CreateExportResolver,
  ExportJobResolver,
  IndirectPartnerResolver,
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
  CustomerOrderResolver,
  OrderResolver,
  OrderFactsResolver,
  OrderChangeResolver,
  OrganizationResolver,
  OrganizationChangeResolver,
  ...MEMBER_PAYLOAD_RESOLVERS,
  BandwidthUsageResolver,
  OwnBillResolver,
  OwnCostResolver,
  PartnerBillResolver,
  PartnerBillLineResolver,
  PartnerResolver,
  AutoPayoutChangeResolver,
  BillPayoutResolver,
  PayoutChangeResolver,
  PayoutResolver,
  PayPerUseResourceResolver,
  PriceResolver,
  ProductResolver,
  ResourcePackageResolver,
  CustomerPeriodResourceResolver,
  OrderPeriodResourceResolver,
  PeriodResourceResolver,
  PeriodResourceChangeResolver,
  PeriodResourcePayloadResolver,
  PeriodResourceOrdersPayloadResolver,
  PeriodResourceResultResolver,
  IndirectPartnerProgramResolver,
  PartnerProgramResolver,
  ReceivedCouponResolver,
  PlaceResolver,
  ProvinceResolver,
  CityResolver,
  ServiceTypeResolver,
  ResourceTypeResolver,
  MeasureUnitResolver,
  CustomerRealNameResolver,
  RealNameApplicationResolver,
  RegistrationResolver,
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
  ViewerResolver,
  NodeResolver,
];

const HOW = { resolvers: RESOLVERS, validate: false, skipCheck: true } as const;

/**
 * The whole graph. Inputs are checked against the contract, so type-graphql's own validation stays off; so does its check
 * of the schema, which the server makes anyway when it starts.
 */
export const gatewaySchema = (): GraphQLSchema =>
  answerUserErrors(checkInputLimits(resolveMasked(buildSchemaSync(HOW))));
