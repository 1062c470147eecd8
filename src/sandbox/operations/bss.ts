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
import { createSubEnterpriseAccount, sendSmsVerificationCode } from './bss-enterprise-creation.js';
import {
  claimEnterpriseMultiAccountCoupon,
  listMultiAccountRetrieveCoupons,
  listMultiAccountTransferCoupons,
  reclaimEnterpriseMultiAccountCoupon,
} from './bss-enterprise-coupons.js';
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
import { listCustomerOrders, showCustomerOrderDetails, showRefundOrderDetails } from './bss-orders.js';
import { listCustomerBillsFeeRecords, showCustomerMonthlySum } from './bss-own-bills.js';
import { listCustomerCouponChangeRecords, listStoredValueCards, listSubCustomerCoupons } from './bss-own-coupons.js';
import { listCustomerAccountChangeRecords } from './bss-own-ledger.js';
import { listCustomerselfResourceRecordDetails } from './bss-own-resource-details.js';
import { listCustomerselfResourceRecords } from './bss-own-resources.js';
import {
  listIndirectPartners,
  listPartnerAccountChangeRecords,
  listPartnerAdjustRecords,
  listPartnerBalances,
} from './bss-partners.js';
import { listPayPerUseCustomerResources } from './bss-period-resources.js';
import { reclaimCouponQuotas, updateCouponQuotas } from './bss-quota-writes.js';
import { listCouponQuotasRecords, listIssuedCouponQuotas, listQuotaCoupons } from './bss-quotas.js';
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

/** What the sandbox serves of the partner API, by operation id; callers and formats are checked before. */
export const bssOperations: Readonly<Record<string, Operation>> = {
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
  ListCustomerCouponChangeRecords: listCustomerCouponChangeRecords,
  ListCustomerOrders: listCustomerOrders,
  ListCustomerBillsFeeRecords: listCustomerBillsFeeRecords,
  ListCustomerBillsMonthlyBreakDown: listCustomerBillsMonthlyBreakDown,
  ListCustomersBalancesDetail: listCustomersBalancesDetail,
  ListEnterpriseMultiAccount: listEnterpriseMultiAccount,
  ListEnterpriseOrganizations: listEnterpriseOrganizations,
  ListEnterpriseSubCustomers: listEnterpriseSubCustomers,
  ListCustomerselfResourceRecordDetails: listCustomerselfResourceRecordDetails,
  ListCustomerselfResourceRecords: listCustomerselfResourceRecords,
  ListIndirectPartners: listIndirectPartners,
  ListIssuedCouponQuotas: listIssuedCouponQuotas,
  ListIssuedPartnerCoupons: listIssuedPartnerCoupons,
  ListMeasureUnits: listMeasureUnits,
  ListMultiAccountRetrieveCoupons: listMultiAccountRetrieveCoupons,
  ListMultiAccountTransferCoupons: listMultiAccountTransferCoupons,
  ListPartnerAccountChangeRecords: listPartnerAccountChangeRecords,
  ListPartnerAdjustRecords: listPartnerAdjustRecords,
  ListPartnerBalances: listPartnerBalances,
  ListPartnerCouponsRecord: listPartnerCouponsRecord,
  ListPayPerUseCustomerResources: listPayPerUseCustomerResources,
  ListProvinces: listProvinces,
  ListQuotaCoupons: listQuotaCoupons,
  ListResourceTypes: listResourceTypes,
  ListResourceUsage: listResourceUsage,
  ListResourceUsageSummary: listResourceUsageSummary,
  ListServiceResources: listServiceResources,
  ListServiceTypes: listServiceTypes,
  ListStoredValueCards: listStoredValueCards,
  ListSubCustomerBillDetail: listSubCustomerBillDetail,
  ListSubCustomerCoupons: listSubCustomerCoupons,
  ListSubCustomerNewTag: listSubCustomerNewTag,
  ListSubCustomers: listSubCustomers,
  ListSubcustomerMonthlyBills: listSubcustomerMonthlyBills,
  ListUsageTypes: listUsageTypes,
  ReclaimCouponQuotas: reclaimCouponQuotas,
  ReclaimEnterpriseMultiAccountCoupon: reclaimEnterpriseMultiAccountCoupon,
  ReclaimIndirectPartnerAccount: reclaimIndirectPartnerAccount,
  ReclaimPartnerCoupons: reclaimPartnerCoupons,
  ReclaimSubEnterpriseAmount: reclaimSubEnterpriseAmount,
  ReclaimToPartnerAccount: reclaimToPartnerAccount,
  SendSmsVerificationCode: sendSmsVerificationCode,
  SendVerificationMessageCode: sendVerificationMessageCode,
  ShowCustomerAccountBalances: showCustomerAccountBalances,
  ShowCustomerOrderDetails: showCustomerOrderDetails,
  ShowMultiAccountTransferAmount: showMultiAccountTransferAmount,
  ShowRealNameAuthQrCode: showRealNameAuthQrCode,
  ShowRealNameAuthStatus: showRealNameAuthStatus,
  ShowRealnameAuthenticationReviewResult: showRealnameAuthenticationReviewResult,
  ShowRefundOrderDetails: showRefundOrderDetails,
  UpdateCouponQuotas: updateCouponQuotas,
  ShowCustomerMonthlySum: showCustomerMonthlySum,
  UpdateCustomerAccountAmount: updateCustomerAccountAmount,
  UpdateIndirectPartnerAccount: updateIndirectPartnerAccount,
  UpdateSubEnterpriseAmount: updateSubEnterpriseAmount,
};
