import type { Session } from '../access/session.js';
import { accountLoader } from '../domains/account/account.loader.js';
import { accountChangeLoader } from '../domains/account-change/account-change.loader.js';
import { associationLoader } from '../domains/association/association.loader.js';
import { announcementLoader } from '../domains/announcement/announcement.loader.js';
import { assignmentLoader } from '../domains/assignment/assignment.loader.js';
import { auditLoader } from '../domains/audit/audit.loader.js';
import { billLoader } from '../domains/bill/bill.loader.js';
import { couponLoader } from '../domains/coupon/coupon.loader.js';
import { couponQuotaLoader } from '../domains/coupon-quota/coupon-quota.loader.js';
import { issuedCouponQuotaLoader } from '../domains/coupon-quota/issued-coupon-quota.loader.js';
import { customerLoader } from '../domains/customer/customer.loader.js';
import { customerReportLoader } from '../domains/customer-report/customer-report.loader.js';
import { enterpriseLoader } from '../domains/enterprise/enterprise.loader.js';
import { incentiveLoader } from '../domains/incentive/incentive.loader.js';
import { exportJobLoader } from '../domains/export-job/export-job.loader.js';
import { indirectPartnerLoader } from '../domains/indirect-partner/indirect-partner.loader.js';
import { opportunityLoader } from '../domains/opportunity/opportunity.loader.js';
import { invitationLoader } from '../domains/invitation/invitation.loader.js';
import { orderLoader } from '../domains/order/order.loader.js';
import { organizationLoader } from '../domains/organization/organization.loader.js';
import { ownBillLoader } from '../domains/own-bill/own-bill.loader.js';
import { payoutLoader } from '../domains/payout/payout.loader.js';
import { partnerBillLoader } from '../domains/partner-bill/partner-bill.loader.js';
import { payPerUseResourceLoader } from '../domains/pay-per-use-resource/pay-per-use-resource.loader.js';
import { priceLoader } from '../domains/price/price.loader.js';
import { productLoader } from '../domains/product/product.loader.js';
import { periodResourceLoader } from '../domains/period-resource/period-resource.loader.js';
import { projectSpecialistLoader } from '../domains/project-specialist/project-specialist.loader.js';
import { programLoader } from '../domains/program/program.loader.js';
import { receivedCouponLoader } from '../domains/received-coupon/received-coupon.loader.js';
import { referenceLoader } from '../domains/reference/reference.loader.js';
import { resourcePackageLoader } from '../domains/resource-package/resource-package.loader.js';
import { realNameLoader } from '../domains/real-name/real-name.loader.js';
import { registrationLoader } from '../domains/registration/registration.loader.js';
import { roleLoader } from '../domains/role/role.loader.js';
import { sharedOpportunityLoader } from '../domains/shared-opportunity/shared-opportunity.loader.js';
import { staffLoader } from '../domains/staff/staff.loader.js';
import { securityLoader } from '../domains/security/security.loader.js';
import { statisticsLoader } from '../domains/statistics/statistics.loader.js';
import { viewerLoader } from '../domains/viewer/viewer.loader.js';
import type { Loaders } from '../graphql/context.js';

/** What the console API alone tells of. */
const consoleLoaders = (session: Session) => ({
  association: associationLoader(session),
  announcement: announcementLoader(session),
  audit: auditLoader(session),
  customerReport: customerReportLoader(session),
  exportJob: exportJobLoader(session),
  incentive: incentiveLoader(session),
  invitation: invitationLoader(session),
  opportunity: opportunityLoader(session),
  partnerBill: partnerBillLoader(session),
  payout: payoutLoader(session),
  program: programLoader(session),
  projectSpecialist: projectSpecialistLoader(session),
  role: roleLoader(session),
  security: securityLoader(session),
  sharedOpportunity: sharedOpportunityLoader(session),
  staff: staffLoader(session),
  statistics: statisticsLoader(session),
});

/** Binds every domain to one request. A new domain adds a line here, in `schema.ts` and in `graphql/context.ts`. */
export function loadersFor(session: Session): Loaders {
  const indirectPartner = indirectPartnerLoader(session);
  const organization = organizationLoader(session);
  return {
    ...consoleLoaders(session),
    account: accountLoader(session),
    accountChange: accountChangeLoader(session),
    assignment: assignmentLoader(session, (ids) => organization.idsInSight(ids)),
    bill: billLoader(session),
    coupon: couponLoader(session),
    couponQuota: couponQuotaLoader(session),
    customer: customerLoader(session, () => indirectPartner.idsInSight()),
    enterprise: enterpriseLoader(session),
    indirectPartner,
    order: orderLoader(session),
    issuedCouponQuota: issuedCouponQuotaLoader(session),
    organization,
    ownBill: ownBillLoader(session),
    payPerUseResource: payPerUseResourceLoader(session),
    price: priceLoader(session),
    product: productLoader(session),
    periodResource: periodResourceLoader(session),
    receivedCoupon: receivedCouponLoader(session),
    reference: referenceLoader(session),
    resourcePackage: resourcePackageLoader(session),
    realName: realNameLoader(session),
    registration: registrationLoader(session),
    viewer: viewerLoader(session),
  };
}
