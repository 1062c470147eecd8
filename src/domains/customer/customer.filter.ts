import type { Shape } from '../../access/list-reader.js';
import { byText } from '../../graphql/sort.js';
import { toWireTime } from '../../graphql/scalars.js';
import { badInput } from '../../kernel/errors.js';
import type { CustomerQuestion } from './customer.policy.js';
import {
  associationType,
  type CustomerFilter,
  type CustomerOrder,
  type CustomerRow,
  freezeState,
} from './customer.type.js';

/** The part of a filter that upstream does. Null and absent mean no filter. @throws GatewayError `BAD_USER_INPUT` */
export function questionOf(filter: Partial<CustomerFilter>): CustomerQuestion {
  const { customerId, associatedFrom, associatedTo } = filter;
  const name = words('filter.name', filter.name);
  const accountName = words('filter.accountName', filter.accountName);
  const label = words('filter.label', filter.label);
  return {
    ...(customerId != null && { customerId }),
    ...(name !== undefined && { name }),
    ...(accountName !== undefined && { accountName }),
    ...(label !== undefined && { label }),
    ...(filter.associationType != null && {
      associationType: associationType.codeOf('filter.associationType', filter.associationType),
    }),
    ...(associatedFrom != null && { associatedFrom: toWireTime(associatedFrom) }),
    ...(associatedTo != null && { associatedTo: toWireTime(associatedTo) }),
  };
}

const LONGEST_WORDS = 64;

function words(field: string, text: string | null | undefined): string | undefined {
  if (text == null) return undefined;
  if (text.length > 0 && text.length <= LONGEST_WORDS && !/\s/.test(text)) return text;
  throw badInput(field, `"${field}" must have 1 to ${String(LONGEST_WORDS)} characters and no spaces`);
}

type Keep = (row: CustomerRow) => boolean;

/** The part of a filter that upstream cannot do, and the order. @throws GatewayError `BAD_USER_INPUT` */
export function shapeOf(filter: Partial<CustomerFilter>, order: CustomerOrder | null): Shape<CustomerRow> {
  const tests: Keep[] = [managedBy(filter.accountManager), frozen(filter.freeze), mobile(filter.mobile)].flatMap(
    (test) => test ?? [],
  );
  return {
    ...(tests.length > 0 && { keep: (row: CustomerRow) => tests.every((test) => test(row)) }),
    ...(order && { order: byText(order.direction, SORT_TEXT[order.field], ({ customerId }) => customerId) }),
  };
}

const SORT_TEXT: Record<CustomerOrder['field'], (row: CustomerRow) => string | undefined> = {
  ASSOCIATED_AT: ({ associated_on }) => associated_on,
  NAME: ({ customer }) => customer,
  ACCOUNT_NAME: ({ account_name }) => account_name,
};

/** Upstream's own order: the newest association first. */
export const newestFirst = byText<CustomerRow>('DESC', SORT_TEXT.ASSOCIATED_AT, ({ customerId }) => customerId);

const managedBy = (accountName: string | null | undefined): Keep | undefined =>
  accountName == null
    ? undefined
    : ({ account_managers = [] }) => account_managers.some(({ account_name }) => account_name === accountName);

const frozen = (name: CustomerFilter['freeze']): Keep | undefined =>
  name == null ? undefined : ({ is_frozen }) => freezeState.nameOf(is_frozen) === name;

/** Exact or prefix only: with "contains" a masked number could be read out digit by digit. */
function mobile(digits: string | null | undefined): Keep | undefined {
  if (digits == null) return undefined;
  if (!/^\d{3,20}$/.test(digits))
    throw badInput('filter.mobile', '"filter.mobile" must be at least the first 3 digits');
  return ({ telephone }) => telephone?.startsWith(digits) === true;
}
