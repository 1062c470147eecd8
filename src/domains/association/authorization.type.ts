import { Field, Int, ObjectType } from 'type-graphql';
import type { CustomerKey } from '../../access/scope.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];

export interface AuthorizationsRow extends CustomerKey {
  readonly authorizations: readonly Wire['CustomerAuthorization'][];
}

export interface AgreementsRow extends CustomerKey {
  readonly agreements: readonly Wire['Agreement'][];
}

const authorizationState = wireEnum('CustomerAuthorizationState', 'Where an authorization stands (R-046).', {
  NONE: ['NONE', 'Neither asked for nor given.'],
  PENDING: ['PENDING', 'Asked for by the partner; the customer has to give it.'],
  GRANTED: ['GRANTED', 'Given by the customer.'],
  REVOKED: ['REVOKED', 'Taken back by the customer.'],
});

@ObjectType({
  description: 'Whether the partner may order for the customer and operate its resources (客户授权, R-046).',
})
export class CustomerAuthorization {
  @Field(() => String, { nullable: true, description: 'Upstream authorization id; null in the state NONE.' })
  readonly authorizationId!: string | null;

  @Field(() => authorizationState.type, { description: 'Where it stands.' })
  readonly state!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state; null in the state NONE.' })
  readonly stateCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the partner asked for it.' })
  readonly requestedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer gave it.' })
  readonly grantedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the customer took it back.' })
  readonly revokedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the customer took it back.' })
  readonly revokeReason!: string | null;

  @Field(() => Int, { nullable: true, description: 'For taking it back: what was read must still hold.' })
  readonly version!: number | null;
}

export const NO_AUTHORIZATION: CustomerAuthorization = {
  authorizationId: null,
  state: 'NONE',
  stateCode: null,
  requestedAt: null,
  grantedAt: null,
  revokedAt: null,
  revokeReason: null,
  version: null,
};

export const toAuthorization = (wire: Wire['CustomerAuthorization']): CustomerAuthorization => ({
  authorizationId: wire.id,
  state: authorizationState.nameOf(wire.state),
  stateCode: wire.state,
  requestedAt: orNull(wire.requested_at),
  grantedAt: orNull(wire.granted_at),
  revokedAt: orNull(wire.revoked_at),
  revokeReason: orNull(wire.revoke_reason),
  version: wire.version,
});

const agreementStatus = wireEnum('AgreementStatus', 'Whether an agreement is signed (R-063).', {
  PENDING: ['PENDING', 'In force, and still to be signed.'],
  SIGNED: ['SIGNED', 'Signed.'],
});

@ObjectType({
  description: 'One version of an agreement of the customer, such as the association notice (协议, R-063).',
})
export class Agreement {
  @Field(() => String, { description: 'The agreement, e.g. "ASSOCIATION_NOTICE".' })
  readonly code!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its version, e.g. "2.0".' })
  readonly version!: string;

  @Field(() => agreementStatus.type, { description: 'Whether it is signed.' })
  readonly status!: string;

  @Field(() => String, { description: 'Upstream code of the state.' })
  readonly statusCode!: string;

  @Field(() => DateTimeScalar, { description: 'Since when it is in force.' })
  readonly publishedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the customer signed it; null while it is pending.',
  })
  readonly signedAt!: string | null;
}

export const toAgreement = (wire: Wire['Agreement']): Agreement => ({
  code: wire.code,
  name: wire.name,
  version: wire.version,
  status: agreementStatus.nameOf(wire.status),
  statusCode: wire.status,
  publishedAt: wire.published_at,
  signedAt: orNull(wire.signed_at),
});
