import type { PersonalTexts } from '../../graphql/masked.type.js';
import { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';

export type Wire = components['schemas'];

export const moneyIn = ({ amount, currency }: Wire['Money']): Money => Money.of(amount, currency);

interface NamedCustomer {
  readonly name?: string | undefined;
  readonly accountName?: string | undefined;
}

export type CustomerTexts = PersonalTexts<'name' | 'accountName'>;

/** @param customer undefined for one no longer in sight: of it not even the mask is shown. */
export const customerTexts = (customerId: string, customer: NamedCustomer | undefined): CustomerTexts => ({
  entity: 'Customer',
  id: customerId,
  texts: { name: customer?.name, accountName: customer?.accountName },
});
