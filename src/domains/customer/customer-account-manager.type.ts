import { ObjectType } from 'type-graphql';
import { type Owner, ownerOf } from '../../access/owner.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';

@ObjectType({ description: 'An account manager as the customer list names him.' })
export class CustomerAccountManager {
  @MaskedField('NAME', 'Sign-in name (客户经理).')
  readonly accountName?: never;

  readonly personal!: PersonalTexts<'accountName'>;
  /** Whose organization he belongs to: sign-in names are unique within one only. */
  readonly indirectPartnerId?: string;
}

/** Upstream names managers by their sign-in names, so that is the id by which the audit trail knows them. */
export const toAccountManager = (accountName: string, owner: Owner): CustomerAccountManager => ({
  ...ownerOf(owner),
  personal: { entity: 'AccountManager', id: accountName, texts: { accountName } },
});
