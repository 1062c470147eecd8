import type { GraphQLSchema } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';
import { CustomerMoveResolver, IndirectPartnerMoveResolver } from '../domains/account/account-move.resolver.js';
import { AccountResolver, CustomerAccountResolver } from '../domains/account/account.resolver.js';
import {
  CustomerLedgerResolver,
  IndirectPartnerLedgerResolver,
  PartnerLedgerResolver,
} from '../domains/account-change/account-change.resolver.js';
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
import { EnterpriseResolver, MemberAccountResolver } from '../domains/enterprise/enterprise.resolver.js';
import { MemberAccountCreationResolver, MemberMoveResolver } from '../domains/enterprise/enterprise-change.resolver.js';
import { IndirectPartnerResolver } from '../domains/indirect-partner/indirect-partner.resolver.js';
import {
  CustomerOrderResolver,
  OrderChangeResolver,
  OrderFactsResolver,
  OrderResolver,
} from '../domains/order/order.resolver.js';
import { OwnBillResolver } from '../domains/own-bill/own-bill.resolver.js';
import { BandwidthUsageResolver, OwnCostResolver } from '../domains/own-bill/own-bill-cost.resolver.js';
import { PartnerResolver } from '../domains/partner/partner.resolver.js';
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
import { ReceivedCouponResolver } from '../domains/received-coupon/received-coupon.resolver.js';
import { MeasureUnitResolver } from '../domains/reference/measure-unit.resolver.js';
import { CityResolver, PlaceResolver, ProvinceResolver } from '../domains/reference/place.resolver.js';
import { ResourceTypeResolver, ServiceTypeResolver } from '../domains/reference/service-type.resolver.js';
import { ResourcePackageResolver } from '../domains/resource-package/resource-package.resolver.js';
import { CustomerRealNameResolver, RealNameApplicationResolver } from '../domains/real-name/real-name.resolver.js';
import { RegistrationResolver } from '../domains/registration/registration.resolver.js';
import { ViewerResolver } from '../domains/viewer/viewer.resolver.js';
import { checkInputLimits } from '../graphql/input-limits.js';
import { resolveMasked } from '../graphql/masked.type.js';
import { answerUserErrors } from '../graphql/user-error.type.js';
import { CONSOLE_RESOLVERS } from './console-resolvers.js';
import { NodeResolver } from './node.resolver.js';

const RESOLVERS: BuildSchemaOptions['resolvers'] = [
  AccountResolver,
  CustomerAccountResolver,
  CustomerMoveResolver,
  IndirectPartnerMoveResolver,
  CustomerLedgerResolver,
  IndirectPartnerLedgerResolver,
  PartnerLedgerResolver,
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
  EnterpriseResolver,
  MemberAccountResolver,
  MemberAccountCreationResolver,
  MemberMoveResolver,
  IndirectPartnerResolver,
  CustomerOrderResolver,
  OrderResolver,
  OrderFactsResolver,
  OrderChangeResolver,
  BandwidthUsageResolver,
  OwnBillResolver,
  OwnCostResolver,
  PartnerResolver,
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
  ViewerResolver,
  NodeResolver,
  ...CONSOLE_RESOLVERS,
];

const HOW = { resolvers: RESOLVERS, validate: false, skipCheck: true } as const;

let schema: GraphQLSchema | undefined;

/**
 * The whole graph, made once in a process. Inputs are checked against the contract, so type-graphql's own validation stays off; so does its check
 * of the schema, which the server makes anyway when it starts.
 */
export const gatewaySchema = (): GraphQLSchema =>
  (schema ??= answerUserErrors(checkInputLimits(resolveMasked(buildSchemaSync(HOW)))));
