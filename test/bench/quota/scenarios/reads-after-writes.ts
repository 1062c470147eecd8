import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../ask.js';
import { type Bench, type Options, withBench } from '../bench.js';
import { print } from '../figures.js';
import { administratorOf, assign, ownCustomers } from '../organization.js';

/** A customer goes to and fro between these. */
const MANAGERS = ['m0000000000000000000000000000006', 'm0000000000000000000000000000010'] as const;
const LATER_MS = 1000;
const CUSTOMERS = 5;

/** What viewers were told, in the order they are printed. */
const READS = {
  ownSame: 'stale to the author at once, same replica',
  ownOther: 'stale to the author at once, other replicas',
  stillSeen: 'still seen by who lost it, 1 s later, other replicas',
  notYetSeen: 'not yet seen by who got it, 1 s later, other replicas',
} as const;

type Read = keyof typeof READS;

interface Told {
  readonly read: Read;
  readonly isStale: boolean;
  /** Nothing was told: neither stale nor fresh. */
  readonly isError: boolean;
}

/** What one replica changed, as others read it on the others. */
export async function readsAfterWrites(options: Options): Promise<void> {
  await withBench({ ...options, viewers: 1 }, {}, async (bench) => {
    const all: Told[] = [];
    for (let round = 0; round < options.rounds; round += 1) all.push(...(await oneRound(bench, round)));
    const figures = Object.entries(READS).map(([read, what]) => {
      const those = all.filter((one) => one.read === read);
      const errors = those.filter(({ isError }) => isError).length;
      const stale = those.filter(({ isStale }) => isStale).length;
      return { what, reached: `${stale} of ${those.length - errors}, and ${errors} errors`, required: '0' };
    });
    print(`reads after writes: ${options.rounds} rounds`, figures);
  });
}

async function oneRound({ deployment }: Bench, round: number): Promise<readonly Told[]> {
  const { origins } = deployment;
  const [first = '', ...others] = origins;
  const author = await administratorOf(deployment);
  const ids = await ownCustomers(first, author, CUSTOMERS);
  const customerId = ids[round % ids.length]!;
  const [winner, loser] = round % 2 === 0 ? MANAGERS : ([MANAGERS[1], MANAGERS[0]] as const);
  const [winners = '', losers = ''] = await Promise.all(
    [winner, loser].map((member_id) => deployment.tokenFor({ party: 'PARTNER', member_id })),
  );
  const read = (what: Read, at: readonly string[], token: string, isFresh: (seen: Seen) => boolean) =>
    Promise.all(at.map((origin) => told(what, origin, token, customerId, isFresh)));
  const isWinners = ({ manager }: Seen): boolean => manager === winner;

  await assign(first, author, loser, [customerId]);
  await pause(LATER_MS);
  // Everybody has seen how it was.
  for (const token of [author, winners, losers]) await read('ownSame', origins, token, () => true);
  await assign(first, author, winner, [customerId]);
  const own = await Promise.all([
    read('ownSame', [first], author, isWinners),
    read('ownOther', others, author, isWinners),
  ]);
  await pause(LATER_MS);
  const later = await Promise.all([
    read('stillSeen', others, losers, ({ isThere }) => !isThere),
    read('notYetSeen', others, winners, ({ isThere }) => isThere),
  ]);
  return [...own, ...later].flat();
}

/** The customer as a viewer is told of it. */
interface Seen {
  readonly isThere: boolean;
  /** Null too when the viewer may not see members. */
  readonly manager: string | null;
}

interface Row {
  readonly accountManagers: readonly { readonly member: { readonly memberId: string } | null }[];
}

const QUERY = 'query ($id: ID!) { customer(id: $id) { accountManagers { member { memberId } } } }';

async function told(
  read: Read,
  origin: string,
  token: string,
  id: string,
  isFresh: (seen: Seen) => boolean,
): Promise<Told> {
  const { data, errors = [] } = await ask<{ readonly customer: Row | null }>(origin, token, QUERY, { id });
  const customer = data?.customer ?? null;
  const isError = customer === null && errors.some(({ extensions }) => extensions?.code !== 'NOT_FOUND');
  const seen = { isThere: customer !== null, manager: managerOf(customer) };
  return { read, isStale: !isError && !isFresh(seen), isError };
}

const managerOf = (row: Row | null): string | null => row?.accountManagers[0]?.member?.memberId ?? null;
