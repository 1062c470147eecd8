import type { WireDecimal } from '../../upstream/contract/wire-json.js';
import { Amount } from '../amount.js';
import { Refusal, type SandboxRequest } from '../operation.js';
import type { Customer } from '../world/customers.js';
import type { World } from '../world/world.js';

/**
 * Whose data a call is about: the caller's own, or those of the reseller a distributor names.
 *
 * @throws Refusal `CBC.0100` for an empty id, `CBC.99000037` for a reseller of somebody else.
 */
export function ownerOf(
  { resellers }: World,
  { caller }: SandboxRequest,
  indirectPartnerId: string | undefined,
): string {
  if (indirectPartnerId === undefined) return caller.accountId;
  if (indirectPartnerId === '') throw invalid('indirect_partner_id', 'must not be empty');
  const isOwn = caller.kind === 'PARTNER' && resellers.some(({ id }) => id === indirectPartnerId);
  if (!isOwn) throw new Refusal('CBC.99000037', 'No permission on this indirect partner');
  return indirectPartnerId;
}

/** @throws Refusal `CBC.99000035`, the same for unknown customers and those of others. */
export function customerOf({ customers }: World, ownerId: string, id: string): Customer {
  const customer = customers.oneOf(ownerId, id);
  if (customer === undefined) throw new Refusal('CBC.99000035', 'customer_id is no customer of this partner');
  return customer;
}

export const invalid = (field: string, why: string): Refusal => new Refusal('CBC.0100', `${field} ${why}`);

/** Cents of an amount of money to move. @throws Refusal unless it is above 0 with at most two decimals. */
export function centsOf(field: string, decimal: WireDecimal): bigint {
  const amount = Amount.parse(decimal);
  if (amount === undefined || amount.cents <= 0n) throw invalid(field, 'must be above 0 with at most two decimals');
  return amount.cents;
}

/** Absent and empty mean no filter. */
export const is = (wanted: string | number | undefined, value: string | number | undefined): boolean =>
  wanted === undefined || wanted === '' || wanted === value;

export const contains = (wanted: string | undefined, value: string | undefined): boolean =>
  wanted === undefined || wanted === '' || (value?.includes(wanted) ?? false);

/** Absent and empty mean no filter. */
export const isOneOf = <T>(wanted: readonly T[] | undefined, value: T): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value);

/** Both ends belong to the period. @param value milliseconds since 1970; what has no time is in no period. */
export function isWithin(value: number | undefined, begin: string | undefined, end: string | undefined): boolean {
  const from = begin ? Date.parse(begin) : -Infinity;
  const to = end ? Date.parse(end) : Infinity;
  if (from === -Infinity && to === Infinity) return true;
  return value !== undefined && value >= from && value <= to;
}
