import { type Command, send } from '../../access/command.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { orNull } from '../../graphql/wire-value.js';
import { badInput, GatewayError } from '../../kernel/errors.js';
import { associationType } from '../customer/customer.type.js';
import { codeLanguage } from '../enterprise/enterprise-setup.type.js';
import { codePolicy, creationPolicy } from './registration.policy.js';
import {
  codePurpose,
  type CreateCustomerInput,
  type CreateCustomerPayload,
  type SendVerificationCodeInput,
  type SendVerificationCodePayload,
} from './registration.type.js';

type Creation = Omit<CreateCustomerInput, 'indirectPartnerId'> & Owner;

const CREATE: Command<'CreateSubCustomer', Creation> = {
  operation: 'CreateSubCustomer',
  policy: creationPolicy(),
  request: (creation) => ({
    body: {
      xaccount_id: creation.platformUserId,
      xaccount_type: creation.platformId,
      ...(creation.accountName != null && { domain_name: creation.accountName }),
      ...(creation.mobile != null && { mobile_phone: creation.mobile }),
      ...(creation.verificationCode != null && { verification_code: creation.verificationCode }),
      ...(creation.password != null && { password: creation.password }),
      ...(creation.associationType === 'REFERRAL' && { cooperation_type: '1' as const }),
      is_close_market_ms: creation.marketingMessages ? ('false' as const) : ('true' as const),
      include_association_result: creation.awaitAssociation,
      ...ownerParameter(creation),
    },
  }),
  changes: ['CheckUserIdentity', 'ListSubCustomers'],
};

type Code = Omit<SendVerificationCodeInput, 'customerId'> & { readonly customer?: CustomerKey };

const SEND_CODE: Command<'SendVerificationMessageCode', Code> = {
  operation: 'SendVerificationMessageCode',
  policy: codePolicy(),
  request: ({ mobile, purpose, minutes, language, customer }) => ({
    body: {
      receiver_type: 1,
      mobile_phone: mobile,
      scene: Number(codePurpose.codeOf('input.purpose', purpose)) as 29,
      ...(minutes != null && { timeout: minutes }),
      ...(language != null && { lang: codeLanguage.codeOf('input.language', language) as 'zh-cn' }),
      ...(customer !== undefined && { customer_id: customer.customerId }),
    },
  }),
  changes: [],
};

/** The account exists, and whether it is associated is not known yet. */
const ASSOCIATION_UNKNOWN = 'CBC.99000050';

/** New customers. */
export function registrationCommands(session: Session) {
  return {
    async createCustomer({ indirectPartnerId, ...input }: CreateCustomerInput): Promise<CreateCustomerPayload> {
      const named = indirectPartnerId ?? session.viewer.indirectPartnerId;
      const [reseller] = named === undefined ? [] : partsOrBareId('input.indirectPartnerId', 'IndirectPartner', named);
      const owner = ownerOf({ indirectPartnerId: reseller });
      const { domain_id: customerId, domain_name } = await send(session, CREATE, { ...input, ...owner }, () => {
        refuseInvalid(input);
        return Promise.resolve();
      }).catch(asUnknown);
      return {
        customerId: orNull(customerId),
        accountName: orNull(domain_name),
        customerKey: customerId === undefined ? null : { customerId, ...owner },
      };
    },

    async sendVerificationCode({
      customerId,
      ...input
    }: SendVerificationCodeInput): Promise<SendVerificationCodePayload> {
      await send(session, SEND_CODE, { ...input, ...customerNamed(session, customerId) });
      return { sent: true };
    },
  };
}

function customerNamed({ viewer }: Session, id: string | null | undefined): { readonly customer?: CustomerKey } {
  if (id == null) return {};
  const [customerId = '', owner] = partsOrBareId('input.customerId', 'Customer', id, viewer.indirectPartnerId);
  return { customer: { customerId, ...ownerOf({ indirectPartnerId: owner }) } };
}

/** @throws GatewayError `BAD_USER_INPUT` for what the documented rules refuse. */
function refuseInvalid(input: Omit<CreateCustomerInput, 'indirectPartnerId'>): void {
  const { accountName, password, mobile, verificationCode } = input;
  associationType.codeOf('input.associationType', input.associationType);
  if (/^(op_|shadow_)/.test(accountName ?? '')) {
    throw badInput('input.accountName', 'Names that begin with "op_" or "shadow_" are Huawei Cloud’s: choose another');
  }
  if (password != null && kindsIn(password) < 2) {
    throw badInput('input.password', 'Mix two of: small letters, capitals, digits, other characters');
  }
  if (mobile != null && verificationCode == null) {
    throw badInput(
      'input.verificationCode',
      'A phone needs the code sent to it: ask for one with sendVerificationCode',
    );
  }
}

const kindsIn = (password: string): number =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;

function asUnknown(error: unknown): never {
  if (!(error instanceof GatewayError) || error.extensions.upstreamCode !== ASSOCIATION_UNKNOWN) throw error;
  const message = 'The account was created, and its association is not known yet: look for it among the customers';
  throw new GatewayError('OUTCOME_UNKNOWN', message, {
    operation: 'CreateSubCustomer',
    retryable: false,
    cause: error,
  });
}
