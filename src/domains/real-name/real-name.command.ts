import { type Command, send } from '../../access/command.js';
import { ownerOf } from '../../access/owner.js';
import type { CustomerKey } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { orNull } from '../../graphql/wire-value.js';
import { badInput, found } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import type { Customer } from '../customer/customer.type.js';
import { applicationPolicy } from './real-name.policy.js';
import {
  type ApplyForEnterpriseRealNameInput,
  type ApplyForPersonalRealNameInput,
  type ChangeToEnterpriseRealNameInput,
  enterpriseCertificate,
  type EnterpriseApplicationInput,
  personalCertificate,
  personalMethod,
  type RealNameApplicationInput,
  type RealNameApplicationPayload,
  type RequestFaceVerificationInput,
  type RequestFaceVerificationPayload,
} from './real-name-application.type.js';

/** Reads that a verification shows in. */
const CHANGES: readonly ReadOperationId[] = [
  'ListSubCustomers',
  'ListSubCustomerNewTag',
  'ShowRealNameAuthStatus',
  'ShowRealnameAuthenticationReviewResult',
];

type PersonalApplication = ApplyForPersonalRealNameInput & CustomerKey;
type EnterpriseApplication = EnterpriseApplicationInput & CustomerKey;

const bodyOf = ({ customerId, platformId, attachments, certificateNumber }: RealNameApplicationInput) => ({
  customer_id: customerId,
  xaccount_type: platformId,
  verified_file_url: [...attachments],
  verified_number: certificateNumber,
});

const PERSONAL: Command<'CreatePersonalRealnameAuth', PersonalApplication> = {
  operation: 'CreatePersonalRealnameAuth',
  policy: applicationPolicy('CreatePersonalRealnameAuth'),
  request: ({ method, certificate, bankCard, ...application }) => ({
    body: {
      ...bodyOf(application),
      name: application.name,
      identify_type: Number(personalMethod.codeOf('input.method', method)) as 0,
      change_type: -1,
      ...(certificate != null && {
        verified_type: Number(personalCertificate.codeOf('input.certificate', certificate)) as 3,
      }),
      ...(bankCard != null && {
        bank_card_info: {
          bank_account: bankCard.cardNumber,
          areacode: bankCard.countryCode,
          mobile: bankCard.mobile,
          verification_code: bankCard.verificationCode,
        },
      }),
    },
  }),
  changes: CHANGES,
};

const enterpriseBody = ({
  certificate,
  country,
  address,
  legalRepresentative,
  ...application
}: EnterpriseApplication) => ({
  ...bodyOf(application),
  corp_name: application.name,
  identify_type: 1 as const,
  ...(certificate != null && {
    certificate_type: Number(enterpriseCertificate.codeOf('input.certificate', certificate)) as 0,
  }),
  ...(country != null && { reg_country: country }),
  ...(address != null && { reg_address: address }),
  ...(legalRepresentative != null && {
    enterprise_person: {
      legel_name: legalRepresentative.name,
      legel_id_number: legalRepresentative.identityNumber,
      certifier_role: 'legalPerson' as const,
    },
  }),
});

const ENTERPRISE: Command<'CreateEnterpriseRealnameAuthentication', EnterpriseApplication> = {
  operation: 'CreateEnterpriseRealnameAuthentication',
  policy: applicationPolicy('CreateEnterpriseRealnameAuthentication'),
  request: (application) => ({ body: enterpriseBody(application) }),
  changes: CHANGES,
};

const CHANGE: Command<'ChangeEnterpriseRealnameAuthentication', EnterpriseApplication> = {
  operation: 'ChangeEnterpriseRealnameAuthentication',
  policy: applicationPolicy('ChangeEnterpriseRealnameAuthentication'),
  request: (application) => ({ body: { ...enterpriseBody(application), change_type: 1 } }),
  changes: CHANGES,
};

const FACE: Command<'ShowRealNameAuthQrCode', CustomerKey> = {
  operation: 'ShowRealNameAuthQrCode',
  policy: applicationPolicy('ShowRealNameAuthQrCode'),
  request: () => ({}),
  changes: [],
};

/** What the rules of an application are checked against. */
interface Reads {
  readonly customer: { one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> };
}

type Applying =
  'CreatePersonalRealnameAuth' | 'CreateEnterpriseRealnameAuthentication' | 'ChangeEnterpriseRealnameAuthentication';

/** Real-name verification of customers (实名认证). */
export function realNameCommands(session: Session, load: Reads) {
  const apply = applying(session, load);
  return {
    applyForPersonalRealName: (input: ApplyForPersonalRealNameInput) =>
      apply(PERSONAL, input, (customer) => {
        refuseSettled(customer);
        if (input.method === 'BANK_CARD' && input.bankCard == null) {
          throw badInput('input.bankCard', 'Verification by bank card needs the card');
        }
      }),

    applyForEnterpriseRealName: (input: ApplyForEnterpriseRealNameInput) => apply(ENTERPRISE, input, refuseSettled),

    changeToEnterpriseRealName: (input: ChangeToEnterpriseRealNameInput) =>
      apply(CHANGE, input, ({ realNameStatus, customerType }) => {
        if (realNameStatus !== 'PASSED') {
          throw badInput('input.customerId', 'This customer is not verified yet: apply for its verification first');
        }
        if (customerType === 'PERSONAL') return;
        throw badInput('input.customerId', 'Only a customer verified as a person can become an organisation');
      }),

    async requestFaceVerification({
      customerId,
    }: RequestFaceVerificationInput): Promise<RequestFaceVerificationPayload> {
      const { qr_code_url } = await send(session, FACE, customerNamed(session, customerId));
      return { qrCodeUrl: orNull(qr_code_url) };
    },
  };
}

/** @returns what every application does; `refuse` throws where the rules forbid it to this customer. */
const applying =
  (session: Session, load: Reads) =>
  async <Input extends RealNameApplicationInput>(
    command: Command<Applying, Input & CustomerKey>,
    input: Input,
    refuse: (customer: Customer) => void,
  ): Promise<RealNameApplicationPayload> => {
    const customerKey = customerNamed(session, input.customerId);
    const { is_review } = await send(session, command, Object.assign({}, input, customerKey), async () => {
      refuseAttachments(input);
      refuse(found(await load.customer.one(customerKey.customerId, customerKey.indirectPartnerId), 'Customer'));
    });
    return { needsReview: is_review === undefined ? null : is_review === 1, customerKey };
  };

function customerNamed({ viewer }: Session, id: string): CustomerKey {
  const [customerId = '', owner] = partsOrBareId('input.customerId', 'Customer', id, viewer.indirectPartnerId);
  return { customerId, ...ownerOf({ indirectPartnerId: owner }) };
}

const ATTACHMENT = /\.(jpe?g|bmp|png|gif|pdf)$/i;

/** @throws GatewayError `BAD_USER_INPUT` for what upstream could not read. */
function refuseAttachments({ attachments }: RealNameApplicationInput): void {
  if (attachments.length === 0) throw badInput('input.attachments', 'Upload the pictures of the certificate first');
  const wrong = attachments.findIndex((path) => !ATTACHMENT.test(path));
  if (wrong < 0) return;
  throw badInput(`input.attachments.${String(wrong)}`, 'Attachments are jpg, jpeg, bmp, png, gif or pdf files');
}

/** @throws GatewayError `BAD_USER_INPUT` for a customer that is verified, or whose application is in review. */
function refuseSettled({ realNameStatus }: Customer): void {
  if (realNameStatus !== 'PASSED' && realNameStatus !== 'UNDER_REVIEW') return;
  const state = realNameStatus === 'PASSED' ? 'verified already' : 'in review: wait for its result';
  throw badInput('input.customerId', `This customer is ${state}`);
}
