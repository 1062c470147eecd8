import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { IndirectPartner } from '../indirect-partner/indirect-partner.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  AccountManager,
  AccountManagerArgs,
  AccountManagerConnection,
  toAccountManager,
} from './account-manager.type.js';
import {
  CustomerAssignment,
  CustomerAssignmentArgs,
  CustomerAssignmentConnection,
  toAssignment,
} from './assignment.type.js';

@Resolver(() => CustomerAssignment)
export class CustomerAssignmentResolver {
  @Query(() => CustomerAssignmentConnection, {
    nullable: true,
    description:
      'Who held which customer or reseller, and when (客户分配记录): all with the member or the assign item, a director’s team, ' +
      'an account manager’s own (R-068).',
  })
  async assignments(
    @Args(() => CustomerAssignmentArgs) { filter, direction, ...page }: CustomerAssignmentArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CustomerAssignment>> {
    const paging = new Paging('assignments', filter, direction);
    const slice = await load.assignment.page({ filter: filter ?? null, direction }, paging.window(page));
    return paging.connection(slice, toAssignment);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The account manager; null when the viewer may not see the member.',
  })
  accountManager(@Root() { accountManagerId }: CustomerAssignment, @Ctx() { load }: GatewayContext) {
    return load.organization.member(accountManagerId);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who assigned it; null for the party’s own account, for invitations, and out of sight.',
  })
  assignedBy(@Root() { assignedById }: CustomerAssignment, @Ctx() { load }: GatewayContext) {
    return assignedById === undefined ? null : load.organization.member(assignedById);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer; null for a reseller, and when the customer is no longer in the viewer’s scope (Q-3).',
  })
  customer(
    @Root() { subject, subjectId, indirectPartnerId }: CustomerAssignment,
    @Ctx() { load }: GatewayContext,
  ): Promise<Customer | null> | null {
    return subject === 'CUSTOMER' ? load.customer.one(subjectId, indirectPartnerId) : null;
  }

  @FieldResolver(() => IndirectPartner, {
    nullable: true,
    description: 'The reseller; null for a customer, and when the reseller is no longer in the viewer’s scope.',
  })
  indirectPartner(
    @Root() { subject, subjectId }: CustomerAssignment,
    @Ctx() { load }: GatewayContext,
  ): Promise<IndirectPartner | null> | null {
    return subject === 'INDIRECT_PARTNER' ? load.indirectPartner.one(subjectId) : null;
  }
}

@Resolver(() => Customer)
export class CustomerPeriodsResolver {
  @FieldResolver(() => [CustomerAssignment], {
    nullable: true,
    description:
      'Present and former account managers, the latest first: all of them for administrators, a director’s team, an ' +
      'account manager’s own periods (R-068). `RESTRICTED` for customers of a reseller (R-010).',
  })
  assignments(@Root() { customerId, indirectPartnerId }: Customer, @Ctx() { load }: GatewayContext) {
    return load.assignment.periods({
      ...{ subjectType: 'CUSTOMER', subjectId: customerId },
      ...(indirectPartnerId !== undefined && { indirectPartnerId }),
    });
  }
}

@Resolver(() => IndirectPartner)
export class IndirectPartnerPeriodsResolver {
  @FieldResolver(() => [CustomerAssignment], {
    nullable: true,
    description:
      'The distributor’s present and former account managers of the reseller, the latest first, as far as the viewer knows ' +
      'them (R-068, R-074); none for the reseller itself.',
  })
  assignments(@Root() { indirectPartnerId }: IndirectPartner, @Ctx() { load }: GatewayContext) {
    return load.assignment.periods({ subjectType: 'INDIRECT_PARTNER', subjectId: indirectPartnerId });
  }
}

@Resolver(() => AccountManager)
export class AccountManagerResolver {
  @Query(() => AccountManagerConnection, {
    nullable: true,
    description: 'Members in the viewer’s scope who can hold customers, with how many they hold (客户经理列表).',
  })
  async accountManagers(
    @Args(() => AccountManagerArgs) { filter, orderBy, ...page }: AccountManagerArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<AccountManager>> {
    const paging = new Paging('accountManagers', filter, orderBy);
    const slice = await load.assignment.managerPage(filter ?? {}, orderBy ?? null, paging.window(page));
    return paging.connection(slice, toAccountManager);
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'The member; null when the viewer may not see members of the organization.',
  })
  member(@Root() { memberId }: AccountManager, @Ctx() { load }: GatewayContext) {
    return load.organization.member(memberId);
  }

  @FieldResolver(() => OrganizationMember, { nullable: true, description: 'His director (客户经理主管).' })
  director(@Root() { directorId }: AccountManager, @Ctx() { load }: GatewayContext) {
    return directorId === undefined ? null : load.organization.member(directorId);
  }
}
