import type { Disclose } from '../access/disclosure.js';
import type { Policy } from '../access/policy.js';
import type { Served } from '../access/served.js';
import type { accountCommands } from '../domains/account/account.command.js';
import type { accountLoader } from '../domains/account/account.loader.js';
import type { accountChangeLoader } from '../domains/account-change/account-change.loader.js';
import type { associationCommands } from '../domains/association/association.command.js';
import type { associationLoader } from '../domains/association/association.loader.js';
import type { authorizationCommands } from '../domains/association/authorization.command.js';
import type { announcementLoader } from '../domains/announcement/announcement.loader.js';
import type { assignmentCommands } from '../domains/assignment/assignment.command.js';
import type { assignmentLoader } from '../domains/assignment/assignment.loader.js';
import type { auditLoader } from '../domains/audit/audit.loader.js';
import type { billLoader } from '../domains/bill/bill.loader.js';
import type { couponCommands } from '../domains/coupon/coupon.command.js';
import type { couponLoader } from '../domains/coupon/coupon.loader.js';
import type { couponQuotaCommands } from '../domains/coupon-quota/coupon-quota.command.js';
import type { couponQuotaLoader } from '../domains/coupon-quota/coupon-quota.loader.js';
import type { issuedCouponQuotaLoader } from '../domains/coupon-quota/issued-coupon-quota.loader.js';
import type { customerLoader } from '../domains/customer/customer.loader.js';
import type { customerReportCommands } from '../domains/customer-report/customer-report.command.js';
import type { customerReportLoader } from '../domains/customer-report/customer-report.loader.js';
import type { enterpriseCommands } from '../domains/enterprise/enterprise.command.js';
import type { enterpriseLoader } from '../domains/enterprise/enterprise.loader.js';
import type { enterpriseSetupCommands } from '../domains/enterprise/enterprise-setup.command.js';
import type { incentiveCommands } from '../domains/incentive/incentive.command.js';
import type { incentiveLoader } from '../domains/incentive/incentive.loader.js';
import type { exportJobCommands } from '../domains/export-job/export-job.command.js';
import type { exportJobLoader } from '../domains/export-job/export-job.loader.js';
import type { indirectPartnerLoader } from '../domains/indirect-partner/indirect-partner.loader.js';
import type { opportunityCommands } from '../domains/opportunity/opportunity.command.js';
import type { opportunityLoader } from '../domains/opportunity/opportunity.loader.js';
import type { invitationCommands } from '../domains/invitation/invitation.command.js';
import type { invitationLoader } from '../domains/invitation/invitation.loader.js';
import type { orderCommands } from '../domains/order/order.command.js';
import type { orderLoader } from '../domains/order/order.loader.js';
import type { organizationCommands } from '../domains/organization/organization.command.js';
import type { organizationLoader } from '../domains/organization/organization.loader.js';
import type { ownBillLoader } from '../domains/own-bill/own-bill.loader.js';
import type { payoutCommands } from '../domains/payout/payout.command.js';
import type { payoutLoader } from '../domains/payout/payout.loader.js';
import type { partnerBillLoader } from '../domains/partner-bill/partner-bill.loader.js';
import type { payPerUseResourceLoader } from '../domains/pay-per-use-resource/pay-per-use-resource.loader.js';
import type { priceLoader } from '../domains/price/price.loader.js';
import type { productLoader } from '../domains/product/product.loader.js';
import type { onDemandCommands, resourceOrderCommands } from '../domains/period-resource/period-resource.command.js';
import type { periodResourceLoader } from '../domains/period-resource/period-resource.loader.js';
import type { autoRenewalCommands } from '../domains/period-resource/period-resource-renewal.command.js';
import type { projectSpecialistCommands } from '../domains/project-specialist/project-specialist.command.js';
import type { projectSpecialistLoader } from '../domains/project-specialist/project-specialist.loader.js';
import type { programLoader } from '../domains/program/program.loader.js';
import type { receivedCouponLoader } from '../domains/received-coupon/received-coupon.loader.js';
import type { referenceLoader } from '../domains/reference/reference.loader.js';
import type { resourcePackageLoader } from '../domains/resource-package/resource-package.loader.js';
import type { realNameCommands } from '../domains/real-name/real-name.command.js';
import type { realNameLoader } from '../domains/real-name/real-name.loader.js';
import type { registrationCommands } from '../domains/registration/registration.command.js';
import type { registrationLoader } from '../domains/registration/registration.loader.js';
import type { roleCommands } from '../domains/role/role.command.js';
import type { roleLoader } from '../domains/role/role.loader.js';
import type { sharedOpportunityCommands } from '../domains/shared-opportunity/shared-opportunity.command.js';
import type { sharedOpportunityLoader } from '../domains/shared-opportunity/shared-opportunity.loader.js';
import type { staffCommands } from '../domains/staff/staff.command.js';
import type { staffLoader } from '../domains/staff/staff.loader.js';
import type { securityCommands } from '../domains/security/security.command.js';
import type { securityLoader } from '../domains/security/security.loader.js';
import type { statisticsLoader } from '../domains/statistics/statistics.loader.js';
import type { viewerLoader } from '../domains/viewer/viewer.loader.js';

/** Every domain's readers, bound to one viewer. */
export interface Loaders {
  readonly account: ReturnType<typeof accountLoader>;
  readonly accountChange: ReturnType<typeof accountChangeLoader>;
  readonly association: ReturnType<typeof associationLoader>;
  readonly announcement: ReturnType<typeof announcementLoader>;
  readonly assignment: ReturnType<typeof assignmentLoader>;
  readonly audit: ReturnType<typeof auditLoader>;
  readonly bill: ReturnType<typeof billLoader>;
  readonly coupon: ReturnType<typeof couponLoader>;
  readonly couponQuota: ReturnType<typeof couponQuotaLoader>;
  readonly customer: ReturnType<typeof customerLoader>;
  readonly customerReport: ReturnType<typeof customerReportLoader>;
  readonly enterprise: ReturnType<typeof enterpriseLoader>;
  readonly incentive: ReturnType<typeof incentiveLoader>;
  readonly exportJob: ReturnType<typeof exportJobLoader>;
  readonly indirectPartner: ReturnType<typeof indirectPartnerLoader>;
  readonly opportunity: ReturnType<typeof opportunityLoader>;
  readonly invitation: ReturnType<typeof invitationLoader>;
  readonly order: ReturnType<typeof orderLoader>;
  readonly issuedCouponQuota: ReturnType<typeof issuedCouponQuotaLoader>;
  readonly organization: ReturnType<typeof organizationLoader>;
  readonly ownBill: ReturnType<typeof ownBillLoader>;
  readonly payout: ReturnType<typeof payoutLoader>;
  readonly partnerBill: ReturnType<typeof partnerBillLoader>;
  readonly payPerUseResource: ReturnType<typeof payPerUseResourceLoader>;
  readonly price: ReturnType<typeof priceLoader>;
  readonly product: ReturnType<typeof productLoader>;
  readonly periodResource: ReturnType<typeof periodResourceLoader>;
  readonly program: ReturnType<typeof programLoader>;
  readonly projectSpecialist: ReturnType<typeof projectSpecialistLoader>;
  readonly receivedCoupon: ReturnType<typeof receivedCouponLoader>;
  readonly reference: ReturnType<typeof referenceLoader>;
  readonly resourcePackage: ReturnType<typeof resourcePackageLoader>;
  readonly realName: ReturnType<typeof realNameLoader>;
  readonly registration: ReturnType<typeof registrationLoader>;
  readonly role: ReturnType<typeof roleLoader>;
  readonly sharedOpportunity: ReturnType<typeof sharedOpportunityLoader>;
  readonly staff: ReturnType<typeof staffLoader>;
  readonly security: ReturnType<typeof securityLoader>;
  readonly statistics: ReturnType<typeof statisticsLoader>;
  readonly viewer: ReturnType<typeof viewerLoader>;
}

/** Every domain's changes, bound to one viewer. */
export interface Commands {
  readonly account: ReturnType<typeof accountCommands>;
  readonly association: ReturnType<typeof associationCommands>;
  readonly authorization: ReturnType<typeof authorizationCommands>;
  readonly assignment: ReturnType<typeof assignmentCommands>;
  readonly coupon: ReturnType<typeof couponCommands>;
  readonly couponQuota: ReturnType<typeof couponQuotaCommands>;
  readonly customerReport: ReturnType<typeof customerReportCommands>;
  readonly invitation: ReturnType<typeof invitationCommands>;
  readonly realName: ReturnType<typeof realNameCommands>;
  readonly registration: ReturnType<typeof registrationCommands>;
  readonly security: ReturnType<typeof securityCommands>;
  readonly enterprise: ReturnType<typeof enterpriseCommands>;
  readonly enterpriseSetup: ReturnType<typeof enterpriseSetupCommands>;
  readonly incentive: ReturnType<typeof incentiveCommands>;
  readonly opportunity: ReturnType<typeof opportunityCommands>;
  readonly exportJob: ReturnType<typeof exportJobCommands>;
  readonly order: ReturnType<typeof orderCommands>;
  readonly organization: ReturnType<typeof organizationCommands>;
  readonly payout: ReturnType<typeof payoutCommands>;
  readonly periodResource: ReturnType<typeof resourceOrderCommands> &
    ReturnType<typeof onDemandCommands> &
    ReturnType<typeof autoRenewalCommands>;
  readonly role: ReturnType<typeof roleCommands>;
  readonly sharedOpportunity: ReturnType<typeof sharedOpportunityCommands>;
  readonly projectSpecialist: ReturnType<typeof projectSpecialistCommands>;
  readonly staff: ReturnType<typeof staffCommands>;
}

/** All a resolver can touch. No way leads around a policy from here. */
export interface GatewayContext {
  readonly load: Loaders;
  readonly run: Commands;
  /** Shows personal texts; the resolver of masked fields alone calls it. */
  readonly disclose: Disclose;
  /** Whether a policy shows such a thing at all. @throws GatewayError `FORBIDDEN`, `RESTRICTED` */
  permits<Question>(policy: Pick<Policy<Question, never>, 'narrow'>, question: Question): Promise<boolean>;
  /** From here on nothing past its time may decide: something is about to be changed. */
  readonly act: () => void;
  /** From where what this request shows was served. */
  readonly served: Served;
  readonly requestId: string;
}
