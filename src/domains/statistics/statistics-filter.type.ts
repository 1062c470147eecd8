import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { BillingCycleScalar } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import { chargeMode, type ChargeMode } from '../bill/bill.type.js';
import { associationType, type AssociationType } from '../customer/customer.type.js';
import type { StatisticsFilters, StatisticsQuestion } from './statistics.policy.js';

@InputType({ description: 'What is counted. Everything given must hold; null and absent mean no filter (R-119).' })
export class CustomerBoardFilter {
  @Field(() => ID, {
    nullable: true,
    description:
      'What is attributed to this account manager (客户经理), in his windows; nothing for one out of sight (R-036).',
  })
  readonly accountManagerId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'What is attributed to account managers of this director (客户经理主管); nothing for one out of sight (R-036).',
  })
  readonly directorId?: string | null;

  @Field(() => associationType.type, {
    nullable: true,
    description: 'Of customers of this association type (关联类型).',
  })
  readonly associationType?: AssociationType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a reseller’s customers instead of the party’s own: a global or an upstream id (R-012).',
  })
  readonly indirectPartnerId?: string | null;
}

@InputType({ description: 'What is counted. Everything given must hold; null and absent mean no filter (R-119).' })
export class StatisticsFilter extends CustomerBoardFilter {
  @Field(() => ID, { nullable: true, description: 'Of this customer: a global or an upstream id.' })
  readonly customerId?: string | null;

  @Field(() => chargeMode.type, { nullable: true, description: 'In this billing mode (计费模式).' })
  readonly chargeMode?: ChargeMode | null;

  @SentAs('ListConsumptionSummary', 'query.service_type')
  @SentAs('ShowConsumptionStats', 'query.service_type')
  @SentAs('ListPerformance', 'query.service_type')
  @SentAs('ShowPerformanceStats', 'query.service_type')
  @Field(() => String, { nullable: true, description: 'For this service type (云服务类型), by its code.' })
  readonly serviceType?: string | null;
}

const TOP = 10;

/** Months and the length of rankings. */
@ArgsType()
export class BoardArgs {
  @Field(() => BillingCycleScalar, { description: 'First billing cycle, at most 18 months back (R-160).' })
  readonly from!: string;

  @Field(() => BillingCycleScalar, { description: 'Last billing cycle, included.' })
  readonly to!: string;

  @SentAs('ShowConsumptionStats', 'query.top')
  @SentAs('ShowPerformanceStats', 'query.top')
  @SentAs('ShowCustomerStats', 'query.top')
  @Field(() => Int, {
    defaultValue: TOP,
    description: 'Entries of a ranking, 1 to 100; all others are one sum beside.',
  })
  readonly top!: number;
}

const codesOf = (filter: StatisticsFilter, path: string): StatisticsFilters =>
  given({
    association_type:
      filter.associationType && (associationType.codeOf(`${path}.associationType`, filter.associationType) as '1'),
    charge_mode: filter.chargeMode && (chargeMode.codeOf(`${path}.chargeMode`, filter.chargeMode) as '1'),
    service_type: filter.serviceType,
  });

function memberIdOf(field: string, id: string | null | undefined): string | undefined {
  return id == null ? undefined : partsOrBareId(field, 'OrganizationMember', id)[0];
}

/**
 * @param path of the filter, as the client wrote it.
 * @throws GatewayError `BAD_USER_INPUT` for an id of another type.
 */
export function questionOf(filter: StatisticsFilter, viewer: Owner, path = 'filter'): StatisticsQuestion {
  const { customerId, indirectPartnerId } = filter;
  const [reseller] =
    indirectPartnerId == null ? [] : partsOrBareId(`${path}.indirectPartnerId`, 'IndirectPartner', indirectPartnerId);
  const bareOwner = reseller ?? viewer.indirectPartnerId;
  const [customer, owner] =
    customerId == null ? [undefined, reseller] : partsOrBareId(`${path}.customerId`, 'Customer', customerId, bareOwner);
  return {
    ...ownerOf({ indirectPartnerId: owner }),
    ...(customer !== undefined && { customerIds: [customer] }),
    filters: {
      ...codesOf(filter, path),
      ...given({
        account_manager_id: memberIdOf(`${path}.accountManagerId`, filter.accountManagerId),
        director_id: memberIdOf(`${path}.directorId`, filter.directorId),
      }),
    },
  };
}
