import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';

export interface BilledCustomerRow extends CustomerKey {
  readonly cycle: string;
}

@ObjectType({ description: 'A customer that consumed something in a month, also when it has left the partner since.' })
export class BilledCustomer {
  @Field(() => String, { description: 'Its upstream id.' })
  readonly customerId!: string;
}

export const BilledCustomerConnection = connectionType(BilledCustomer, 'BilledCustomer');

@ArgsType()
export class BilledCustomerArgs extends PageArgs {
  @SentAs('ListConsumeSubCustomers', 'body.bill_cycle')
  @Field(() => BillingCycleScalar, { description: 'Billing cycle, at most 18 months back.' })
  readonly cycle!: string;
}
