import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import { freezeReason, incentiveKind, payoutMethod } from './incentive-words.type.js';
import { toMoney } from './incentive.type.js';

type Wire = components['schemas'];
export type EligibilityRow = Wire['IncentiveEligibility'] & Owner;

/** What upstream says of all that may be applied for. */
export interface EligibilityFacts {
  readonly applicable: readonly Wire['Money'][];
  readonly missingCertifications: readonly string[];
  readonly hasOverdueBills: boolean;
}

export const certification = wireEnum('Certification', 'What has to be passed before a payout (认证, R-174).', {
  REAL_NAME: ['REAL_NAME', 'Real-name authentication of the account (实名认证).'],
  BUSINESS_INFO: ['BUSINESS_INFO', 'Business information: bank and tax data (商业信息认证).'],
});

@ObjectType({ description: 'A payout option that may be chosen (R-182).' })
export class AllowedPayoutMethod {
  @Field(() => payoutMethod.type, { description: 'The option.' })
  readonly method!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the option.' })
  readonly methodCode!: string | null;

  @Field(() => Boolean, { description: 'Whether the partner has to send an invoice.' })
  readonly invoiceRequired!: boolean;
}

@ObjectType({ description: 'Confirmed incentive that is in no payout application (可申付激励).' })
export class IncentiveEligibility {
  @Field(() => ID, {
    description: 'For `requestPayout`. Stands for exactly these bills: with one more the row has another id.',
  })
  readonly id!: string;

  @Field(() => BillingCycleScalar, { description: 'Reconciliation period (对账期次).' })
  readonly period!: string;

  @Field(() => incentiveKind.type, { description: 'What it rewards.' })
  readonly kind!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly kindCode!: string | null;

  @Field(() => associationType.type, { description: 'Association type; decides the payout options.' })
  readonly associationType!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the association type.' })
  readonly associationTypeCode!: string | null;

  @Field(() => MoneyType, { description: 'The amount.' })
  readonly amount!: Money;

  @Field(() => Boolean, { description: 'Whether it is blocked; then it is in no sum of what is applicable (R-184).' })
  readonly frozen!: boolean;

  @Field(() => freezeReason.type, { nullable: true, description: 'Why it is blocked; null when it is not.' })
  readonly freezeReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the reason.' })
  readonly freezeReasonCode!: string | null;

  @Field(() => [AllowedPayoutMethod], { description: 'The options it may be paid by (R-182).' })
  readonly allowedMethods!: readonly AllowedPayoutMethod[];
}

export const IncentiveEligibilityConnection = connectionType(IncentiveEligibility, 'IncentiveEligibility');

@InputType({ description: 'Which of it; everything given must hold. Null and absent mean no filter.' })
export class IncentiveEligibilityFilter {
  @Field(() => BillingCycleScalar, { nullable: true, description: 'Reconciliation period.' })
  readonly period?: string | null;

  @Field(() => associationType.type, { nullable: true, description: 'Association type.' })
  readonly associationType?: AssociationType | null;

  @Field(() => Boolean, { nullable: true, description: 'True: what is blocked; false: what is applicable.' })
  readonly frozen?: boolean | null;
}

@ArgsType()
export class IncentiveEligibilityArgs extends PageArgs {
  @Field(() => IncentiveEligibilityFilter, { nullable: true, description: 'Which of it.' })
  readonly filter?: IncentiveEligibilityFilter | null;
}

const toMethod = ({ method, invoice_required }: Wire['AllowedPayoutMethod']): AllowedPayoutMethod => ({
  method: payoutMethod.nameOf(method),
  methodCode: textOf(method),
  invoiceRequired: invoice_required,
});

export const toEligibility = (row: EligibilityRow): IncentiveEligibility => ({
  id: row.id,
  period: row.period,
  kind: incentiveKind.nameOf(row.program_kind),
  kindCode: textOf(row.program_kind),
  associationType: associationType.nameOf(row.association_type),
  associationTypeCode: textOf(row.association_type),
  amount: toMoney(row.amount),
  frozen: row.frozen,
  freezeReason: row.freeze_reason === undefined ? null : freezeReason.nameOf(row.freeze_reason),
  freezeReasonCode: textOf(row.freeze_reason),
  allowedMethods: row.allowed_methods.map(toMethod),
});
