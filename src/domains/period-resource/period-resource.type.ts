import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ownerOf } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar, DecimalScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { EnterpriseProject, toEnterpriseProject } from '../order/order-amounts.type.js';

/** A resource id means something only together with its customer: one call is about one customer. */
export interface ResourceKey extends CustomerKey {
  readonly resourceId: string;
}

export type PeriodResourceRow = components['schemas']['OrderInstanceV2'] & ResourceKey;

export const resourceStatus = wireEnum('PeriodResourceStatus', 'State of a yearly/monthly resource (资源状态).', {
  IN_USE: ['2', 'In use (使用中).'],
  CLOSED: ['3', 'Closed: given back or deleted (已关闭).'],
  FROZEN: ['4', 'Frozen (已冻结).'],
  EXPIRED: ['5', 'Expired, in its grace period (已过期).'],
});

const expiryPolicy = wireEnum('ExpiryPolicy', 'What becomes of a resource at expiry (到期策略).', {
  GRACE: ['0', 'It enters the grace period (进入宽限期).'],
  TO_PAYG: ['1', 'It turns to pay-per-use (到期转按需).'],
  AUTO_DELETE: ['2', 'It is deleted (到期自动删除).'],
  AUTO_RENEW: ['3', 'It is renewed (自动续费, R-201).'],
  AUTO_FREEZE: ['4', 'It is frozen (到期冻结).'],
  DELETE_AFTER_RETENTION: ['5', 'It is deleted after the retention period (保留期后删除).'],
});

@ObjectType({ implements: Node, description: 'A yearly/monthly resource (包年/包月资源).' })
export class PeriodResource implements ResourceKey {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream resource id.' })
  readonly resourceId!: string;

  @Field(() => String, { nullable: true, description: 'Upstream id it had before it was provided.' })
  readonly provisioningId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Region, e.g. `cn-north-4`.' })
  readonly region!: string | null;

  @Field(() => String, { nullable: true, description: 'Cloud service type, e.g. `hws.service.type.ec2`.' })
  readonly serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the cloud service type.' })
  readonly serviceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Resource type, e.g. `hws.resource.type.vm`.' })
  readonly resourceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the resource type.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the specification.' })
  readonly specificationCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Specification in words (规格).' })
  readonly specification!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Size, of products sold by size.' })
  readonly size!: string | null;

  @Field(() => Int, { nullable: true, description: 'Measure unit of the size, an id of `measureUnits`.' })
  readonly sizeMeasureId!: number | null;

  @Field(() => String, { nullable: true, description: 'IAM project it is in.' })
  readonly projectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream product id.' })
  readonly productId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands by itself and is not attached to another (主资源).',
  })
  readonly isMain!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Upstream id of the resource it is attached to.' })
  readonly mainResourceId!: string | null;

  @Field(() => resourceStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it is valid (生效时间).' })
  readonly effectiveAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it is paid for (到期时间).' })
  readonly expiresAt!: string | null;

  @Field(() => expiryPolicy.type, { description: 'What becomes of it then.' })
  readonly expiryPolicy!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the policy.' })
  readonly expiryPolicyCode!: string | null;

  @Field(() => Boolean, { description: 'Whether it is renewed automatically (自动续费, R-201).' })
  readonly autoRenew!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was changed last.' })
  readonly updatedAt!: string | null;

  @Field(() => EnterpriseProject, { nullable: true, description: 'Accounting group it is in.' })
  readonly enterpriseProject!: EnterpriseProject | null;

  readonly customerId!: string;
  readonly indirectPartnerId?: string;
}

export const PeriodResourceConnection = connectionType(PeriodResource, 'PeriodResource');

@InputType({
  description: 'Which resources; everything given must hold. Null, absent and an empty list mean no filter.',
})
export class PeriodResourceFilter {
  @SentAs('ListPayPerUseCustomerResources', 'body.resource_ids')
  @Field(() => [String], { nullable: true, description: 'Upstream resource ids; what is attached to one comes along.' })
  readonly resourceIds?: readonly string[] | null;

  @SentAs('ListPayPerUseCustomerResources', 'body.order_id')
  @Field(() => String, { nullable: true, description: 'What this order is about: upstream order id.' })
  readonly orderId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True leaves out what is attached to another resource.' })
  readonly mainOnly?: boolean | null;

  @SentAs('ListPayPerUseCustomerResources', 'body.status_list')
  @Field(() => [resourceStatus.type], { nullable: true, description: 'States.' })
  readonly statuses?: readonly (keyof typeof resourceStatus.type)[] | null;

  @Field(() => String, { nullable: true, description: 'Cloud service type, e.g. `hws.service.type.ec2`.' })
  readonly serviceType?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires at or after this time.' })
  readonly expiresFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Expires at or before this time.' })
  readonly expiresTo?: string | null;
}

@ArgsType()
export class PeriodResourceArgs extends PageArgs {
  @Field(() => PeriodResourceFilter, { nullable: true, description: 'Which resources.' })
  readonly filter?: PeriodResourceFilter | null;
}

const AUTO_RENEW = 3;

export const toPeriodResource = (row: PeriodResourceRow): PeriodResource => ({
  id: nodeId('PeriodResource', row.resourceId, row.customerId, row.indirectPartnerId),
  resourceId: row.resourceId,
  provisioningId: orNull(row.id),
  name: orNull(row.resource_name),
  region: orNull(row.region_code),
  serviceType: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
  resourceType: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  specificationCode: orNull(row.resource_spec_code),
  specification: orNull(row.product_spec_desc),
  size: textOf(row.spec_size),
  sizeMeasureId: orNull(row.spec_size_measure_id),
  projectId: orNull(row.project_id),
  productId: orNull(row.product_id),
  isMain: row.is_main_resource === undefined ? null : row.is_main_resource === 1,
  mainResourceId: orNull(row.parent_resource_id),
  status: resourceStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  effectiveAt: orNull(row.effective_time),
  expiresAt: orNull(row.expire_time),
  expiryPolicy: expiryPolicy.nameOf(row.expire_policy),
  expiryPolicyCode: textOf(row.expire_policy),
  autoRenew: row.expire_policy === AUTO_RENEW,
  updatedAt: orNull(row.update_time),
  enterpriseProject: row.enterprise_project === undefined ? null : toEnterpriseProject(row.enterprise_project),
  customerId: row.customerId,
  ...ownerOf(row),
});
