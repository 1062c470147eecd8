import type { Shape } from '../../access/list-reader.js';
import type { Owner } from '../../access/owner.js';
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

/**
 * What upstream filters by. Null and absent mean no filter.
 *
 * @throws GatewayError `BAD_USER_INPUT`
 */
export function questionOf(filter: Partial<CustomerFilter>): CustomerQuestion {
  const { associatedFrom, associatedTo } = filter;
  const name = words('filter.name', filter.name);
  const accountName = words('filter.accountName', filter.accountName);
  const label = words('filter.label', filter.label);
  const customerId = words('filter.customerId', filter.customerId);
  return {
    ...(customerId !== undefined && { customerId }),
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
  throw badInput(field, `"${field}" must have 1 to ${LONGEST_WORDS} characters and no spaces`);
}

type Keep = (row: CustomerRow) => boolean;

/**
 * The whole filter and the order, as the gateway does them where upstream cannot: below partner scope, and for what upstream
 * has no filter for.
 *
 * @throws GatewayError `BAD_USER_INPUT`
 */
export function shapeOf(
  filter: Partial<CustomerFilter>,
  order: CustomerOrder | null,
  viewer: Owner,
): Shape<CustomerRow> {
  const question = questionOf(filter);
  const own = [startsWith('customer', question.name), startsWith('account_name', question.accountName)]
    .concat([managedBy(filter.accountManager), frozen(filter.freeze), mobile(filter.mobile, viewer)])
    .flatMap((test) => test ?? []);
  const tests = [...own, asUpstream(question)];
  return {
    keep: (row) => tests.every((test) => test(row)),
    isKept: own.length === 0,
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

/** What `ListSubCustomers` does with the same question; names apart, which it matches anywhere. */
const asUpstream =
  ({ customerId, label, associationType: type, associatedFrom, associatedTo }: CustomerQuestion): Keep =>
  (row) =>
    (customerId ?? row.customerId) === row.customerId &&
    (label === undefined || row.label?.includes(label) === true) &&
    (type ?? row.association_type) === row.association_type &&
    isBetween(row.associated_on, associatedFrom, associatedTo);

function isBetween(time: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const moment = Date.parse(time ?? '');
  return moment >= Date.parse(from ?? EARLIEST) && moment <= Date.parse(to ?? LATEST);
}
const EARLIEST = '0001-01-01T00:00:00Z';
const LATEST = '9999-12-31T23:59:59Z';

/** From its beginning only: with "contains" a masked text could be read out piece by piece. */
const startsWith = (field: 'customer' | 'account_name', text: string | undefined): Keep | undefined =>
  text === undefined ? undefined : ({ [field]: value }) => value?.startsWith(text) === true;

const managedBy = (accountName: string | null | undefined): Keep | undefined =>
  accountName == null
    ? undefined
    : ({ account_managers = [] }) => account_managers.some(({ account_name }) => account_name === accountName);

function frozen(name: CustomerFilter['freeze']): Keep | undefined {
  if (name == null) return undefined;
  const code = freezeState.codeOf('filter.freeze', name);
  return ({ is_frozen }) => String(is_frozen) === code;
}

/**
 * The three digits that the mask shows, or a whole number: anything between would read out the hidden digits one by one.
 * Numbers of a reseller's customers cannot be searched by others at all.
 */
function mobile(digits: string | null | undefined, viewer: Owner): Keep | undefined {
  if (digits == null) return undefined;
  if (!/^(\d{3}|\d{11,20})$/.test(digits)) {
    throw badInput('filter.mobile', '"filter.mobile" must be the first 3 digits of a number, or all of it');
  }
  return ({ telephone, indirectPartnerId }) =>
    indirectPartnerId === viewer.indirectPartnerId && telephone?.startsWith(digits) === true;
}
