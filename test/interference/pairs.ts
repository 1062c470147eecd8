import { PERSONAS } from '../../src/embedded/personas.js';
import { gatewaySchema } from '../../src/gateway/schema.js';
import { Pool } from './pool.js';
import { Queries } from './queries.js';
import { type Counts, RootFields } from './root-fields.js';
import { openWorld, type Seen, type WorldGateway } from './world-gateway.js';

/** What the persona was told in one world and not in the other. */
interface Difference {
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
  readonly fields: Counts;
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
const FOREIGN = 40;
/** One in so many queries is another's. */
const FOREIGN_EVERY = 10;
const ALL_SEEING = 'administrator';

/**
 * Asks two worlds, which differ only in what the persona may not see, the same random questions.
 *
 * @returns every question whose answers were not the same to the byte.
 */
export async function comparePairs(wish: Wish): Promise<Report> {
  const claims = PERSONAS.find(({ name }) => name === wish.persona);
  if (claims === undefined) throw new Error(`There is no persona ${wish.persona}`);
  const worlds = await Promise.all([openWorld(), openWorld(claims)]);
  try {
    return await new Comparison(worlds, wish).run();
  } finally {
    await Promise.all(worlds.map((world) => world.close()));
  }
}

class Comparison {
  readonly #pool = new Pool();
  readonly #queries = new Queries(gatewaySchema(), this.#pool);
  readonly #differences: Difference[] = [];
  readonly #fields = new RootFields();
  #telling = 0;
  #told = 0;

  constructor(
    private readonly worlds: Worlds,
    private readonly wish: Wish,
  ) {}

  async run(): Promise<Report> {
    const { persona, pairs, seed, most = 1 } = this.wish;
    for (let index = 1; index <= FOREIGN; index += 1) await this.#askForeign(seed - index);
    let asked = 0;
    for (; asked < pairs && this.#differences.length < most; asked += 1) {
      if (asked % FOREIGN_EVERY === 0) await this.#askForeign(seed + pairs + asked);
      await this.#askOwn(seed + asked);
    }
    const counts = { pairs: asked, telling: this.#telling, told: this.#told, fields: this.#fields.all() };
    return { persona, ...counts, differences: this.#differences };
  }

  async #askOwn(seed: number): Promise<void> {
    const { persona } = this.wish;
    const query = this.#queries.document(seed);
    const [one, other] = await askBoth(this.worlds, persona, query);
    if (isTelling(one)) this.#telling += 1;
    this.#fields.answered(query, one.body);
    if (isSame(one, other)) this.#pool.take(JSON.parse(one.body));
    else this.#differences.push({ persona, seed, query, one, other });
  }

  /** Somebody who sees everything asks in both worlds; what he hears of the first is known to the persona from now on. */
  async #askForeign(seed: number): Promise<void> {
    const query = this.#queries.document(seed);
    if (query.startsWith('mutation')) return;
    const [one, other] = await askBoth(this.worlds, ALL_SEEING, query);
    this.#pool.take(JSON.parse(one.body));
    if (!isSame(one, other)) this.#told += 1;
    this.#fields.compared(query, one.body, other.body);
  }
}

type Worlds = readonly [WorldGateway, WorldGateway];

/** What is kept grows old from question to question, and not while one is answered: it is as old in both worlds. */
let now = Date.now();
const BETWEEN_QUESTIONS_MS = 1000;

function askBoth([one, other]: Worlds, persona: string, query: string): Promise<[Seen, Seen]> {
  now += BETWEEN_QUESTIONS_MS;
  Date.now = () => now;
  return Promise.all([one.ask(persona, query), other.ask(persona, query)]);
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.status === other.status && one.headers === other.headers && one.body === other.body;

/** Whether anything but refusals was told. */
function isTelling({ body }: Seen): boolean {
  const { data } = JSON.parse(body) as { readonly data?: Readonly<Record<string, unknown>> | null };
  return Object.values(data ?? {}).some((value) => value !== null);
}
