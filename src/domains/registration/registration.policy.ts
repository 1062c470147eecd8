import { type Owner, withOwner } from '../../access/owner.js';
import { ask, forCallersOf, type Keys, keysInSight, nothing, type Policy } from '../../access/policy.js';
import { coversCustomer, coversIndirectPartner, type CustomerKey, isResellersAffair } from '../../access/scope.js';

export interface Identity {
  readonly kind: string;
  readonly value: string;
}

/** Whoever may create customers may ask what is free. */
export const identityPolicy: Policy<Keys<Identity>, Identity> = {
  narrow: keysInSight('CheckUserIdentity', () => true),
  sees: () => true,
};

/** A customer is created for the viewer's own party, or by a distributor for a reseller in sight. */
export const creationPolicy = <Creation extends Owner>(): Pick<Policy<Creation, never>, 'narrow'> => ({
  narrow: forCallersOf<Creation>('CreateSubCustomer', (scope, creation) => {
    const asked = withOwner(scope.viewer, creation);
    if (asked === undefined) return nothing;
    const { indirectPartnerId } = asked;
    return indirectPartnerId === undefined || coversIndirectPartner(scope, indirectPartnerId) ? ask(asked) : nothing;
  }),
});

/** A code may name an own customer; contacts of a reseller's customers are the reseller's. */
export const codePolicy = <Code extends { readonly customer?: CustomerKey }>(): Pick<
  Policy<Code, never>,
  'narrow'
> => ({
  narrow: forCallersOf<Code>('SendVerificationMessageCode', (scope, code) => {
    const { customer } = code;
    const isOwn = customer === undefined || (coversCustomer(scope, customer) && !isResellersAffair(scope, customer));
    return isOwn ? ask(code) : nothing;
  }),
});
