import { Money } from '../kernel/money.js';

/** What upstream leaves out is null in the graph. */
export const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

/** Amounts of the China site are yuan unless upstream names another currency. */
export const moneyOf = (amount: string | number | undefined, currency = 'CNY'): Money | null =>
  amount === undefined ? null : Money.of(amount, currency);

/** A code or a decimal as text, digit for digit. */
export const textOf = (value: string | number | undefined): string | null =>
  value === undefined ? null : String(value);

/** A part of a request without what nobody asked for: upstream would filter by an empty value. */
export const given = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as never;
