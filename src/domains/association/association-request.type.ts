import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { SORT_DIRECTION, type SortDirection } from '../../graphql/sort.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import { type AssociationType, associationType } from '../customer/customer.type.js';
import { toAssociationType } from './association-word.type.js';

type Wire = components['schemas'];
export type RequestRow = Wire['AssociationRequest'] & CustomerKey;

export interface RequestKey extends Owner {
  readonly requestId: string;
}

export const requestKind = wireEnum('AssociationRequestKind', 'What is asked for.', {
  DISASSOCIATE: ['DISASSOCIATE', 'To end the association (解除关联).'],
  SWITCH: ['SWITCH', 'To change the association type (切换关联类型, R-060).'],
});

export const requestStatus = wireEnum('AssociationRequestStatus', 'Where a request stands (R-056).', {
  PENDING_CUSTOMER: ['PENDING_CUSTOMER', 'The customer has to decide, in its account center.'],
  PENDING_PARTNER: ['PENDING_PARTNER', 'An administrator of the partner has to decide (R-053).'],
  AGREED: ['AGREED', 'Agreed, and done.'],
  REFUSED: ['REFUSED', 'Refused; all stays as it was.'],
  CANCELLED: ['CANCELLED', 'Withdrawn by who asked.'],
  EXPIRED: ['EXPIRED', 'Nobody decided in time.'],
});

const initiator = wireEnum('AssociationInitiator', 'Who asked.', {
  PARTNER: ['PARTNER', 'The partner.'],
  CUSTOMER: ['CUSTOMER', 'The customer.'],
  SYSTEM: ['SYSTEM', 'Huawei Cloud.'],
});

const condition = wireEnum('DisassociationCondition', 'What has to hold for a disassociation (R-054).', {
  NO_MEMBERS: ['NO_MEMBERS', 'It is not an enterprise master with independently accounted members.'],
  NOT_FROZEN: ['NOT_FROZEN', 'Its account is not frozen by hand.'],
  NO_RESERVED_INSTANCE: ['NO_RESERVED_INSTANCE', 'It has no valid reserved instance.'],
  NO_SUPPORT_PLAN: ['NO_SUPPORT_PLAN', 'It has no valid support plan.'],
  NO_SPECIAL_CONTRACT: ['NO_SPECIAL_CONTRACT', 'It has no special contract.'],
  NO_ARREARS: ['NO_ARREARS', 'It owes nothing in the reseller model.'],
});

@ObjectType({ description: 'One condition of a check.' })
export class CheckItem {
  @Field(() => condition.type, { description: 'The condition.' })
  readonly code!: string;

  @Field(() => String, { description: 'Upstream code of the condition.' })
  readonly upstreamCode!: string;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  readonly passed!: boolean;

  @Field(() => String, { description: 'Upstream’s words, in Chinese.' })
  readonly message!: string;
}

export const toCheckItem = ({ code, passed, message }: Wire['DisassociationCheckItem']): CheckItem => ({
  code: condition.nameOf(code),
  upstreamCode: code,
  passed,
  message,
});

@ObjectType({
  implements: Node,
  description: 'A request to end or switch the association of a customer (关联变更申请); the other side decides it.',
})
export class AssociationRequest implements CustomerKey {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream request id.' })
  readonly requestId!: string;

  @Field(() => String, { description: 'Upstream id of the customer; kept after the association ended.' })
  readonly customerId!: string;

  @Field(() => requestKind.type, { description: 'What is asked for.' })
  readonly kind!: string;

  @Field(() => String, { description: 'Upstream code of the kind.' })
  readonly kindCode!: string;

  @Field(() => associationType.type, { nullable: true, description: 'The new type; only for SWITCH.' })
  readonly targetType!: AssociationType | null;

  @Field(() => initiator.type, { description: 'Who asked.' })
  readonly initiator!: string;

  @Field(() => String, { description: 'Upstream code of who asked.' })
  readonly initiatorCode!: string;

  @Field(() => String, { description: 'Why it is asked for.' })
  readonly reason!: string;

  @Field(() => requestStatus.type, { description: 'Where it stands.' })
  readonly status!: string;

  @Field(() => String, { description: 'Upstream code of the state.' })
  readonly statusCode!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided, or ended.' })
  readonly decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the other side said.' })
  readonly decisionReason!: string | null;

  @Field(() => [CheckItem], { description: 'The check it rests on; empty for SWITCH (R-052).' })
  readonly checkResult!: readonly CheckItem[];

  @Field(() => Int, { description: 'For the decision: what was read must still hold.' })
  readonly version!: number;

  readonly indirectPartnerId?: string;
}

export const AssociationRequestConnection = connectionType(AssociationRequest, 'AssociationRequest');

@InputType({ description: 'Which requests; everything given must hold. Null and absent mean no filter.' })
export class AssociationRequestFilter {
  @SentAs('ListAssociationRequests', 'query.customer_ids')
  @Field(() => [ID], { nullable: true, description: 'Of these customers: global ids, or upstream ids; at most 100.' })
  readonly customerIds?: readonly string[] | null;

  @SentAs('ListAssociationRequests', 'query.status')
  @Field(() => [requestStatus.type], { nullable: true, description: 'In one of these states.' })
  readonly statuses?: readonly (keyof typeof requestStatus.type)[] | null;

  @Field(() => requestKind.type, { nullable: true, description: 'Asking for this.' })
  readonly kind?: keyof typeof requestKind.type | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at or after this time.' })
  readonly createdFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at or before this time.' })
  readonly createdTo?: string | null;
}

@ArgsType()
export class AssociationRequestArgs extends PageArgs {
  @Field(() => AssociationRequestFilter, { nullable: true, description: 'Which requests.' })
  readonly filter?: AssociationRequestFilter | null;

  @Field(() => SORT_DIRECTION, {
    defaultValue: SORT_DIRECTION.DESC,
    description: 'By the time of the request; the newest first when absent.',
  })
  readonly direction!: SortDirection;
}

export const toRequest = (row: RequestRow): AssociationRequest => ({
  id: nodeId('AssociationRequest', row.id),
  requestId: row.id,
  customerId: row.customerId,
  kind: requestKind.nameOf(row.kind),
  kindCode: row.kind,
  targetType: row.target_type === undefined ? null : toAssociationType(row.target_type),
  initiator: initiator.nameOf(row.initiator),
  initiatorCode: row.initiator,
  reason: row.reason,
  status: requestStatus.nameOf(row.status),
  statusCode: row.status,
  createdAt: row.created_at,
  decidedAt: orNull(row.decided_at),
  decisionReason: orNull(row.decision_reason),
  checkResult: row.check_result.map(toCheckItem),
  version: row.version,
  ...ownerOf(row),
});
