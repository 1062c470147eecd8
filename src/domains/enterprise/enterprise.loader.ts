import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import type { Keys } from '../../access/policy.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { found, GatewayError } from '../../kernel/errors.js';
import { ownEnterprise } from './enterprise.policy.js';
import {
  type Enterprise,
  type EnterpriseOrganization,
  type EnterpriseOrganizationArgs,
  type MemberAccount,
  type MemberAccountFilter,
  type MemberAccountRow,
  type OrganizationRow,
  toMemberAccount,
  toOrganization,
} from './enterprise.type.js';
import {
  enterpriseBalanceKind,
  type EnterpriseBalanceKindName,
  type EnterpriseBalanceRow,
  ofRetrievable,
  ofTransferable,
} from './enterprise-balance.type.js';
import type { RetrievableCouponRow, TransferableCouponRow } from './enterprise-coupon.type.js';

interface OrganizationKey {
  readonly parentUnitId?: string;
  readonly wholeTree: boolean;
}

type OrganizationOf = OrganizationRow & { readonly key: OrganizationKey };

const ORGANIZATION: RowReading<OrganizationKey, OrganizationOf> = {
  operation: 'ListEnterpriseOrganizations',
  policy: ownEnterprise<Keys<OrganizationKey>>('ListEnterpriseOrganizations'),
  batchSize: 1,
  fetch: async (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const { parentUnitId, wholeTree } = key;
        const query = {
          recursive_query: wholeTree ? (1 as const) : (0 as const),
          ...(parentUnitId !== undefined && { parent_id: parentUnitId }),
        };
        return { ...(await upstream.call('ListEnterpriseOrganizations', { query })), key };
      }),
    ),
  keyOf: ({ key }) => key,
};

interface MemberQuestion {
  readonly accountName?: string;
  readonly displayName?: string;
  readonly partialMatch?: boolean;
  readonly organizationUnitId?: string;
}

const MEMBERS: ListReading<'ListEnterpriseSubCustomers', MemberQuestion, MemberAccountRow> = {
  operation: 'ListEnterpriseSubCustomers',
  policy: ownEnterprise('ListEnterpriseSubCustomers'),
  request: ({ accountName, displayName, partialMatch, organizationUnitId }) => ({
    query: {
      ...(accountName !== undefined && { sub_customer_account_name: accountName }),
      ...(displayName !== undefined && { sub_customer_display_name: displayName }),
      ...(partialMatch !== undefined && { fuzzy_query: partialMatch ? 1 : 0 }),
      ...(organizationUnitId !== undefined && { org_id: organizationUnitId }),
    },
  }),
  rowOf: (wire) => ({ ...wire, id: wire.id ?? '' }),
};

interface BalanceQuestion {
  readonly kind: EnterpriseBalanceKindName;
}

interface MemberKey {
  readonly memberAccountId: string;
}

const balanceType = (kind: EnterpriseBalanceKindName) => enterpriseBalanceKind.codeOf('kind', kind) as never;

const TRANSFERABLE: ListReading<'ShowMultiAccountTransferAmount', BalanceQuestion, EnterpriseBalanceRow> = {
  operation: 'ShowMultiAccountTransferAmount',
  policy: ownEnterprise('ShowMultiAccountTransferAmount'),
  request: ({ kind }) => ({ query: { balance_type: balanceType(kind) } }),
  rowOf: ofTransferable,
};

const RETRIEVABLE: ListReading<'ListEnterpriseMultiAccount', BalanceQuestion & MemberKey, EnterpriseBalanceRow> = {
  operation: 'ListEnterpriseMultiAccount',
  policy: ownEnterprise('ListEnterpriseMultiAccount'),
  request: ({ kind, memberAccountId }) => ({
    query: { sub_customer_id: memberAccountId, balance_type: balanceType(kind) },
  }),
  rowOf: ofRetrievable,
};

const TRANSFERABLE_COUPONS: ListReading<'ListMultiAccountTransferCoupons', object, TransferableCouponRow> = {
  operation: 'ListMultiAccountTransferCoupons',
  policy: ownEnterprise('ListMultiAccountTransferCoupons'),
  request: () => ({}),
  rowOf: (wire) => wire,
};

const RETRIEVABLE_COUPONS: ListReading<'ListMultiAccountRetrieveCoupons', MemberKey, RetrievableCouponRow> = {
  operation: 'ListMultiAccountRetrieveCoupons',
  policy: ownEnterprise('ListMultiAccountRetrieveCoupons'),
  request: ({ memberAccountId }) => ({ query: { sub_customer_id: memberAccountId } }),
  rowOf: (wire) => wire,
};

/** Everything the gateway reads about an enterprise, bound to one request of its master. */
export function enterpriseLoader(session: Session) {
  const readOrganization = rowReader(session, ORGANIZATION);
  const members = listReader(session, MEMBERS);
  const transferable = listReader(session, TRANSFERABLE);
  const retrievable = listReader(session, RETRIEVABLE);
  const transferableCoupons = listReader(session, TRANSFERABLE_COUPONS);
  const retrievableCoupons = listReader(session, RETRIEVABLE_COUPONS);
  return {
    /** @throws GatewayError `FORBIDDEN` for everybody but customers; which of them are masters only upstream knows. */
    own(): Enterprise {
      const { customerId } = session.viewer;
      if (customerId !== undefined) return { masterId: customerId };
      throw new GatewayError('FORBIDDEN', 'An enterprise is for its master account, a customer, alone');
    },

    async organization({ parentUnitId, wholeTree }: EnterpriseOrganizationArgs): Promise<EnterpriseOrganization> {
      const start = parentUnitId ?? undefined;
      const row = await readOrganization({ wholeTree, ...(start !== undefined && { parentUnitId: start }) });
      return toOrganization(found(row, 'Organization unit'), start);
    },

    members: (filter: MemberAccountFilter, window: Window): Promise<Slice<MemberAccountRow>> =>
      members.page(memberQuestion(filter), window),

    /** Upstream finds them by name only: by id the list, which is short, is read. */
    async member(id: string): Promise<MemberAccount | null> {
      const row = (await members.all({})).find((member) => member.id === id);
      return row === undefined ? null : toMemberAccount(row);
    },

    async memberNamed(accountName: string): Promise<MemberAccount | null> {
      const [row] = await members.all({ accountName });
      return row === undefined ? null : toMemberAccount(row);
    },

    transferable: (question: BalanceQuestion, window: Window) => transferable.page(question, window),
    allTransferable: (question: BalanceQuestion) => transferable.all(question),
    retrievable: (question: BalanceQuestion & MemberKey, window: Window) => retrievable.page(question, window),
    allRetrievable: (question: BalanceQuestion & MemberKey) => retrievable.all(question),
    transferableCoupons: (window: Window) => transferableCoupons.page({}, window),
    allTransferableCoupons: () => transferableCoupons.all({}),
    retrievableCoupons: (key: MemberKey, window: Window) => retrievableCoupons.page(key, window),
  };
}

const memberQuestion = ({
  accountName,
  displayName,
  partialMatch,
  organizationUnitId,
}: MemberAccountFilter): MemberQuestion => ({
  ...(accountName != null && { accountName }),
  ...(displayName != null && { displayName }),
  ...(partialMatch != null && { partialMatch }),
  ...(organizationUnitId != null && { organizationUnitId }),
});

export type EnterpriseLoader = ReturnType<typeof enterpriseLoader>;
