import { sum } from '../amount.js';
import type { BillLine } from './bills.js';
import { DAY } from './calendar.js';
import type { Customer } from './customers.js';
import type { World } from './world.js';

/** Bought the day before it is first needed; used up one after the other. */
export interface StoredValueCard {
  readonly id: string;
  readonly faceValue: bigint;
  readonly balance: bigint;
  readonly startsAt: number;
  readonly expiresAt: number;
}

const FACE_VALUES = [50_000n, 200_000n, 1_000_000n] as const;
const MOST_CARDS = 10n;
const VALID_FOR = 3 * 365 * DAY;

/** The customer's cards, oldest first, as they follow from the bill lines that cards paid; refunds went back to them. */
export function storedValueCardsOf({ bills, calendar }: World, customer: Customer): readonly StoredValueCard[] {
  const lines = calendar.months
    .flatMap((month) => bills.linesOf(customer, month))
    .filter(({ payment }) => payment.storedValueCard !== 0n);
  if (lines.length === 0) return [];
  const spent = sum(lines, ({ payment }) => payment.storedValueCard);
  const faceValue = FACE_VALUES.find((value) => spent / value < MOST_CARDS) ?? FACE_VALUES[2];
  const usedUp = Number(spent / faceValue);
  return Array.from({ length: usedUp + 1 }, (_, index) => {
    const startsAt = neededAt(lines, BigInt(index) * faceValue) - DAY;
    return {
      id: `SVC${customer.id.slice(-9)}${index.toString().padStart(4, '0')}`,
      faceValue,
      balance: index < usedUp ? 0n : faceValue - (spent % faceValue),
      startsAt,
      expiresAt: startsAt + VALID_FOR,
    };
  });
}

/** When so many cents had been paid with cards. */
function neededAt(lines: readonly BillLine[], cents: bigint): number {
  let paid = 0n;
  for (const { payment, at } of lines) {
    paid += payment.storedValueCard;
    if (paid >= cents) return at;
  }
  throw new Error('The cards were not all needed');
}
