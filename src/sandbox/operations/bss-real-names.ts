import { Refusal, type Operation, type SandboxAnswer, type SandboxRequest } from '../operation.js';
import type { Customer } from '../world/customers.js';
import { isRefused, type Application } from '../world/real-names.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, queryOf, type BodyOf } from './bss-answer.js';
import { customerOf, invalid } from './bss-filter.js';
import { PLATFORM } from './bss-registration.js';

/** Whether a person has to look at the application; a machine decides at once. */
const answer = (needsReview: boolean): SandboxAnswer =>
  ok<'CreatePersonalRealnameAuth'>({ is_review: needsReview ? 1 : 0 });

/** By bank card a machine decides, by certificate a reviewer. */
export const createPersonalRealnameAuth: Operation = (world, request) => {
  const body = bodyOf<'CreatePersonalRealnameAuth'>(request);
  const customer = applicant(world, request, body);
  if (isSettled(world, customer)) throw new Refusal('CBC.99007188', 'Already verified or in review');
  const application: Application = { name: body.name, customerType: 0, certificate: body.verified_number };
  refuseAbnormal(application);
  if (body.identify_type === 0) {
    world.realNames.submit(customer, application);
    return answer(true);
  }
  refuseCard(world, body);
  if (isRefused(application)) throw new Refusal('CBC.99007202', 'The verification failed');
  world.realNames.verify(customer, application);
  return answer(false);
};

function refuseCard({ verificationCodes, now }: World, { bank_card_info }: BodyOf<'CreatePersonalRealnameAuth'>): void {
  if (bank_card_info === undefined) throw invalid('bank_card_info', 'is missing');
  const { mobile: phone, verification_code: code } = bank_card_info;
  const verdict = verificationCodes.use({ phone, purpose: 'BANK_CARD', code, at: now.getTime() });
  if (verdict === 'EXPIRED') throw new Refusal('CBC.99000027', 'The verification code has expired');
  if (verdict !== 'RIGHT') throw new Refusal('CBC.99000026', 'The verification code is wrong');
}

export const createEnterpriseRealnameAuthentication: Operation = (world, request) => {
  const body = bodyOf<'CreateEnterpriseRealnameAuthentication'>(request);
  const customer = applicant(world, request, body);
  if (isSettled(world, customer)) throw notReviewable('is verified or in review');
  return applyAsEnterprise(world, customer, body);
};

/** Turns a verified person into an organisation; it stays verified as a person until then. */
export const changeEnterpriseRealnameAuthentication: Operation = (world, request) => {
  const body = bodyOf<'ChangeEnterpriseRealnameAuthentication'>(request);
  const customer = applicant(world, request, body);
  const isPerson = customer.verifiedStatus === '2' && customer.customerType === 0;
  if (!isPerson || world.realNames.isInReview(customer)) throw notReviewable('is no verified person, or in review');
  return applyAsEnterprise(world, customer, body);
};

const BUSINESS_LICENCE = 0;

/** A machine can look up a business licence and its legal representative; the rest a reviewer has to read. */
function applyAsEnterprise(
  { realNames }: World,
  customer: Customer,
  body: BodyOf<'CreateEnterpriseRealnameAuthentication' | 'ChangeEnterpriseRealnameAuthentication'>,
): SandboxAnswer {
  const application: Application = { name: body.corp_name, customerType: 1, certificate: body.verified_number };
  refuseAbnormal(application);
  const needsReview = body.certificate_type !== BUSINESS_LICENCE || body.enterprise_person === undefined;
  if (needsReview) {
    realNames.submit(customer, application);
    return answer(true);
  }
  if (isRefused(application)) throw abnormal('verified_number does not belong to corp_name');
  realNames.verify(customer, application);
  return answer(false);
}

const ATTACHMENT = /\.(jpe?g|bmp|png|gif|pdf)$/i;

interface Asking {
  readonly customer_id: string;
  readonly xaccount_type: string;
  readonly verified_file_url: readonly string[];
}

/** The caller's own customer, whose attachments can be read. */
function applicant(world: World, { caller }: SandboxRequest, asking: Asking): Customer {
  const customer = customerOf(world, caller.accountId, asking.customer_id);
  if (asking.xaccount_type !== PLATFORM) throw invalid('xaccount_type', 'is not the platform of this partner');
  if (asking.verified_file_url.length === 0) throw invalid('verified_file_url', 'is empty');
  if (!asking.verified_file_url.every((path) => ATTACHMENT.test(path))) {
    throw new Refusal('CBC.99000100', 'An attachment has the wrong format');
  }
  return customer;
}

const isSettled = ({ realNames }: World, customer: Customer): boolean =>
  customer.verifiedStatus === '2' || realNames.isInReview(customer);

/** Names and certificates are more than digits, symbols and spaces. */
function refuseAbnormal({ name, certificate }: Application): void {
  if (!/\p{L}/u.test(name)) throw abnormal('The name has no letter');
  if (!/^[\p{L}\d()（）-]{4,}$/u.test(certificate)) throw abnormal('verified_number is no certificate number');
}

const abnormal = (why: string): Refusal => new Refusal('CBC.70600032', why);
const notReviewable = (why: string): Refusal => new Refusal('CBC.70600026', `The customer ${why}`);

/** The state of the latest application; nothing for a customer who never made one. */
export const showRealnameAuthenticationReviewResult: Operation = (world, request) => {
  const { customer_id } = queryOf<'ShowRealnameAuthenticationReviewResult'>(request);
  const customer = world.customers.oneOf(request.caller.accountId, customer_id);
  if (customer === undefined) throw new Refusal('CBC.5002', 'No such customer of this partner');
  const { result, opinion } = world.realNames.look(customer) ?? {};
  return ok<'ShowRealnameAuthenticationReviewResult'>({
    ...(result !== undefined && { review_result: result }),
    ...(opinion !== undefined && { opinion }),
  });
};

/** The caller's own state. */
export const showRealNameAuthStatus: Operation = (world, { caller }) => {
  const customer = self(world, caller.accountId);
  world.realNames.look(customer);
  const { verifiedStatus, customerType } = customer;
  return ok<'ShowRealNameAuthStatus'>({
    verified_status: Number(verifiedStatus) as -1 | 0 | 1 | 2,
    ...(verifiedStatus === '2' && customerType !== -1 && { verified_type: customerType }),
  });
};

/** What the caller scans to be verified by its face; `POST /__sandbox/face-scans` stands in for the phone. */
export const showRealNameAuthQrCode: Operation = (world, { caller }) => {
  const customer = self(world, caller.accountId);
  if (isSettled(world, customer)) throw new Refusal('CBC.99007188', 'Already verified or in review');
  const code = world.realNames.showQrCode(customer, world.now.getTime());
  return ok<'ShowRealNameAuthQrCode'>({ qr_code_url: `https://auth.huaweicloud.example/face?code=${code}` });
};

function self({ customers }: World, id: string): Customer {
  const customer = customers.get(id);
  if (customer === undefined) throw new Error(`${id} is no customer`);
  return customer;
}
