import { Refusal, type Operation, type SandboxRequest } from '../operation.js';
import type { CodeVerdict } from '../world/verification-codes.js';
import type { World } from '../world/world.js';
import { bodyOf, type BodyOf } from './bss-answer.js';
import { enterpriseOf } from './bss-enterprise.js';
import { invalid } from './bss-filter.js';

const LOGIN = /^(?!op_|shadow_)[a-zA-Z_-][a-zA-Z0-9_-]{4,31}$/;
const PHONE = /^(\+86|0086-?)?1\d{10}$/;
const CHARACTER_CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/] as const;

/** To the phone of a sub-account that is to be created. */
export const sendSmsVerificationCode: Operation = (world, request) => {
  enterpriseOf(world, request);
  const { mobile_phone: phone, timeout: minutes = 10 } = bodyOf<'SendSmsVerificationCode'>(request);
  refuseMalformedPhone(phone);
  if (minutes <= 0) throw invalid('timeout', 'must be above 0');
  const at = world.now.getTime();
  if (!world.verificationCodes.send({ phone, purpose: 'SUB_ACCOUNT', minutes, at })) {
    throw new Refusal('CBC.99000082', 'Verification codes are sent too often');
  }
  return {};
};

/** In use at once; who proves its phone needs the code that was sent to it. */
export const createSubEnterpriseAccount: Operation = (world, request) => {
  const enterprise = enterpriseOf(world, request);
  const body = bodyOf<'CreateSubEnterpriseAccount'>(request);
  const account = body.new_sub_customer;
  if (enterprise.unit(body.party_id) === undefined) {
    throw invalid('party_id', 'is no organization unit of the caller');
  }
  refuseCredentials(account);
  if (isTaken(world, request, account.customer_name)) {
    throw new Refusal('CBC.99000038', 'The login name already exists');
  }
  refuseUnprovenPhone(world, request, account);
  enterprise.create({
    accountName: account.customer_name,
    displayName: body.display_name ?? account.customer_name,
    unitId: body.party_id,
    isInCustody: body.financial_custody === 1,
  });
  return {};
};

type NewCustomer = BodyOf<'CreateSubEnterpriseAccount'>['new_sub_customer'];

function refuseCredentials({ customer_name: login, password }: NewCustomer): void {
  if (!LOGIN.test(login)) throw new Refusal('CBC.99000031', 'The login name is malformed');
  const classes = CHARACTER_CLASSES.filter((character) => character.test(password)).length;
  if (password.length < 8 || password.length > 32 || classes < 2) {
    throw new Refusal('CBC.99000036', 'The password needs 8 to 32 characters of two kinds');
  }
}

function isTaken(world: World, request: SandboxRequest, login: string): boolean {
  const isIt = ({ accountName }: { readonly accountName: string }): boolean => accountName === login;
  return enterpriseOf(world, request).subAccounts.some(isIt) || world.customers.all.some(isIt);
}

/** The master's phone is known; any other is proven by a code, which is used up. */
function refuseUnprovenPhone(world: World, { caller }: SandboxRequest, account: NewCustomer): void {
  const isMasters = account.use_pri_mobile_phone === 'Y';
  const phone = isMasters ? world.customers.get(caller.accountId)?.mobile : account.mobile_phone;
  if (phone === undefined) throw invalid('new_sub_customer.mobile_phone', 'is missing');
  if (isMasters) return;
  refuseMalformedPhone(phone);
  const attempt = { phone, purpose: 'SUB_ACCOUNT', code: account.verification_code, at: world.now.getTime() } as const;
  const verdict = world.verificationCodes.use(attempt);
  if (verdict !== 'RIGHT') throw new Refusal(FAILED_CODES[verdict], 'The verification code was not accepted');
}

const FAILED_CODES: Readonly<Record<Exclude<CodeVerdict, 'RIGHT'>, string>> = {
  WRONG: 'CBC.99000026',
  EXPIRED: 'CBC.99000027',
  LOCKED: 'CBC.99004009',
};

function refuseMalformedPhone(phone: string): void {
  if (!PHONE.test(phone)) throw new Refusal('CBC.5017', 'The phone number is malformed');
}
