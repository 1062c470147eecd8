import { z } from 'zod';
import { Random } from '../world/random.js';

const fault = z
  .strictObject({
    /** An operation id, or `*` for all. */
    operation: z.string().min(1),
    /** Waits before anything happens; with `body: "slow"`, how long the body takes. */
    latencyMs: z.int().min(0).max(600_000).optional(),
    /** Answers this in place of doing anything. */
    status: z.int().min(400).max(599).optional(),
    errorCode: z.string().min(1).optional(),
    /** Drops the connection before the operation takes effect, or after, so that only the answer is lost. */
    reset: z.enum(['before', 'after']).optional(),
    body: z.enum(['truncated', 'garbage', 'slow']).optional(),
    /** Share of calls that meet the fault; the seed decides which. */
    rate: z.number().min(0).max(1).default(1),
    /** The fault ends after it was met so many times. */
    count: z.int().min(1).optional(),
    /** The fault ends after so long; a 429 or 503 then says with `Retry-After` when. */
    seconds: z.int().min(1).max(3600).optional(),
  })
  .refine(({ latencyMs, status, reset, body }) => [latencyMs, status, reset, body].some((kind) => kind !== undefined), {
    error: 'one of latencyMs, status, reset and body is needed',
  })
  .refine(({ status, reset, body }) => [status, reset, body].filter((kind) => kind !== undefined).length <= 1, {
    error: 'status, reset and body exclude each other',
  })
  .refine(({ status, errorCode }) => errorCode === undefined || status !== undefined, {
    error: 'errorCode needs a status',
    path: ['errorCode'],
  });

export type Fault = z.infer<typeof fault>;

interface Active extends Fault {
  met: number;
  /** Milliseconds of a clock that never goes back. */
  readonly until: number;
}

/** A fault as a call meets it. */
export interface Drawn extends Fault {
  /** Until it ends by itself. */
  readonly millisecondsLeft: number;
}

/** The faults that calls are to meet; of several that fit, the oldest whose rate says so. */
export class Faults {
  private active: Active[] = [];
  private random: Random;

  constructor(private readonly seed: number) {
    this.random = new Random(seed);
  }

  /** @returns the fault as understood, or what is wrong with it. */
  add(input: unknown, operationIds: ReadonlySet<string>): Fault | string {
    const parsed = fault.safeParse(input);
    if (!parsed.success) {
      return parsed.error.issues
        .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
        .join('; ');
    }
    const { operation } = parsed.data;
    if (operation !== '*' && !operationIds.has(operation)) return `operation: there is no operation ${operation}`;
    const { seconds = Infinity } = parsed.data;
    this.active.push({ ...parsed.data, met: 0, until: performance.now() + seconds * 1000 });
    return parsed.data;
  }

  list(): readonly (Fault & { readonly met: number })[] {
    return this.current().map(({ until: _until, ...told }) => told);
  }

  clear(): void {
    this.active = [];
    this.random = new Random(this.seed);
  }

  /** The fault this call meets, if any. */
  draw(operationId: string): Drawn | undefined {
    const drawn = this.current().find(
      ({ operation, count, met, rate }) =>
        (operation === '*' || operation === operationId) &&
        met < (count ?? Infinity) &&
        (rate === 1 || this.random.next() < rate),
    );
    if (drawn === undefined) return undefined;
    drawn.met += 1;
    return { ...drawn, millisecondsLeft: drawn.until - performance.now() };
  }

  private current(): readonly Active[] {
    this.active = this.active.filter(({ until }) => until > performance.now());
    return this.active;
  }
}
