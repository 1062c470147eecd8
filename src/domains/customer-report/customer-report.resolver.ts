import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import { Customer } from '../customer/customer.type.js';
import { OrganizationMember } from '../organization/organization.type.js';
import {
  CustomerReportResult,
  DeleteCustomerReportsInput,
  DeleteCustomerReportsPayload,
  ReportCustomerInput,
  ReportCustomerPayload,
  ReportCustomersInput,
  ReportCustomersPayload,
} from './customer-report-change.type.js';
import {
  CustomerReport,
  CustomerReportArgs,
  CustomerReportConnection,
  CustomerReportQuota,
  toReport,
} from './customer-report.type.js';

@Resolver(() => CustomerReport)
export class CustomerReportResolver {
  @Query(() => CustomerReportConnection, {
    nullable: true,
    description:
      'Prospective customers that were reported (客户报备): an account manager’s own, a director’s team’s, or all of the ' +
      'viewer’s party.',
  })
  async customerReports(
    @Args(() => CustomerReportArgs) { filter, direction, ...page }: CustomerReportArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<CustomerReport>> {
    const paging = new Paging('customerReports', filter, direction);
    const rows = await load.customerReport.page(filter ?? {}, direction, paging.window(page));
    return paging.connection(rows, toReport);
  }

  @Query(() => CustomerReportQuota, {
    nullable: true,
    description: 'How many reports of the viewer’s party are open, and how many may be (R-077).',
  })
  customerReportQuota(@Ctx() { load }: GatewayContext): Promise<CustomerReportQuota | null> {
    return load.customerReport.quota();
  }

  @FieldResolver(() => OrganizationMember, {
    nullable: true,
    description: 'Who reported it; null for the party’s own account, and for a member out of sight.',
  })
  submittedBy(@Root() { submitterId }: CustomerReport, @Ctx() { load }: GatewayContext) {
    return submitterId === undefined ? null : load.organization.member(submitterId);
  }

  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer it became; null before, and when it is out of sight.',
  })
  customer(@Root() { customerId, indirectPartnerId }: CustomerReport, @Ctx() { load }: GatewayContext) {
    return customerId === undefined ? null : load.customer.one(customerId, indirectPartnerId);
  }
}

@Resolver(() => ReportCustomerPayload)
export class ReportCustomerResolver {
  @Mutation(() => ReportCustomerPayload, {
    nullable: true,
    description: 'Reserves a prospective customer for 15 days (报备客户, R-076); some are reviewed first (R-080).',
  })
  reportCustomer(
    @Arg('input', () => ReportCustomerInput, { description: 'Whom.' }) input: ReportCustomerInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReportCustomerPayload> {
    return run.customerReport.report(input);
  }

  @FieldResolver(() => CustomerReport, { nullable: true, description: 'The report as it is now.' })
  report(@Root() { reportId }: ReportCustomerPayload, @Ctx() { load }: GatewayContext) {
    return reportId === undefined ? null : load.customerReport.one(reportId);
  }
}

@Resolver(() => CustomerReportResult)
export class CustomerReportResultResolver {
  @Mutation(() => ReportCustomersPayload, {
    nullable: true,
    description: 'Reserves several prospective customers; stops at the cap and tells each item (批量报备, R-077).',
  })
  reportCustomers(
    @Arg('input', () => ReportCustomersInput, { description: 'Whom.' }) input: ReportCustomersInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<ReportCustomersPayload> {
    return run.customerReport.reportAll(input);
  }

  @Mutation(() => DeleteCustomerReportsPayload, {
    nullable: true,
    description: 'Deletes reports of any state but ASSOCIATED (删除报备, R-082).',
  })
  deleteCustomerReports(
    @Arg('input', () => DeleteCustomerReportsInput, { description: 'Which.' }) input: DeleteCustomerReportsInput,
    @Ctx() { run }: GatewayContext,
  ): Promise<DeleteCustomerReportsPayload> {
    return run.customerReport.delete(input);
  }

  @FieldResolver(() => CustomerReport, {
    nullable: true,
    description: 'The report as it is now; null when there is none, or none any more.',
  })
  report(@Root() { reportId }: CustomerReportResult, @Ctx() { load }: GatewayContext) {
    return reportId === null ? null : load.customerReport.one(reportId);
  }
}
