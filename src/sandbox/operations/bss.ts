import type { Operation } from '../operation.js';
import {
  reclaimIndirectPartnerAccount,
  reclaimToPartnerAccount,
  updateCustomerAccountAmount,
  updateIndirectPartnerAccount,
} from './bss-adjustments.js';
import { listConsumeSubCustomers, listSubCustomerBillDetail, listSubcustomerMonthlyBills } from './bss-bills.js';
import { listIssuedPartnerCoupons, listPartnerCouponsRecord, listSubCustomerCoupons } from './bss-coupons.js';
import {
  listCustomersBalancesDetail,
  listSubCustomerNewTag,
  listSubCustomers,
  showCustomerAccountBalances,
} from './bss-customers.js';
import {
  createEnterpriseProjectAuth,
  listEnterpriseOrganizations,
  listEnterpriseSubCustomers,
} from './bss-enterprise.js';
import { createSubEnterpriseAccount, sendSmsVerificationCode } from './bss-enterprise-creation.js';
import {
  listEnterpriseMultiAccount,
  reclaimSubEnterpriseAmount,
  showMultiAccountTransferAmount,
  updateSubEnterpriseAmount,
} from './bss-enterprise-money.js';
import { listCustomerAccountChangeRecords } from './bss-own-ledger.js';
import {
  listIndirectPartners,
  listPartnerAccountChangeRecords,
  listPartnerAdjustRecords,
  listPartnerBalances,
} from './bss-partners.js';
import { listCouponQuotasRecords, listIssuedCouponQuotas, listQuotaCoupons } from './bss-quotas.js';
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

/** What the sandbox serves of the partner API, by operation id; callers and formats are checked before. */
export const bssOperations: Readonly<Record<string, Operation>> = {
  CreateEnterpriseProjectAuth: createEnterpriseProjectAuth,
  CreateSubEnterpriseAccount: createSubEnterpriseAccount,
  ListCities: listCities,
  ListConsumeSubCustomers: listConsumeSubCustomers,
  ListConversions: listConversions,
  ListCounties: listCounties,
  ListCouponQuotasRecords: listCouponQuotasRecords,
  ListCustomerAccountChangeRecords: listCustomerAccountChangeRecords,
  ListCustomersBalancesDetail: listCustomersBalancesDetail,
  ListEnterpriseMultiAccount: listEnterpriseMultiAccount,
  ListEnterpriseOrganizations: listEnterpriseOrganizations,
  ListEnterpriseSubCustomers: listEnterpriseSubCustomers,
  ListIndirectPartners: listIndirectPartners,
  ListIssuedCouponQuotas: listIssuedCouponQuotas,
  ListIssuedPartnerCoupons: listIssuedPartnerCoupons,
  ListMeasureUnits: listMeasureUnits,
  ListPartnerAccountChangeRecords: listPartnerAccountChangeRecords,
  ListPartnerAdjustRecords: listPartnerAdjustRecords,
  ListPartnerBalances: listPartnerBalances,
  ListPartnerCouponsRecord: listPartnerCouponsRecord,
  ListProvinces: listProvinces,
  ListQuotaCoupons: listQuotaCoupons,
  ListResourceTypes: listResourceTypes,
  ListServiceResources: listServiceResources,
  ListServiceTypes: listServiceTypes,
  ListSubCustomerBillDetail: listSubCustomerBillDetail,
  ListSubCustomerCoupons: listSubCustomerCoupons,
  ListSubCustomerNewTag: listSubCustomerNewTag,
  ListSubCustomers: listSubCustomers,
  ListSubcustomerMonthlyBills: listSubcustomerMonthlyBills,
  ListUsageTypes: listUsageTypes,
  ReclaimIndirectPartnerAccount: reclaimIndirectPartnerAccount,
  ReclaimSubEnterpriseAmount: reclaimSubEnterpriseAmount,
  ReclaimToPartnerAccount: reclaimToPartnerAccount,
  SendSmsVerificationCode: sendSmsVerificationCode,
  ShowCustomerAccountBalances: showCustomerAccountBalances,
  ShowMultiAccountTransferAmount: showMultiAccountTransferAmount,
  UpdateCustomerAccountAmount: updateCustomerAccountAmount,
  UpdateIndirectPartnerAccount: updateIndirectPartnerAccount,
  UpdateSubEnterpriseAmount: updateSubEnterpriseAmount,
};
