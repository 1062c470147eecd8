import { createHash } from 'node:crypto';
import type { RedisLink } from '../../redis/redis-link.js';
import type { OperationId } from '../contract/operations.js';
import { PERCENT_BY_CLASS, type Rate, type Request, type Settlement } from './budget.js';
import { ANNOUNCE, REDIS_CLOCK, SETTLE } from './budget-script.js';
import type { Announced, CommonBudgets } from './budgets.js';

/** In whose budget the calls are counted upstream. */
export interface Counted {
  readonly partnerId: string;
  /** Names the address the calls come from. */
  readonly egress: string;
}

/** Budgets in Redis; all keys of a partner are in one slot of a cluster. */
export class RedisBudgets implements CommonBudgets {
  readonly #settle: Script;
  readonly #announce: Script;
  readonly #prefix: string;
  readonly #replicas: string;

  /** @param clock Lua that makes `now`. */
  constructor(
    private readonly link: RedisLink,
    { partnerId, egress }: Counted,
    clock = REDIS_CLOCK,
  ) {
    this.#settle = scriptOf(clock + SETTLE);
    this.#announce = scriptOf(clock + ANNOUNCE);
    this.#prefix = `pg:budget:{${partnerId}}:${egress}:`;
    this.#replicas = `pg:replicas:{${partnerId}}:${egress}`;
  }

  async settle(
    operation: OperationId,
    rate: Rate,
    request: Request,
    replicas: number,
  ): Promise<Settlement | undefined> {
    const { news, wanted, claims } = request;
    const key = this.#prefix + operation;
    const answer = await this.#run(
      this.#settle,
      [key, `${key}:state`, this.#replicas],
      [
        rate.limit,
        rate.windowMs,
        replicas,
        ...PERCENT_BY_CLASS.map((_, rank) => wanted[rank] ?? 0),
        claims.length,
        ...claims,
        ...news.flatMap(({ kind, claim, ms, pauseMs }) => [kind, claim, Math.round(ms), Math.round(pauseMs)]),
      ],
    );
    if (answer === undefined) return undefined;
    const [granted, waitMs, reason, free, limit] = answer as [number, number, Settlement['reason'], number, number];
    return { granted, waitMs, reason, free, limit };
  }

  async announce(replica: string): Promise<Announced | undefined> {
    const answer = await this.#run(this.#announce, [this.#replicas], [replica]);
    if (answer === undefined) return undefined;
    const [replicas, rank, now] = answer as [number, number, number];
    return { replicas, rank, now };
  }

  leave(replica: string): Promise<unknown> {
    return this.link.ask((redis) => redis.zrem(this.#replicas, replica));
  }

  #run({ sha, text }: Script, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown> {
    return this.link.ask((redis) =>
      redis.evalsha(sha, keys.length, ...keys, ...values).catch((error: unknown) => {
        if (!(error as Error).message.startsWith('NOSCRIPT')) throw error;
        return redis.eval(text, keys.length, ...keys, ...values);
      }),
    );
  }
}

interface Script {
  readonly text: string;
  readonly sha: string;
}

const scriptOf = (text: string): Script => ({ text, sha: createHash('sha1').update(text).digest('hex') });
