import { graphql, type GraphQLSchema } from 'graphql';
import { Arg, ArgsType, Args, buildSchemaSync, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { checkInputLimits, SentAs } from '../../src/graphql/input-limits.js';
import { DecimalScalar } from '../../src/graphql/scalars.js';

@InputType()
class Line {
  @SentAs('ListCustomersBalancesDetail', 'body.customer_infos.customer_id')
  @Field(() => ID)
  readonly customerId!: string;

  @Field(() => [Line], { nullable: true })
  readonly lines?: Line[] | null;
}

@InputType()
class AmountInput {
  @SentAs('UpdateCustomerAccountAmount', 'body.amount')
  @Field(() => DecimalScalar, { nullable: true })
  readonly amount?: string | null;
}

/** Some of its limits come from the class above. */
@InputType()
class LimitedInput extends AmountInput {
  @SentAs('ListCustomersBalancesDetail', 'body.customer_infos')
  @Field(() => [Line], { nullable: true })
  readonly lines?: Line[] | null;

  @SentAs('AutoRenewalResources', 'body.auto_renew_times')
  @Field(() => Int, { nullable: true })
  readonly times?: number | null;

  @SentAs('ShowCustomerMonthlySum', 'query.bill_cycle')
  @Field(() => String, { nullable: true })
  readonly cycle?: string | null;
}

@ArgsType()
class LimitedArgs {
  @SentAs('ListCustomersBalancesDetail', 'body.indirect_partner_id')
  @Field(() => String, { nullable: true })
  readonly owner?: string | null;
}

let resolved = 0;
@Resolver()
class LimitedResolver {
  @Query(() => Int)
  limited(
    @Args(() => LimitedArgs) _args: LimitedArgs,
    @Arg('input', () => LimitedInput, { nullable: true }) _input?: LimitedInput,
  ): number {
    resolved += 1;
    return resolved;
  }
}

let schema: GraphQLSchema;
beforeAll(() => {
  schema = checkInputLimits(buildSchemaSync({ resolvers: [LimitedResolver], validate: false }));
});
beforeEach(() => {
  resolved = 0;
});

const ask = async (args: string) => (await graphql({ schema, source: `{ limited${args} }` })).errors?.[0];

describe('a value within its documented limits', () => {
  it.each([
    '',
    '(owner: null)',
    '(input: {})',
    `(owner: "${'x'.repeat(64)}")`,
    '(input: {amount: "0.01"})',
    '(input: {amount: "12345678901234567.89"})',
    '(input: {lines: {customerId: "c1"}})',
    '(input: {times: 99})',
    `(owner: "${'😀'.repeat(64)}")`,
  ])('%s is resolved', async (args) => {
    expect(await ask(args)).toBeUndefined();
    expect(resolved).toBe(1);
  });
});

describe('a value beyond its documented limits', () => {
  it.each([
    [`(owner: "${'x'.repeat(65)}")`, 'owner', 'at most 64 characters'],
    ['(input: {amount: "0.00"})', 'input.amount', 'more than 0'],
    ['(input: {amount: "-1"})', 'input.amount', 'more than 0'],
    ['(input: {amount: "1.001"})', 'input.amount', 'at most 2 decimals'],
    ['(input: {lines: []})', 'input.lines', 'at least 1 items'],
    [`(input: {lines: [${'{customerId: "c"}'.repeat(101)}]})`, 'input.lines', 'at most 100 items'],
    [`(input: {lines: [{customerId: "c"}, {customerId: "${'x'.repeat(65)}"}]})`, 'input.lines.1.customerId', '64'],
    [
      `(input: {lines: [{customerId: "c", lines: [{customerId: "${'x'.repeat(65)}"}]}]})`,
      'input.lines.0.lines.0.customerId',
      '64',
    ],
    ['(input: {times: 100})', 'input.times', 'at most 99'],
    ['(input: {times: -1})', 'input.times', 'at least 0'],
    ['(input: {cycle: "2026-13"})', 'input.cycle', 'match'],
  ])('%s is refused by its path, and nothing is resolved', async (args, field, words) => {
    const error = await ask(args);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(error?.message).toContain(words);
    expect(resolved).toBe(0);
  });
});

it('a mark that the contract does not know stops the start', () => {
  @InputType()
  class Wrong {
    @SentAs('ListSubCustomers', 'body.nothing')
    @Field(() => String)
    readonly wrong!: string;
  }
  @Resolver()
  class WrongResolver {
    @Query(() => Int)
    wrong(@Arg('input', () => Wrong) _input: Wrong): number {
      return 1;
    }
  }
  expect(() => checkInputLimits(buildSchemaSync({ resolvers: [WrongResolver], validate: false }))).toThrow(
    'ListSubCustomers body.nothing',
  );
});
