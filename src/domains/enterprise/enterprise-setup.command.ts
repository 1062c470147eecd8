import { type Command, type Keyed, send } from '../../access/command.js';
import type { Session } from '../../access/session.js';
import { badInput } from '../../kernel/errors.js';
import { ownEnterprise } from './enterprise.policy.js';
import {
  codeLanguage,
  type CreateMemberAccountInput,
  type CreateMemberAccountPayload,
  type OpenEnterpriseProjectsInput,
  type OpenEnterpriseProjectsPayload,
  type SendMemberAccountCodeInput,
  type SendMemberAccountCodePayload,
} from './enterprise-setup.type.js';

const SEND_CODE: Command<'SendSmsVerificationCode', SendMemberAccountCodeInput> = {
  operation: 'SendSmsVerificationCode',
  policy: ownEnterprise('SendSmsVerificationCode'),
  request: ({ mobile, accountName, minutes, language }) => ({
    body: {
      mobile_phone: mobile,
      sm_template_args: [{ key: 'sub_customer_name', value: accountName }],
      ...(minutes != null && { timeout: minutes }),
      ...(language != null && { language: codeLanguage.codeOf('input.language', language) as never }),
    },
  }),
  changes: [],
};

const CREATE: Command<'CreateSubEnterpriseAccount', CreateMemberAccountInput> = {
  operation: 'CreateSubEnterpriseAccount',
  policy: ownEnterprise('CreateSubEnterpriseAccount'),
  request: (input) => ({
    body: {
      party_id: input.organizationUnitId,
      // Upstream knows no other kind of association: all accounts are of one company.
      sub_customer_association_type: 1,
      new_sub_customer: newAccount(input),
      ...(input.displayName != null && { display_name: input.displayName }),
      ...(input.permissionIds != null && { permission_ids: [...input.permissionIds] }),
      ...(input.unifiedAccounting != null && { financial_custody: input.unifiedAccounting ? 1 : 0 }),
    },
  }),
  changes: ['ListEnterpriseSubCustomers'],
};

const newAccount = (input: CreateMemberAccountInput) => ({
  customer_name: input.accountName,
  password: input.password,
  ...(input.mobile != null && { mobile_phone: input.mobile }),
  ...(input.verificationCode != null && { verification_code: input.verificationCode }),
  ...(input.usesMasterMobile != null && {
    use_pri_mobile_phone: input.usesMasterMobile ? ('Y' as const) : ('N' as const),
  }),
});

const OPEN_PROJECTS: Command<'CreateEnterpriseProjectAuth', Keyed> = {
  operation: 'CreateEnterpriseProjectAuth',
  policy: ownEnterprise('CreateEnterpriseProjectAuth'),
  request: () => ({}),
  changes: [],
};

/** How an enterprise comes to its member accounts and projects. */
export const enterpriseSetupCommands = (session: Session) => ({
  async sendCode(input: SendMemberAccountCodeInput): Promise<SendMemberAccountCodePayload> {
    await send(session, SEND_CODE, input);
    return {};
  },

  async create(input: CreateMemberAccountInput): Promise<CreateMemberAccountPayload> {
    await send(session, CREATE, input, () => {
      if (input.usesMasterMobile !== true && input.mobile == null) {
        throw badInput('input.mobile', 'Give a phone number, or take that of the master with usesMasterMobile');
      }
      return Promise.resolve();
    });
    return { accountName: input.accountName };
  },

  async openProjects(input: OpenEnterpriseProjectsInput): Promise<OpenEnterpriseProjectsPayload> {
    await send(session, OPEN_PROJECTS, input);
    return {};
  },
});
