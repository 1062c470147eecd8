import type { Opportunity } from '../../../src/sandbox/world/opportunities.js';
import { entityId } from '../../../src/sandbox/world/organization-id.js';
import type { World } from '../../../src/sandbox/world/world.js';
import type { TestGateway } from '../../support/gateway.js';
import { memberIdOf, personaNamed } from '../../support/personas.js';

export const m = (serial: number): string => entityId('m', serial);
export const b = (serial: number): string => entityId('b', serial);
export const c = (serial: number): string => entityId('c', serial);

type Records = (world: World) => readonly Opportunity[];

const ofPartner: Records = (world) => world.opportunities.ofOwner(world.partnerId);
const ofReseller =
  (persona: string): Records =>
  (world) =>
    world.opportunities.ofOwner(personaNamed(persona).indirectPartnerId ?? '');
const ownedBy =
  (persona: string, all: Records = ofPartner): Records =>
  (world) =>
    all(world).filter(({ accountManagerId }) => accountManagerId === memberIdOf(persona));
const ownedUnder =
  (persona: string): Records =>
  (world) =>
    ofPartner(world).filter(
      ({ accountManagerId }) => world.organization.members.get(accountManagerId)?.directorId === memberIdOf(persona),
    );

/** Who sees which opportunities, said from the sandbox's own records and from nothing of the gateway. */
export const SIGHT: Readonly<Record<string, Records>> = {
  administrator: ofPartner,
  distributor: ofPartner,
  director: ownedUnder('director'),
  'director-2': ownedUnder('director-2'),
  'account-manager': ownedBy('account-manager'),
  'account-manager-2': ownedBy('account-manager-2'),
  salesperson: ownedBy('salesperson'),
  reseller: ofReseller('reseller'),
  'reseller-account-manager': ownedBy('reseller-account-manager', ofReseller('reseller-account-manager')),
};

/** Roles without the item, and parties whose affair opportunities are not. */
export const BLIND = ['finance', 'sa-specialist', 'operator', 'customer', 'referral-customer'] as const;

export const idsOf = (rows: readonly Opportunity[]): string[] => rows.map(({ id }) => id);

export const sorted = (ids: readonly string[]): string[] => ids.toSorted();

export interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly opportunityId: string }[];
}

/** Data of a query that must not fail. */
export async function read<Data>(
  gateway: TestGateway,
  persona: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const { data, errors } = await gateway.ask<Data>(persona, query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
