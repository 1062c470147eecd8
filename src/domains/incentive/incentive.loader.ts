import { listReader, type ReadList, type Slice, sliceOf, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { rowReader } from '../../access/row-reader.js';
import { isUncut } from '../../access/scope.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { given } from '../../graphql/wire-value.js';
import type { Money } from '../../kernel/money.js';
import type { components } from '../../upstream/contract/console.js';
import { chargeMode } from '../bill/bill.type.js';
import { associationType } from '../customer/customer.type.js';
import { incentiveBillLoader } from './incentive-bill.loader.js';
import { type IncentiveBoard, type IncentiveBoardArgs, toBoardLine } from './incentive-board.type.js';
import { feedbackState, incentiveStatus } from './incentive-words.type.js';
import { asSeenBy, type DetailQuestion, knowsCustomer } from './incentive.policy.js';
import { DETAIL, DETAILS, MANAGERS, STATS } from './incentive.reading.js';
import {
  type DetailRow,
  type IncentiveDetail,
  type IncentiveDetailArgs,
  type IncentiveDetailFilter,
  type IncentiveDetailOrder,
  toDetail,
  toMoney,
} from './incentive.type.js';

/** Who is asked for; everything given must hold. */
interface ManagerWish {
  readonly ids?: readonly string[];
  /** Those under this director. */
  readonly directorId?: string;
}

type WireMoney = components['schemas']['Money'];
/** A page of details with the sum of all pages, one entry per currency. */
type DetailSlice = Slice<DetailRow, readonly WireMoney[]>;

/** Everything the gateway reads about incentives, bound to one request. */
export function incentiveLoader(session: Session) {
  const list = listReader(session, DETAILS);
  const readDetail = rowReader(session, DETAIL);
  const questionFor = detailQuestions(session);
  const owner = ownerOf(session.viewer);
  return {
    /** By its incentive data id; null when there is no such row in sight. */
    async detail(dataId: string): Promise<IncentiveDetail | null> {
      const row = await readDetail({ dataId, ...owner });
      return row && toDetail(asSeenBy(await session.scope(), row));
    },

    async details(
      { filter, orderBy }: IncentiveDetailArgs,
      window: Window,
    ): Promise<Slice<IncentiveDetail> & { readonly totalAmount: readonly Money[] }> {
      const question = await questionFor(filter ?? {}, orderBy);
      const { whole = [], rows, ...slice } = await detailSlice(session, list, question, window);
      const scope = await session.scope();
      return {
        ...slice,
        rows: rows.map((row) => toDetail(asSeenBy(scope, row))),
        totalAmount: whole.map(toMoney),
      };
    },

    ...incentiveBillLoader(session),
    ...boardLoader(session),
  };
}

/** Upstream knows customers by names that a former manager may no longer know: then what he may is cut here. */
async function detailSlice(
  session: Session,
  list: ReadList<DetailQuestion, DetailRow, readonly WireMoney[]>,
  question: DetailQuestion,
  window: Window,
): Promise<DetailSlice> {
  const scope = await session.scope();
  const namesCustomer = question.customerName !== undefined || question.accountName !== undefined;
  if (isUncut(scope) || !namesCustomer) return list.page(question, window);
  const rows = (await list.all(question)).filter((row) => knowsCustomer(scope, row));
  return { ...sliceOf(rows, window), whole: sumsOf(rows) };
}

/** One sum per currency. */
function sumsOf(rows: readonly DetailRow[]): readonly WireMoney[] {
  const sums = new Map<string, Money>();
  for (const { amount } of rows) {
    const money = toMoney(amount);
    sums.set(money.currency, sums.get(money.currency)?.plus(money) ?? money);
  }
  return [...sums.values()].map(({ amount, currency }) => ({ amount, currency }));
}

/** Sums of a year. */
function boardLoader(session: Session) {
  const namedManagers = managerFinder(session);
  const stats = listReader(session, STATS);
  return {
    async board({ year, groupBy, directorId, accountManagerId }: IncentiveBoardArgs): Promise<IncentiveBoard> {
      const managers = await namedManagers({
        ...(accountManagerId != null && { ids: [memberIdOf('accountManagerId', accountManagerId)] }),
        ...(directorId != null && { directorId: memberIdOf('directorId', directorId) }),
      });
      const question = {
        ...given({ year }),
        groupBy: [...new Set(groupBy)].map((group) => group.toLowerCase()).sort(),
        ...managers,
      };
      const { rows, whole } = await stats.page(question, { offset: 0, limit: MOST_LINES });
      return {
        asOf: whole?.asOf ?? null,
        totalAmount: (whole?.total ?? []).map(toMoney),
        lines: rows.map(toBoardLine),
      };
    },
  };
}

/** Twelve months of more account managers than anybody has. */
const MOST_LINES = 10_000;

const memberIdOf = (field: string, id: string): string => partsOrBareId(field, 'OrganizationMember', id)[0] ?? '';

/** Nobody known means nothing at all, and not an error: an unknown manager reads like one without rows. */
function managerFinder(session: Session) {
  const managers = listReader(session, MANAGERS);
  return async ({ ids, directorId }: ManagerWish): Promise<{ readonly managerIds?: readonly string[] }> => {
    if (ids === undefined && directorId === undefined) return {};
    const found = (await managers.all({})).filter(
      (row) =>
        (ids === undefined || ids.some((id) => id === row.accountManagerId)) &&
        (directorId === undefined || row.director_id === directorId),
    );
    return { managerIds: found.flatMap(({ accountManagerId }) => accountManagerId ?? []) };
  };
}

const wishOf = (ids: readonly string[] | null | undefined, path: string): ManagerWish =>
  ids == null ? {} : { ids: ids.map((id, index) => memberIdOf(`${path}.accountManagerIds.${String(index)}`, id)) };

/** What is asked for by a filter at a path of the input. */
export function detailQuestions(session: Session) {
  const namedManagers = managerFinder(session);
  return async (
    filter: IncentiveDetailFilter,
    order: IncentiveDetailOrder | null | undefined,
    path = 'filter',
  ): Promise<DetailQuestion> => ({
    ...questionOf(filter, order, path),
    ...(await namedManagers(wishOf(filter.accountManagerIds, path))),
  });
}

function questionOf(
  filter: IncentiveDetailFilter,
  order: IncentiveDetailOrder | null | undefined,
  path: string,
): DetailQuestion {
  return {
    ...given({
      year: filter.year,
      period: filter.period,
      programName: filter.programName,
      orderNo: filter.orderNo,
      customerName: filter.customerName,
      accountName: filter.accountName,
      accountManagerName: filter.accountManagerName,
      productType: filter.productType,
      indirectPartnerName: filter.indirectPartnerName,
    }),
    ...codesOf(filter, path),
    ...(filter.billId != null && { billId: partsOrBareId(`${path}.billId`, 'IncentiveBill', filter.billId)[0] ?? '' }),
    ...(filter.dataId != null && {
      dataId: partsOrBareId(`${path}.dataId`, 'IncentiveDetail', filter.dataId)[0] ?? '',
    }),
    ...(order && { sort: `${order.field.toLowerCase()}:${order.direction.toLowerCase()}` }),
  };
}

const codesOf = (filter: IncentiveDetailFilter, path: string) => ({
  ...(filter.associationType != null && {
    associationType: associationType.codeOf(`${path}.associationType`, filter.associationType),
  }),
  ...(filter.chargeMode != null && { chargeMode: chargeMode.codeOf(`${path}.chargeMode`, filter.chargeMode) }),
  ...(filter.status != null && { status: incentiveStatus.codeOf(`${path}.status`, filter.status) }),
  ...(filter.feedbackState != null && {
    feedbackState: feedbackState.codeOf(`${path}.feedbackState`, filter.feedbackState),
  }),
});
