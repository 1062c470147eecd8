import { Refusal, type SandboxAnswer } from '../operation.js';
import { type Agreement, AGREEMENTS, type Authorization } from '../world/associations.js';
import { isResale, type Customer } from '../world/customers.js';
import { entityId } from '../world/organization-id.js';
import {
  blocked,
  conflict,
  missing,
  present,
  recordChange,
  requireVersion,
  versioned,
  type ConsoleCall,
} from './console-call.js';
import { customerOf } from './console-associations.js';

const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString();

const toWire = (authorization: Authorization): Record<string, unknown> =>
  present({
    id: authorization.id,
    customer_id: authorization.customerId,
    state: authorization.state,
    requested_at: iso(authorization.requestedAt),
    granted_at: iso(authorization.grantedAt),
    revoked_at: iso(authorization.revokedAt),
    revoke_reason: authorization.revokeReason,
    version: authorization.version,
  });

/** ListCustomerAuthorizations. */
export const listCustomerAuthorizations = (call: ConsoleCall): SandboxAnswer => ({
  body: { authorizations: call.world.associations.authorizationsOf(customerOf(call).id).map(toWire) },
});

/** Resellers that their distributor lets operate the resources of customers. */
const AUTHORIZED_RESELLERS: ReadonlySet<string> = new Set([entityId('b', 1), entityId('b', 2)]);

/** in the reseller model only, and of resellers only those that may. */
function requireDelegable({ organization, ownerId }: ConsoleCall, customer: Customer): void {
  if (!isResale(customer)) throw blocked('RESELLER_MODEL_REQUIRED', 'the customer buys from Huawei Cloud itself');
  if (ownerId === organization.partnerId || AUTHORIZED_RESELLERS.has(ownerId)) return;
  throw blocked('DISTRIBUTOR_AUTHORIZATION_REQUIRED', 'the distributor has to authorize the reseller first');
}

/** @throws Refusal CON.0411 for what was given, or asked for, before. */
function requireNews(latest: Authorization | undefined, isGiven: boolean): void {
  const isOld = latest?.state === 'GRANTED' || (latest?.state === 'PENDING' && !isGiven);
  if (isOld) throw new Refusal('CON.0411', 'given or asked for already');
}

/** CreateCustomerAuthorization: the partner asks, the customer gives. */
export function createCustomerAuthorization(call: ConsoleCall): SandboxAnswer {
  const { world, customerId, now } = call;
  const customer = customerOf(call);
  requireDelegable(call, customer);
  const [latest] = world.associations.authorizationsOf(customer.id);
  const isGiven = customerId !== undefined;
  requireNews(latest, isGiven);
  if (latest?.state === 'PENDING') {
    Object.assign(latest, { state: 'GRANTED', grantedAt: now.getTime(), version: latest.version + 1 });
    recordChange(call, 'CustomerAuthorization', latest);
    return versioned(latest.version, toWire(latest));
  }
  const authorization = world.associations.authorize(customer.id, isGiven ? 'GRANTED' : 'PENDING', now.getTime());
  recordChange(call, 'CustomerAuthorization', authorization, 'CREATED');
  return versioned(authorization.version, toWire(authorization));
}

const CODE_MINUTES = 5;
/** Why a code was not taken. */
const WRONG_CODES = { WRONG: 'CODE_WRONG', EXPIRED: 'CODE_EXPIRED', LOCKED: 'CODE_LOCKED' } as const;

/** The code goes to the customer's own phone; without one it is kept under its id. @throws Refusal CON.0430, CON.0422 */
function requireProof({ world, now, request }: ConsoleCall, { id, mobile }: Customer, challengeId: string): void {
  const { challenge_id, verification_code: code } = request.body as {
    challenge_id?: string;
    verification_code?: string;
  };
  const order = { phone: mobile ?? id, purpose: 'REVOCATION' as const, at: now.getTime() };
  if (challenge_id !== challengeId || code === undefined) {
    if (!world.verificationCodes.send({ ...order, minutes: CODE_MINUTES })) {
      throw blocked('TOO_MANY_CODES', 'the phone was sent too many codes');
    }
    throw new Refusal('CON.0430', 'a code was sent', [{ challenge_id: challengeId }]);
  }
  const verdict = world.verificationCodes.use({ ...order, code });
  if (verdict !== 'RIGHT') throw blocked(WRONG_CODES[verdict], 'the code is not taken');
}

/** RevokeCustomerAuthorization: at once, with a reason and a code. */
export function revokeCustomerAuthorization(call: ConsoleCall): SandboxAnswer {
  const { world, now, request } = call;
  const customer = customerOf(call);
  const authorization = world.associations.authorizationsOf(customer.id).find(({ id }) => id === request.path['aid']);
  if (authorization === undefined) throw missing('authorization');
  requireVersion(call, authorization.version);
  if (authorization.state !== 'GRANTED') throw conflict(authorization.state, 'it is not granted');
  requireProof(call, customer, `revoke-${authorization.id}`);
  Object.assign(authorization, {
    state: 'REVOKED',
    revokedAt: now.getTime(),
    revokeReason: request.body['reason'],
    version: authorization.version + 1,
  });
  recordChange(call, 'CustomerAuthorization', authorization);
  return versioned(authorization.version, toWire(authorization));
}

const agreementToWire = (agreement: Agreement, signedAt: number | undefined): Record<string, unknown> =>
  present({
    code: agreement.code,
    name: agreement.name,
    version: agreement.version,
    status: signedAt === undefined ? 'PENDING' : 'SIGNED',
    published_at: agreement.publishedAt,
    signed_at: iso(signedAt),
  });

const isInForce = ({ code, version }: Agreement): boolean =>
  AGREEMENTS.find((one) => one.code === code)?.version === version;

/** ListAgreements: what was signed, and what is still to be. */
export function listAgreements({ world, customerId = '' }: ConsoleCall): SandboxAnswer {
  const agreements = AGREEMENTS.flatMap((agreement) => {
    const signedAt = world.associations.signedAt(customerId, agreement);
    return signedAt === undefined && !isInForce(agreement) ? [] : [agreementToWire(agreement, signedAt)];
  });
  return { body: { agreements } };
}

/** SignAgreement: the version in force. */
export function signAgreement(call: ConsoleCall): SandboxAnswer {
  const { world, customerId = '', now, request } = call;
  const { code, version } = request.body as { code: string; version: string };
  const agreement = AGREEMENTS.find((one) => one.code === code && one.version === version);
  if (agreement === undefined) throw missing('agreement');
  if (!isInForce(agreement)) throw conflict('SUPERSEDED', 'a newer version is in force');
  if (world.associations.signedAt(customerId, agreement) !== undefined) {
    throw new Refusal('CON.0411', 'already signed');
  }
  world.associations.sign(customerId, agreement, now.getTime());
  recordChange(call, 'Agreement', { id: `${customerId}-${code}`, version: 1 }, 'CREATED');
  return { body: agreementToWire(agreement, now.getTime()) };
}

/** ShowEnterpriseProfile: of authenticated companies. */
export function showEnterpriseProfile(call: ConsoleCall): SandboxAnswer {
  const customer = customerOf(call);
  const profile = call.world.enterpriseProfiles.of(customer);
  if (profile === undefined) return { body: { customer_id: customer.id } };
  const { registeredCapital: cents } = profile;
  return {
    body: {
      customer_id: customer.id,
      profile: present({
        company_name: profile.companyName,
        credit_code: profile.creditCode,
        registered_capital: {
          amount: `${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`,
          currency: 'CNY',
        },
        industry: profile.industry,
        website: profile.website,
        established_on: profile.establishedOn,
        legal_representative: profile.legalRepresentative,
        registered_address: profile.registeredAddress,
        business_scope: profile.businessScope,
        relations: profile.relations.map(({ name, relation, sharePercent }) =>
          present({ name, relation, share_percent: sharePercent }),
        ),
      }),
    },
  };
}
