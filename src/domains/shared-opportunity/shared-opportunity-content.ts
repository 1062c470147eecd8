import type { Owner } from '../../access/owner.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import { badInput } from '../../kernel/errors.js';
import { isAbove, Money } from '../../kernel/money.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import type { SharedOpportunity } from './shared-opportunity.type.js';
import type {
  SharedOpportunityContentInput,
  SharedOpportunityCustomerInput,
} from './shared-opportunity-change.type.js';
import { offeringKind } from './shared-opportunity-words.type.js';

/** What a PO says, as upstream takes it. */
export type Content = RequestOf<'UpdateSharedOpportunity'>['body'];

export interface Written extends SharedOpportunityContentInput {
  readonly name?: string | null;
  readonly customer?: SharedOpportunityCustomerInput | null;
}

/** @throws GatewayError `BAD_USER_INPUT` */
export function contentOf(input: Written, owner: Owner): Content {
  const { name, description, customer, contacts, presalesActivities, offerings, services } = input;
  const { expectedRevenue, specialistIds } = input;
  return {
    ...given({ name, description }),
    ...(customer != null && { customer: customerOf(customer, owner) }),
    ...(contacts != null && { contacts: contacts.map((contact) => ({ name: contact.name, ...given(contact) })) }),
    ...(presalesActivities != null && { presales_activities: [...presalesActivities] }),
    ...(offerings != null && { offerings: offerings.map(offeringOf) }),
    ...(services != null && { services: [...services] }),
    ...(expectedRevenue != null && { expected_revenue: { amount: revenueOf(expectedRevenue), currency: 'CNY' } }),
    ...(specialistIds != null && { specialist_ids: specialistIdsOf(specialistIds) }),
  };
}

/** @throws GatewayError `BAD_USER_INPUT` for a customer of another party. */
export function customerOf(
  { companyName, industry, region, customerId }: SharedOpportunityCustomerInput,
  owner: Owner,
): NonNullable<Content['customer']> {
  const accountId = customerId == null ? undefined : accountIdOf(customerId, owner);
  return { company_name: companyName, ...given({ industry, region, account_id: accountId }) };
}

function accountIdOf(customerId: string, { indirectPartnerId }: Owner): string | undefined {
  const field = 'input.customer.customerId';
  const [id, owner] = partsOrBareId(field, 'Customer', customerId, indirectPartnerId);
  if (owner === indirectPartnerId) return id;
  throw badInput(field, 'Shared opportunities are about customers of the viewer’s own party');
}

const offeringOf = (
  { kind, offeringId, name }: NonNullable<SharedOpportunityContentInput['offerings']>[number],
  index: number,
) => ({
  kind: offeringKind.codeOf(`input.offerings.${String(index)}.kind`, kind) as 'KOOGALLERY',
  id: offeringId,
  name,
});

const YUAN = /^\d{1,15}(\.\d{1,2})?$/;

/** a project brings revenue that is not zero. Upstream wants both decimals. */
function revenueOf(amount: string): string {
  if (YUAN.test(amount) && isAbove(amount, 0)) return Money.of(amount, 'CNY').plus(Money.of('0.00', 'CNY')).amount;
  throw badInput('input.expectedRevenue', 'The expected revenue is more than 0, with at most two decimals (R-107)');
}

export const specialistIdsOf = (ids: readonly string[]): string[] =>
  ids.map(
    (id, index) => partsOrBareId(`input.specialistIds.${String(index)}`, 'OrganizationMember', id).slice(0, 1)[0] ?? id,
  );

/** The parts that a submission needs, by the names of the graph. */
type Submission = Readonly<Record<string, string | object | null | undefined>>;

const partsOfContent = ({ description, customer, contacts, services, expected_revenue }: Content): Submission => ({
  description,
  'customer.industry': customer?.industry,
  'customer.region': customer?.region,
  contacts,
  services,
  expectedRevenue: expected_revenue,
});

const partsOfSaved = ({ description, customer, contacts, services, revenue }: SharedOpportunity): Submission => ({
  description,
  'customer.industry': customer.industry,
  'customer.region': customer.region,
  contacts,
  services,
  expectedRevenue: revenue,
});

function lackingIn(parts: Submission): string | undefined {
  const isLacking = (part: Submission[string]): boolean =>
    part == null || (Array.isArray(part) && part.length === 0) || (typeof part === 'string' && part.trim() === '');
  return Object.keys(parts).find((name) => isLacking(parts[name]));
}

const refuse = (field: string): never => {
  throw badInput(field, `A submission needs "${field}" (R-107)`);
};

/** @throws GatewayError `BAD_USER_INPUT` naming the input that a submission lacks. */
export function refuseLacking(content: Content): void {
  const lacking = lackingIn(partsOfContent(content));
  if (lacking !== undefined) refuse(`input.${lacking}`);
}

/** @throws GatewayError `BAD_USER_INPUT` naming the field of the saved one that is to be filled in first. */
export function refuseUnfinished(saved: SharedOpportunity): void {
  const lacking = lackingIn(partsOfSaved(saved));
  if (lacking !== undefined) refuse(lacking);
}

/** @throws GatewayError `BAD_USER_INPUT` */
export function refuseWithoutConsent(customerConsent: boolean): void {
  if (customerConsent) return;
  throw badInput('input.customerConsent', 'The customer has to agree to its data being shared (R-106)');
}
