import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import { MoneyType } from '../../graphql/money.type.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { moneyOf, orNull, textOf } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/bss.js';

export type StoredValueCardRow = components['schemas']['UserStoredValueCard'];

export const storedValueCardStatus = wireEnum('StoredValueCardStatus', 'State of a stored-value card.', {
  USABLE: ['1', 'Something is left.'],
  USED_UP: ['2', 'Nothing is left.'],
});

@ObjectType({ description: 'Money a customer paid in advance; what it pays counts as cash (储值卡, R-140).' })
export class StoredValueCard {
  @Field(() => String, { nullable: true, description: 'Upstream card id.' })
  readonly cardId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the card.' })
  readonly name!: string | null;

  @Field(() => storedValueCardStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What it held at first (面值).' })
  readonly faceValue!: Money | null;

  @Field(() => MoneyType, { nullable: true, description: 'What is left.' })
  readonly balance!: Money | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Start of validity.' })
  readonly validFrom!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of validity.' })
  readonly validTo!: string | null;
}

export const StoredValueCardConnection = connectionType(StoredValueCard, 'StoredValueCard');

@InputType({ description: 'Which cards; everything given must hold. Null and absent mean no filter.' })
export class StoredValueCardFilter {
  @Field(() => storedValueCardStatus.type, {
    nullable: true,
    description: 'One state only; costs one upstream call instead of two.',
  })
  readonly status?: keyof typeof storedValueCardStatus.type | null;

  @Field(() => String, { nullable: true, description: 'The upstream card id, exactly.' })
  readonly cardId?: string | null;
}

@ArgsType()
export class StoredValueCardArgs extends PageArgs {
  @Field(() => StoredValueCardFilter, { nullable: true, description: 'Which cards.' })
  readonly filter?: StoredValueCardFilter | null;
}

export const toStoredValueCard = (row: StoredValueCardRow): StoredValueCard => ({
  cardId: orNull(row.card_id),
  name: orNull(row.card_name),
  status: storedValueCardStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  faceValue: moneyOf(row.face_value),
  balance: moneyOf(row.balance),
  validFrom: orNull(row.effective_time),
  validTo: orNull(row.expire_time),
});
