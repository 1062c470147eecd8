import { PERSONAS } from '../../src/embedded/personas.js';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { Pool } from './pool.js';
import { Queries } from './queries.js';
import { openWorld, type Seen, type WorldGateway } from './world-gateway.js';

/** What the persona was told in one world and not in the other. */
export interface Difference {
  readonly persona: string;
  readonly seed: number;
  readonly query: string;
  readonly one: Seen;
  readonly other: Seen;
}

export interface Report {
  readonly persona: string;
  readonly pairs: number;
  /** Pairs whose answer held rows or values, and not only refusals. */
  readonly telling: number;
  /** Answers to somebody who sees everything that were not the same: the worlds do differ. */
  readonly told: number;
  readonly differences: readonly Difference[];
}

export interface Wish {
  readonly persona: string;
  readonly pairs: number;
  readonly seed: number;
  /** Differences after which to stop. */
  readonly most?: number;
}

/** Queries of others before the first, so that ids and cursors out of sight are known and caches hold their rows. */
const FOREIGN = 60;
/** One in so many queries is another's. */
const FOREIGN_EVERY = 10;
const ALL_SEEING = 'administrator';

/**
 * Asks two worlds, which differ only in what the persona may not see, the same random questions.
 *
 * @returns every question whose answers were not the same to the byte.
 */
export async function comparePairs({ persona, pairs, seed, most = 1 }: Wish): Promise<Report> {
  const claims = PERSONAS.find(({ name }) => name === persona);
  if (claims === undefined) throw new Error(`There is no persona ${persona}`);
  const worlds = await Promise.all([openWorld(), openWorld(claims)]);
  try {
    const pool = new Pool();
    const queries = new Queries(gatewaySchema(), pool);
    let told = 0;
    const askForeign = async (foreign: number): Promise<void> => {
      if (!(await isSameToAll(worlds, queries.document(foreign), pool))) told += 1;
    };
    for (let index = 0; index < FOREIGN; index += 1) await askForeign(seed - 1 - index);
    const differences: Difference[] = [];
    let telling = 0;
    let asked = 0;
    for (; asked < pairs && differences.length < most; asked += 1) {
      if (asked % FOREIGN_EVERY === 0) await askForeign(seed + pairs + asked);
      const query = queries.document(seed + asked);
      const [one, other] = await askBoth(worlds, persona, query);
      if (isTelling(one)) telling += 1;
      if (isSame(one, other)) pool.take(JSON.parse(one.body));
      else differences.push({ persona, seed: seed + asked, query, one, other });
    }
    return { persona, pairs: asked, telling, told, differences };
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
}

type Worlds = readonly [WorldGateway, WorldGateway];

const askBoth = ([one, other]: Worlds, persona: string, query: string): Promise<[Seen, Seen]> =>
  Promise.all([one.ask(persona, query), other.ask(persona, query)]);

/** Somebody who sees everything asks in both worlds; what he hears of the first is known to the persona from now on. */
async function isSameToAll(worlds: Worlds, query: string, pool: Pool): Promise<boolean> {
  if (query.startsWith('mutation')) return true;
  const [one, other] = await askBoth(worlds, ALL_SEEING, query);
  pool.take(JSON.parse(one.body));
  return isSame(one, other);
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.status === other.status && one.headers === other.headers && one.body === other.body;

/** Whether anything but refusals was told. */
function isTelling({ body }: Seen): boolean {
  const { data } = JSON.parse(body) as { readonly data?: Readonly<Record<string, unknown>> | null };
  return Object.values(data ?? {}).some((value) => value !== null);
}
