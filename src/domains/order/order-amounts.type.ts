import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

type Wire = components['schemas'];

const priceReduction = wireEnum('PriceReductionKind', 'What lowered the price of an order (折扣类型).', {
  PRODUCT_PROMOTION: ['200', 'Promotion of the product.'],
  DISCOUNT_COUPON: ['300', 'Discount coupon (折扣券).'],
  COUPON: ['301', 'Coupon (代金券).'],
  FLEXI_PURCHASE_COUPON: ['302', 'Flexi-purchase coupon (现金券).'],
  AGENT_DISCOUNT: ['500', 'Discount by the agent.'],
  AGENT_REDUCTION: ['501', 'Reduction by the agent.'],
  AGENT_FIXED_PRICE: ['502', 'Fixed price of the agent.'],
  REBATE_CONTRACT: ['600', 'Contract with rebate.'],
  FRAMEWORK_CONTRACT: ['601', 'Framework contract of the channel.'],
  DESIGNATED_CONTRACT: ['602', 'Contract for designated use.'],
  DIRECT_CONTRACT: ['603', 'Direct contract.'],
  TELESALES_CONTRACT: ['604', 'Contract by telesales.'],
  COMMERCIAL_CONTRACT: ['605', 'Commercial contract (商务合同折扣).'],
  CHANNEL_COMMERCIAL_CONTRACT: ['606', 'Commercial contract of the channel.'],
  PARTNER: ['607', 'Granted by the partner (合作伙伴授予折扣).'],
  PRICE_ADJUSTMENT: ['609', 'Adjusted price of the order (订单调价).'],
  FREE_ORDER: ['610', 'Free order.'],
  PROMOTION: ['700', 'Promotion (促销折扣).'],
  RECHARGE_ACCOUNT: ['800', 'Discount of the recharge account.'],
  PRODUCT: ['900', 'Discount of the product itself.'],
  FIXED_PRICE: ['901', 'Fixed price against the base price.'],
});

@ObjectType({ description: 'Something that lowered the price of an order.' })
export class PriceReduction {
  @Field(() => priceReduction.type, { description: 'What it was.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'By how much.' })
  readonly amount!: Money | null;
}

@ObjectType({ description: 'Something with a price.' })
export abstract class Priced {
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Price after discount, before coupons and cards; negative when money is given back (应付金额).',
  })
  readonly amountDue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'List price (官网价).' })
  readonly listPrice!: Money | null;

  @Field(() => [PriceReduction], { description: 'What lowered the price.' })
  readonly reductions!: readonly PriceReduction[];

  @Field(() => MoneyType, { nullable: true, description: 'Paid with coupons (代金券).' })
  readonly couponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with flexi-purchase coupons (现金券).' })
  readonly flexiPurchaseCouponAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Paid with stored-value cards (储值卡).' })
  readonly storedValueCardAmount!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'Handling fee kept on unsubscription (手续费).' })
  readonly fee!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What was used up before unsubscription (已消费金额).' })
  readonly consumed!: Money | null;
}

@ObjectType({ description: 'A group of resources for accounting (企业项目).' })
export class EnterpriseProject {
  @Field(() => String, { nullable: true, description: 'Id; `0` is the default project.' })
  readonly projectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  readonly name!: string | null;
}

interface PricedWire {
  readonly amount_after_discount?: string | number;
  readonly official_amount?: string | number;
  readonly currency?: string;
  readonly amount_info?: Wire['AmountInfomationV2'];
}

export const toPriced = ({ currency, amount_info: wire = {}, ...prices }: PricedWire) => ({
  amountDue: moneyOf(prices.amount_after_discount, currency),
  listPrice: moneyOf(prices.official_amount, currency),
  reductions: (wire.discounts ?? []).map(({ discount_type, discount_amount }) => ({
    kind: priceReduction.nameOf(discount_type),
    kindCode: textOf(discount_type),
    amount: moneyOf(discount_amount, currency),
  })),
  couponAmount: moneyOf(wire.coupon_amount, currency),
  flexiPurchaseCouponAmount: moneyOf(wire.flexipurchase_coupon_amount, currency),
  storedValueCardAmount: moneyOf(wire.stored_card_amount, currency),
  fee: moneyOf(wire.commission_amount, currency),
  consumed: moneyOf(wire.consumed_amount, currency),
});

export const toEnterpriseProject = ({ id, name }: Wire['EnterpriseProject']): EnterpriseProject => ({
  projectId: orNull(id),
  name: orNull(name),
});
