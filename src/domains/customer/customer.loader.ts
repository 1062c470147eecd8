import { listReader, type ReadList, shaped, type Slice, sliceOf, type Window } from '../../access/list-reader.js';
import { ownerOf } from '../../access/owner.js';
import { keepRows, type ReadRow, rowReader } from '../../access/row-reader.js';
import { type CustomerKey, customerIdsOf } from '../../access/scope.js';
import { readingAnew, type Session } from '../../access/session.js';
import { newestFirst, questionOf, shapeOf } from './customer.filter.js';
import { asSeenBy, type CustomerQuestion } from './customer.policy.js';
import { BALANCE, customerById, customerKey, CUSTOMERS, TAG } from './customer.reading.js';
import {
  type Customer,
  type CustomerBalances,
  type CustomerFilter,
  type CustomerOrder,
  type CustomerRow,
  type NewCustomerTag,
  toBalances,
  toCustomer,
  toTag,
} from './customer.type.js';

/** Which customers, in which order; with `indirectPartnerId` those of that reseller alone. */
interface CustomerWish {
  readonly filter: Partial<CustomerFilter>;
  readonly order: CustomerOrder | null;
  readonly indirectPartnerId?: string;
}

type ReadBalances = (customer: Customer) => Promise<CustomerBalances | null>;

/**
 * Everything the gateway reads about customers, bound to one request.
 *
 * @param resellersInSight ids of the resellers whose customers the viewer may see.
 */
export function customerLoader(session: Session, resellersInSight: () => Promise<readonly string[]>) {
  const list = listReader(session, CUSTOMERS);
  const readOne = rowReader(session, customerById(list));
  const readBalance = rowReader(session, BALANCE);
  const readTag = rowReader(session, TAG);

  const balances: ReadBalances = async (customer) => {
    // Upstream leaves referral customers out; asking for them would only fill up the batch.
    if (customer.associationType === 'REFERRAL') return null;
    const row = await readBalance(customerKey(customer.customerId, customer.indirectPartnerId));
    return row && toBalances(row);
  };

  return {
    balances,

    /** Null when there is no such customer in sight. @param indirectPartnerId whose it is; for a bare id the viewer's party. */
    async one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> {
      const row = await readOne(customerKey(customerId, indirectPartnerId));
      return row && toCustomer(asSeenBy(await session.scope(), row));
    },

    page: customerPages(session, customersOf(session, list, readOne), list, balances, resellersInSight),

    /** Reads all customers of the partner, so that each is at hand by its id. */
    async readDirectory(): Promise<void> {
      // As old as the pages are the rows are kept as: so none may have been held before.
      const pages = listReader(readingAnew(session), CUSTOMERS);
      for (let offset = 0, more = true; more; offset += DIRECTORY_STEP) {
        const when = session.answers.moment();
        const slice = await pages.page({}, { offset, limit: DIRECTORY_STEP });
        keepRows(session, customerById(list), slice.rows, when);
        more = slice.more;
      }
    },

    async tag({ customerId, indirectPartnerId }: CustomerKey): Promise<NewCustomerTag | null> {
      const row = await readTag(customerKey(customerId, indirectPartnerId));
      return row && toTag(row);
    },
  };
}

/** Customers read at a time: five calls. */
const DIRECTORY_STEP = 500;

type RowsOf = (question: CustomerQuestion) => Promise<readonly CustomerRow[]>;

/** All customers in sight that a question may mean: by their ids where the scope names them, else from the list. */
const customersOf =
  (
    session: Session,
    list: ReadList<CustomerQuestion, CustomerRow>,
    readOne: ReadRow<CustomerKey, CustomerRow>,
  ): RowsOf =>
  async (question) => {
    const ids = customerIdsOf(await session.scope(), question);
    if (ids === undefined) return list.all(question);
    const rows = await Promise.all(ids.map((id) => readOne(customerKey(id, question.indirectPartnerId))));
    return rows.flatMap((row) => row ?? []);
  };

/** One window of the customers wished for, by the cheapest way that upstream offers for the wish. */
function customerPages(
  session: Session,
  customers: RowsOf,
  list: ReadList<CustomerQuestion, CustomerRow>,
  balances: ReadBalances,
  resellersInSight: () => Promise<readonly string[]>,
) {
  const rowsOf = async (
    { filter, order, indirectPartnerId }: CustomerWish,
    window: Window,
  ): Promise<Slice<CustomerRow>> => {
    const question = questionOf(filter);
    const shape = shapeOf(filter, order, session.viewer);
    const owners =
      indirectPartnerId === undefined
        ? await ownersOf(session, filter.ownership, resellersInSight)
        : [indirectPartnerId];
    const questions = owners.map((id) => ({ ...question, ...ownerOf({ indirectPartnerId: id }) }));
    const [only] = questions;
    const { inArrears } = filter;
    const isNamed = only !== undefined && customerIdsOf(await session.scope(), only) !== undefined;
    if (only !== undefined && questions.length === 1 && inArrears == null && !isNamed)
      return list.page(only, window, shape);
    const lists = await Promise.all(questions.map(customers));
    const rows = shaped(lists.flat(), { order: newestFirst, ...shape });
    return sliceOf(inArrears == null ? rows : await owing(rows, inArrears, balances), window);
  };
  return async (wish: CustomerWish, window: Window): Promise<Slice<Customer>> => {
    const slice = await rowsOf(wish, window);
    const scope = await session.scope();
    return { ...slice, rows: slice.rows.map((row) => toCustomer(asSeenBy(scope, row))) };
  };
}

/** Whose customers are meant; undefined is the partner's own. A reseller and a customer have no choice. */
async function ownersOf(
  { viewer }: Session,
  ownership: CustomerFilter['ownership'] = 'OWN',
  resellersInSight: () => Promise<readonly string[]>,
): Promise<readonly (string | undefined)[]> {
  if (viewer.party !== 'PARTNER') return [viewer.indirectPartnerId];
  if (ownership === 'OWN') return [undefined];
  const resellers = await resellersInSight();
  return ownership === 'INDIRECT' ? resellers : [undefined, ...resellers];
}

/** The customers with (or without) arrears; upstream cannot filter by balance, so the balances are read. */
async function owing(
  rows: readonly CustomerRow[],
  isWanted: boolean,
  balances: ReadBalances,
): Promise<readonly CustomerRow[]> {
  const arrears = await Promise.all(rows.map(async (row) => (await balances(toCustomer(row)))?.arrears));
  return rows.filter((_row, index) => (arrears[index]?.isZero === false) === isWanted);
}
