import { setTimeout as pause } from 'node:timers/promises';
import { catalogue } from '../../../src/upstream/contract/catalogue.js';
import type { Deployment } from './deployment.js';

interface Count {
  readonly calls: number;
  readonly throttled: number;
}

type Counts = Readonly<Record<string, Count>>;

/** Assumed where no rate is published. */
const USUAL_RATE = { limit: 10, perSeconds: 1 };

const RATES: ReadonlyMap<string, typeof USUAL_RATE | null> = new Map(
  Object.entries(catalogue).map(([operation, { rateLimit }]) => [operation, rateLimit]),
);
const rateOf = (operation: string) => RATES.get(operation) ?? USUAL_RATE;

/** The sandbox's own counters, read every second. */
export class UpstreamCalls {
  readonly #readings: { readonly at: number; readonly counts: Counts }[] = [];
  #isWatching = true;

  private constructor(private readonly deployment: Deployment) {}

  static async watch(deployment: Deployment): Promise<UpstreamCalls> {
    await deployment.control('POST', 'reset', { calls: true });
    const calls = new UpstreamCalls(deployment);
    await calls.read();
    void calls.#watch();
    return calls;
  }

  async read(): Promise<void> {
    const { operations } = (await this.deployment.control('GET', 'calls')) as { operations: Counts };
    this.#readings.push({ at: Date.now(), counts: operations });
  }

  stop(): void {
    this.#isWatching = false;
  }

  async #watch(): Promise<void> {
    while (this.#isWatching) {
      await pause(1000, undefined, { ref: false });
      // A sandbox that is being stopped counts no more.
      await this.read().catch(() => undefined);
    }
  }

  /** By operation, between the readings nearest to two moments. */
  between(from = 0, to = Infinity): { readonly seconds: number; readonly counts: Counts } {
    const within = this.#readings.filter(({ at }) => at >= from && at <= to);
    const [first, last] = [within[0], within.at(-1)];
    if (first === undefined || last === undefined) return { seconds: 0, counts: {} };
    const counts = Object.entries(last.counts).map(([operation, { calls, throttled }]) => {
      const before = first.counts[operation] ?? { calls: 0, throttled: 0 };
      return [operation, { calls: calls - before.calls, throttled: throttled - before.throttled }] as const;
    });
    return {
      seconds: (last.at - first.at) / 1000,
      counts: Object.fromEntries(counts.filter(([, { calls }]) => calls > 0)),
    };
  }

  /** Share of the published budget by operation, the most used first. */
  budget(from?: number, to?: number): readonly { readonly operation: string; readonly share: number }[] {
    const { seconds, counts } = this.between(from, to);
    return Object.entries(counts)
      .map(([operation, { calls }]) => {
        const { limit, perSeconds } = rateOf(operation);
        return { operation, share: calls / ((limit * Math.max(seconds, perSeconds)) / perSeconds) };
      })
      .sort((a, b) => b.share - a.share);
  }
}

export const callsOf = (counts: Counts): number => sum(Object.values(counts).map(({ calls }) => calls));
export const throttledOf = (counts: Counts): number => sum(Object.values(counts).map(({ throttled }) => throttled));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
