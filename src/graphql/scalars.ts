import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** The offending value is left out of the message: clients know what they sent, and logs need not. */
const invalid = (message: string, nodes?: ValueNode): GraphQLError =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar that is checked text on the wire. */
function textScalar(
  name: string,
  pattern: RegExp,
  description: string,
  expected: string,
  isReal: (text: string) => boolean = () => true,
): GraphQLScalarType<string> {
  const check = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && pattern.test(value) && isReal(value)) return value;
    throw invalid(`${name} must be ${expected}`, node);
  };
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: String,
    parseValue: (value) => check(value),
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

export const DecimalScalar = textScalar(
  'Decimal',
  /^-?\d{1,30}(\.\d{1,10})?$/,
  'An exact decimal number as text, e.g. "1234.50": every digit is as upstream sent it. Never read it into a float.',
  'decimal text such as "1234.50"',
);

export const BillingCycleScalar = textScalar(
  'BillingCycle',
  /^\d{4}-(0[1-9]|1[0-2])$/,
  'A calendar month in China time (GMT+08:00), e.g. "2026-03" (账期).',
  'a month such as "2026-03"',
);

/** 31 February fits the pattern and is no day: what a `Date` makes of it is another one. */
const isRealDay = (text: string): boolean => {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === text.slice(0, 10);
};

export const DateScalar = textScalar(
  'Date',
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'A calendar day in China time (GMT+08:00), e.g. "2026-03-01".',
  'a day such as "2026-03-01"',
  isRealDay,
);

/** UTC with optional fractions: the form upstream sends and takes. */
export const DateTimeScalar = textScalar(
  'DateTime',
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/,
  'A moment in UTC, ISO 8601, e.g. "2026-03-01T08:00:00Z".',
  'a UTC time such as "2026-03-01T08:00:00Z"',
  isRealDay,
);

/** Fractions of a second are not understood upstream. */
export const toWireTime = (time: string): string => time.replace(/\.\d+Z$/, 'Z');

/** Several times of a filter; those that are absent or null stay absent. */
export const wireTimes = <Name extends string>(
  times: Readonly<Partial<Record<Name, string | null | undefined>>>,
): Partial<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<string | null | undefined>(times).flatMap(([name, time]) =>
      time == null ? [] : [[name, toWireTime(time)]],
    ),
  ) as Partial<Record<Name, string>>;
