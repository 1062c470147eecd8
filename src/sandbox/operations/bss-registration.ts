import { Refusal, type Operation } from '../operation.js';
import { countWithPhone, isNameTaken, MOST_PER_PHONE, register } from '../world/registration.js';
import type { CodePurpose, CodeVerdict } from '../world/verification-codes.js';
import type { World } from '../world/world.js';
import { bodyOf, ok, type BodyOf } from './bss-answer.js';
import { customerOf, invalid, ownerOf } from './bss-filter.js';

/** Platform id that Huawei Cloud gave the partner. */
export const PLATFORM = 'XINGCHEN_PLATFORM';
/** Eleven digits, China only. */
const PHONE = /^1\d{10}$/;
/** Names of Huawei Cloud's own logins begin so. */
const RESERVED_NAME = /^(op_|shadow_)/;

type Creation = BodyOf<'CreateSubCustomer'>;

/** Creates a customer of the caller, or of the reseller a distributor names; it is associated at once. */
export const createSubCustomer: Operation = (world, request) => {
  const body = bodyOf<'CreateSubCustomer'>(request);
  const ownerId = ownerOf(world, request, body.indirect_partner_id);
  refusePlatform(world, body);
  refuseLogin(world, body);
  // The code is asked for last: a right one is used up.
  refusePhone(world, body);
  const { id, accountName } = register(world, {
    ownerId,
    associationType: body.cooperation_type === '1' ? '1' : '2',
    accountName: body.domain_name,
    mobile: body.mobile_phone === '' ? undefined : body.mobile_phone,
    platformId: body.xaccount_id,
  });
  return ok<'CreateSubCustomer'>({ domain_id: id, domain_name: accountName });
};

function refusePlatform({ customers }: World, { xaccount_type, xaccount_id }: Creation): void {
  if (xaccount_type !== PLATFORM) throw new Refusal('CBC.0101', 'xaccount_type is not the platform of this partner');
  if (xaccount_id === '') throw new Refusal('CBC.0101', 'xaccount_id must not be empty');
  if (customers.all.some(({ platformId }) => platformId === xaccount_id)) {
    throw new Refusal('CBC.99000039', 'xaccount_id is used by another customer');
  }
}

function refuseLogin(world: World, { domain_name: name, password }: Creation): void {
  if (name !== undefined && RESERVED_NAME.test(name))
    throw new Refusal('CBC.99000031', 'domain_name begins with a reserved prefix');
  if (name !== undefined && isNameTaken(world, name)) throw new Refusal('CBC.99000038', 'domain_name exists');
  if (password !== undefined && !isStrong(password)) throw new Refusal('CBC.99000036', 'password is malformed');
}

/** Characters of two kinds at least. */
const isStrong = (password: string): boolean =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length >= 2;

function refusePhone(world: World, { mobile_phone: phone, verification_code: code }: Creation): void {
  if (!phone) return;
  if (!PHONE.test(phone)) throw new Refusal('CBC.5017', 'mobile_phone is malformed');
  if (countWithPhone(world, phone) >= MOST_PER_PHONE) {
    throw new Refusal('CBC.99000030', 'Too many customers registered with this phone');
  }
  if (code === undefined) throw invalid('verification_code', 'is missing');
  refuseCode(world.verificationCodes.use({ phone, purpose: 'REGISTRATION', code, at: world.now.getTime() }));
}

const CODE_REFUSALS: Readonly<Record<Exclude<CodeVerdict, 'RIGHT'>, string>> = {
  EXPIRED: 'CBC.99004008',
  LOCKED: 'CBC.99004009',
  WRONG: 'CBC.99004010',
};

function refuseCode(verdict: CodeVerdict): void {
  if (verdict !== 'RIGHT')
    throw new Refusal(CODE_REFUSALS[verdict], `The verification code is ${verdict.toLowerCase()}`);
}

/** Whether a customer may still register with a name, a phone or an email address. */
export const checkUserIdentity: Operation = (world, request) => {
  const { search_type: type, search_value: value } = bodyOf<'CheckUserIdentity'>(request);
  const remaining = type === 'mobile' ? MOST_PER_PHONE - countWithPhone(world, phoneIn(value)) : undefined;
  const isUsed = remaining === undefined ? isLoginUsed(world, type, value) : remaining <= 0;
  return ok<'CheckUserIdentity'>({
    error_code: 'CBC.0000',
    error_msg: 'Success',
    check_result: isUsed ? 'used_by_user' : 'available',
    ...(remaining !== undefined && { mobile_remain_available_num: Math.max(0, remaining) }),
  });
};

/** @param value `0086-13800000000` */
function phoneIn(value: string): string {
  const [, phone = ''] = /^0086-(\d+)$/.exec(value) ?? [];
  if (!PHONE.test(phone)) throw invalid('search_value', 'is no phone number such as 0086-13800000000');
  return phone;
}

const isLoginUsed = (world: World, type: 'email' | 'name' | 'mobile', value: string): boolean =>
  type === 'email' ? world.customers.all.some(({ email }) => email === value) : isNameTaken(world, value);

const PURPOSES: Readonly<Record<number, CodePurpose>> = { 29: 'REGISTRATION', 18: 'BANK_CARD' };
const LONGEST_MINUTES = 60;
const MINUTES_IN_PLACE_OF_TOO_MANY = 5;

/** Sends a code by SMS; `GET /__sandbox/verification-codes` shows it. */
export const sendVerificationMessageCode: Operation = (world, request) => {
  const body = bodyOf<'SendVerificationMessageCode'>(request);
  const { mobile_phone: phone, customer_id, scene = 29, timeout = 10 } = body;
  if (!PHONE.test(phone)) throw invalid('mobile_phone', 'is no phone number such as 13800000000');
  if (customer_id) customerOf(world, request.caller.accountId, customer_id);
  const minutes = timeout > LONGEST_MINUTES ? MINUTES_IN_PLACE_OF_TOO_MANY : timeout;
  const order = { phone, purpose: PURPOSES[scene] ?? 'REGISTRATION', minutes, at: world.now.getTime() };
  if (!world.verificationCodes.send(order)) {
    throw new Refusal('CBC.99004015', 'Codes were sent to this phone too often');
  }
  return { status: 204 };
};
