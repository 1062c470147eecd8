import type { Operation } from '../operation.js';
import {
  reclaimIndirectPartnerAccount,
  reclaimToPartnerAccount,
  updateCustomerAccountAmount,
  updateIndirectPartnerAccount,
} from './bss-adjustments.js';
import { listResourceUsage, listResourceUsageSummary } from './bss-bandwidth.js';
import { listSubCustomerBillDetail } from './bss-bill-lines.js';
import { listConsumeSubCustomers, listSubcustomerMonthlyBills } from './bss-bills.js';
import { listCustomerBillsMonthlyBreakDown } from './bss-cost-breakdown.js';
import { listCosts } from './bss-costs.js';
import { createPartnerCoupons, reclaimPartnerCoupons } from './bss-coupon-writes.js';
import { listIssuedPartnerCoupons, listPartnerCouponsRecord } from './bss-coupons.js';
import {
  listCustomersBalancesDetail,
  listSubCustomerNewTag,
  listSubCustomers,
  showCustomerAccountBalances,
} from './bss-customers.js';
import {
  claimEnterpriseMultiAccountCoupon,
  listMultiAccountRetrieveCoupons,
  listMultiAccountTransferCoupons,
  reclaimEnterpriseMultiAccountCoupon,
} from './bss-enterprise-coupons.js';
import { createSubEnterpriseAccount, sendSmsVerificationCode } from './bss-enterprise-creation.js';
import {
  listEnterpriseMultiAccount,
  reclaimSubEnterpriseAmount,
  showMultiAccountTransferAmount,
  updateSubEnterpriseAmount,
} from './bss-enterprise-money.js';
import {
  createEnterpriseProjectAuth,
  listEnterpriseOrganizations,
  listEnterpriseSubCustomers,
} from './bss-enterprise.js';
import { listCustomerOnDemandResources } from './bss-on-demand-resources.js';
import { cancelCustomerOrder, listOrderCouponsByOrderId, listOrderDiscounts, payOrders } from './bss-order-payment.js';
import { listCustomerOrders, showCustomerOrderDetails, showRefundOrderDetails } from './bss-orders.js';
import { listCustomerBillsFeeRecords, showCustomerMonthlySum } from './bss-own-bills.js';
import { listCustomerCouponChangeRecords, listStoredValueCards, listSubCustomerCoupons } from './bss-own-coupons.js';
import { listCustomerAccountChangeRecords } from './bss-own-ledger.js';
import { listCustomerselfResourceRecordDetails } from './bss-own-resource-details.js';
import { listCustomerselfResourceRecords } from './bss-own-resources.js';
import { listFreeResourceInfos, listFreeResourceUsages, listFreeResourcesUsageRecords } from './bss-packages.js';
import {
  listIndirectPartners,
  listPartnerAccountChangeRecords,
  listPartnerAdjustRecords,
  listPartnerBalances,
} from './bss-partners.js';
import { listRateOnPeriodDetail } from './bss-period-ratings.js';
import { listPayPerUseCustomerResources } from './bss-period-resources.js';
import { listIncentiveDiscountPolicies, listResourceSpecs } from './bss-products.js';
import { reclaimCouponQuotas, updateCouponQuotas } from './bss-quota-writes.js';
import { listCouponQuotasRecords, listIssuedCouponQuotas, listQuotaCoupons } from './bss-quotas.js';
import { listOnDemandResourceRatings } from './bss-ratings.js';
import {
  changeEnterpriseRealnameAuthentication,
  createEnterpriseRealnameAuthentication,
  createPersonalRealnameAuth,
  showRealnameAuthenticationReviewResult,
  showRealNameAuthQrCode,
  showRealNameAuthStatus,
} from './bss-real-names.js';
import {
  listCities,
  listConversions,
  listCounties,
  listMeasureUnits,
  listProvinces,
  listResourceTypes,
  listServiceResources,
  listServiceTypes,
  listUsageTypes,
} from './bss-reference.js';
import { checkUserIdentity, createSubCustomer, sendVerificationMessageCode } from './bss-registration.js';
import { listRenewRateOnPeriod } from './bss-renewal-ratings.js';
import {
  autoRenewalResources,
  cancelAutoRenewalResources,
  renewalResources,
  setResourcesRenewConfig,
} from './bss-renewals.js';
import {
  cancelResourcesSubscription,
  updatePeriodToOnDemand,
  updatePeriodToOnDemandInstantly,
} from './bss-unsubscriptions.js';

/** What the sandbox serves of the partner API, by operation id; callers and formats are checked before. */
export const bssOperations: Readonly<Record<string, Operation>> = {
  AutoRenewalResources: autoRenewalResources,
  CancelAutoRenewalResources: cancelAutoRenewalResources,
  CancelCustomerOrder: cancelCustomerOrder,
  CancelResourcesSubscription: cancelResourcesSubscription,
  ChangeEnterpriseRealnameAuthentication: changeEnterpriseRealnameAuthentication,
  CheckUserIdentity: checkUserIdentity,
  ClaimEnterpriseMultiAccountCoupon: claimEnterpriseMultiAccountCoupon,
  CreateEnterpriseProjectAuth: createEnterpriseProjectAuth,
  CreateEnterpriseRealnameAuthentication: createEnterpriseRealnameAuthentication,
  CreatePartnerCoupons: createPartnerCoupons,
  CreatePersonalRealnameAuth: createPersonalRealnameAuth,
  CreateSubCustomer: createSubCustomer,
  CreateSubEnterpriseAccount: createSubEnterpriseAccount,
  ListCities: listCities,
  ListConsumeSubCustomers: listConsumeSubCustomers,
  ListConversions: listConversions,
  ListCosts: listCosts,
  ListCounties: listCounties,
  ListCouponQuotasRecords: listCouponQuotasRecords,
  ListCustomerAccountChangeRecords: listCustomerAccountChangeRecords,
  ListCustomerBillsFeeRecords: listCustomerBillsFeeRecords,
  ListCustomerBillsMonthlyBreakDown: listCustomerBillsMonthlyBreakDown,
  ListCustomerCouponChangeRecords: listCustomerCouponChangeRecords,
  ListCustomerOnDemandResources: listCustomerOnDemandResources,
  ListCustomerOrders: listCustomerOrders,
  ListCustomersBalancesDetail: listCustomersBalancesDetail,
  ListCustomerselfResourceRecordDetails: listCustomerselfResourceRecordDetails,
  ListCustomerselfResourceRecords: listCustomerselfResourceRecords,
  ListEnterpriseMultiAccount: listEnterpriseMultiAccount,
  ListEnterpriseOrganizations: listEnterpriseOrganizations,
  ListEnterpriseSubCustomers: listEnterpriseSubCustomers,
  ListFreeResourceInfos: listFreeResourceInfos,
  ListFreeResourceUsages: listFreeResourceUsages,
  ListFreeResourcesUsageRecords: listFreeResourcesUsageRecords,
  ListIncentiveDiscountPolicies: listIncentiveDiscountPolicies,
  ListIndirectPartners: listIndirectPartners,
  ListIssuedCouponQuotas: listIssuedCouponQuotas,
  ListIssuedPartnerCoupons: listIssuedPartnerCoupons,
  ListMeasureUnits: listMeasureUnits,
  ListMultiAccountRetrieveCoupons: listMultiAccountRetrieveCoupons,
  ListMultiAccountTransferCoupons: listMultiAccountTransferCoupons,
  ListOnDemandResourceRatings: listOnDemandResourceRatings,
  ListOrderCouponsByOrderId: listOrderCouponsByOrderId,
  ListOrderDiscounts: listOrderDiscounts,
  ListPartnerAccountChangeRecords: listPartnerAccountChangeRecords,
  ListPartnerAdjustRecords: listPartnerAdjustRecords,
  ListPartnerBalances: listPartnerBalances,
  ListPartnerCouponsRecord: listPartnerCouponsRecord,
  ListPayPerUseCustomerResources: listPayPerUseCustomerResources,
  ListProvinces: listProvinces,
  ListQuotaCoupons: listQuotaCoupons,
  ListRateOnPeriodDetail: listRateOnPeriodDetail,
  ListRenewRateOnPeriod: listRenewRateOnPeriod,
  ListResourceSpecs: listResourceSpecs,
  ListResourceTypes: listResourceTypes,
  ListResourceUsage: listResourceUsage,
  ListResourceUsageSummary: listResourceUsageSummary,
  ListServiceResources: listServiceResources,
  ListServiceTypes: listServiceTypes,
  ListStoredValueCards: listStoredValueCards,
  ListSubCustomerBillDetail: listSubCustomerBillDetail,
  ListSubCustomerCoupons: listSubCustomerCoupons,
  ListSubcustomerMonthlyBills: listSubcustomerMonthlyBills,
  ListSubCustomerNewTag: listSubCustomerNewTag,
  ListSubCustomers: listSubCustomers,
  ListUsageTypes: listUsageTypes,
  PayOrders: payOrders,
  ReclaimCouponQuotas: reclaimCouponQuotas,
  ReclaimEnterpriseMultiAccountCoupon: reclaimEnterpriseMultiAccountCoupon,
  ReclaimIndirectPartnerAccount: reclaimIndirectPartnerAccount,
  ReclaimPartnerCoupons: reclaimPartnerCoupons,
  ReclaimSubEnterpriseAmount: reclaimSubEnterpriseAmount,
  ReclaimToPartnerAccount: reclaimToPartnerAccount,
  RenewalResources: renewalResources,
  SendSmsVerificationCode: sendSmsVerificationCode,
  SendVerificationMessageCode: sendVerificationMessageCode,
  SetResourcesRenewConfig: setResourcesRenewConfig,
  ShowCustomerAccountBalances: showCustomerAccountBalances,
  ShowCustomerMonthlySum: showCustomerMonthlySum,
  ShowCustomerOrderDetails: showCustomerOrderDetails,
  ShowMultiAccountTransferAmount: showMultiAccountTransferAmount,
  ShowRealnameAuthenticationReviewResult: showRealnameAuthenticationReviewResult,
  ShowRealNameAuthQrCode: showRealNameAuthQrCode,
  ShowRealNameAuthStatus: showRealNameAuthStatus,
  ShowRefundOrderDetails: showRefundOrderDetails,
  UpdateCouponQuotas: updateCouponQuotas,
  UpdateCustomerAccountAmount: updateCustomerAccountAmount,
  UpdateIndirectPartnerAccount: updateIndirectPartnerAccount,
  UpdatePeriodToOnDemand: updatePeriodToOnDemand,
  UpdatePeriodToOnDemandInstantly: updatePeriodToOnDemandInstantly,
  UpdateSubEnterpriseAmount: updateSubEnterpriseAmount,
};
