import { type GraphQLFieldResolver, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type ErrorCode, ERRORS, GatewayError } from '../kernel/errors.js';

const ERROR_CODE = Object.fromEntries(Object.keys(ERRORS).map((code) => [code, code])) as Record<ErrorCode, ErrorCode>;

registerEnumType(ERROR_CODE, {
  name: 'ErrorCode',
  description: 'Every failure a client can meet; the same codes as in `extensions.code` of errors.',
  valuesConfig: Object.fromEntries(Object.entries(ERRORS).map(([code, description]) => [code, { description }])),
});

@ObjectType({ description: 'Why a change was not made, for the person who asked for it. Nothing was changed.' })
export class UserError {
  @Field(() => ERROR_CODE, { description: 'Stable code.' })
  readonly code!: ErrorCode;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the input at fault, e.g. `input.amount`; null where no single one is.',
  })
  readonly field!: string | null;

  @Field(() => String, { description: 'What is wrong and what to do, in English.' })
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'The upstream’s own code, e.g. `CBC.99000049`.' })
  readonly upstreamCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'With `CONFLICT`: the present version of the row.' })
  readonly currentVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'With `INVALID_STATE`: the state that does not allow it.' })
  readonly state?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With `PRECONDITION_FAILED`: what stands in the way, e.g. `PROGRAM_REQUIRED`.',
  })
  readonly blocker?: string | null;

  @Field(() => String, { nullable: true, description: 'With `STEP_UP_REQUIRED`: the challenge to solve.' })
  readonly challengeId?: string | null;
}

@ObjectType({
  description: 'What every mutation answers with; its own fields are null when `userErrors` is not empty.',
})
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why nothing was changed; empty when it was.' })
  readonly userErrors?: readonly UserError[];
}

/** Description of the argument that every change of money or value takes. */
export const IDEMPOTENCY_KEY =
  'Your name for this one change, 8 to 64 letters, digits, "-" or "_", such as a UUID: sent again within 24 hours with the ' +
  'same input it gets the first answer, and nothing is moved twice.';

@ObjectType({ description: 'One item of a batch that upstream takes item by item.' })
export abstract class ItemResult {
  @Field(() => UserError, { nullable: true, description: 'Why this item was not changed; null when it was.' })
  readonly error!: UserError | null;
}

/** Refusals that the person who asked can mend; all others are failures and stay errors of the request. */
const ANSWERS: ReadonlySet<ErrorCode> = new Set([
  'ALREADY_EXISTS',
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'IDEMPOTENCY_KEY_REUSED',
  'INSUFFICIENT_BALANCE',
  'INVALID_STATE',
  'NOT_FOUND',
  'PRECONDITION_FAILED',
  'RESTRICTED',
  'STEP_UP_REQUIRED',
  'UPSTREAM_REFUSED',
  'UPSTREAM_TOKEN_NEEDED',
]);

/** Makes every mutation answer what the user can mend in its payload's `userErrors`. */
export function answerUserErrors(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType();
  if (!(mutation instanceof GraphQLObjectType)) return schema;
  for (const field of Object.values(mutation.getFields())) {
    const { resolve } = field;
    if (resolve !== undefined) field.resolve = answering(resolve);
  }
  return schema;
}

const answering =
  <Context>(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
  async (source, args, context, info) => {
    try {
      return { userErrors: [], ...((await resolve(source, args, context, info)) as object) };
    } catch (error) {
      if (error instanceof GatewayError && ANSWERS.has(error.extensions.code))
        return { userErrors: [userErrorOf(error)] };
      throw error;
    }
  };

export const userErrorOf = ({ message, extensions }: GatewayError): UserError => ({
  code: extensions.code,
  field: extensions.field ?? null,
  message,
  upstreamCode: extensions.upstreamCode ?? null,
  currentVersion: extensions.currentVersion ?? null,
  state: extensions.state ?? null,
  blocker: extensions.blocker ?? null,
  challengeId: extensions.challengeId ?? null,
});

/** For the `error` of an item; null when it was done. */
export const itemErrorOf = (error: GatewayError | undefined): UserError | null =>
  error === undefined ? null : userErrorOf(error);
