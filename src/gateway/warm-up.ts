import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Sources } from '../access/session.js';
import type { Leases } from '../cache/leases.js';
import { LANGUAGE } from '../domains/reference/language.type.js';
import type { Loaders } from '../graphql/context.js';
import { CHINA_TIME_MS } from '../kernel/china-time.js';
import type { Logger } from '../kernel/logger.js';
import { sessionOf } from './context.js';
import { loadersFor } from './loaders.js';

interface Means {
  readonly partnerId: string;
  readonly leases: Leases;
  readonly logger: Logger;
}

const IN_CHINESE = { language: LANGUAGE.ZH_CN } as const;

/** What everybody's first page needs, the most wanted first. */
const HOT: readonly ((load: Loaders, months: readonly string[]) => Promise<unknown>)[] = [
  ({ organization }) => organization.readDirectory(),
  ({ indirectPartner }) => indirectPartner.readDirectory(),
  ({ customer }) => customer.readDirectory(),
  ({ reference }) => reference.provinces(IN_CHINESE),
  ({ reference }) => reference.serviceTypes(IN_CHINESE, { offset: 0, limit: 100 }),
  ({ reference }) => reference.measureUnits(IN_CHINESE),
  ({ bill }, months) => bill.readMonths(months),
];

/** One replica reads for all, and again after this, or when a Redis that was emptied has forgotten whose turn it was. */
const TURN_MS = 10 * 60_000;
/** Between two looks whether it is this replica's turn. */
const LOOK_MS = 5000;

/**
 * Reads what everybody asks for before anybody does: behind the backs of viewers, with the part of the budget that they leave,
 * and one thing after the other. Nothing waits for it, and what fails is read when it is asked for.
 */
export function keepWarm(app: FastifyInstance, sources: Sources, means: Means): void {
  const stop = new AbortController();
  app.addHook('onListen', (done) => {
    void untilAborted(stop.signal, () => warmUpInTurn(sources, means, stop.signal));
    done();
  });
  app.addHook('preClose', (done) => {
    stop.abort();
    done();
  });
}

async function untilAborted(signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await run();
    await pause(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function warmUpInTurn(sources: Sources, means: Means, signal: AbortSignal): Promise<void> {
  const [isOurs] = await means.leases.take([`{${means.partnerId}}:warm-up`], TURN_MS);
  if (isOurs !== true) return;
  const load = loadersOf(sources, means.partnerId);
  const months = lastMonths(sources.clock());
  for (const read of HOT) {
    if (signal.aborted) return;
    await read(load, months).catch((error: unknown) => {
      means.logger.debug({ reason: (error as Error).message }, 'Something could not be read ahead');
    });
  }
}

/** As the partner's own account, whose rights nobody can take away. */
function loadersOf(sources: Sources, partnerId: string): Loaders {
  const viewer = { party: 'PARTNER', partnerId, master: true } as const;
  const patience = { urgency: 'WARM_UP' } as const;
  return loadersFor(sessionOf(sources, viewer, patience, { id: randomUUID(), ip: '', headers: {} }));
}

/** The running billing cycle and the one before it, of China time. */
function lastMonths(now: Date): readonly string[] {
  const local = new Date(now.getTime() + CHINA_TIME_MS);
  const monthOf = (back: number): string =>
    new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  return [monthOf(0), monthOf(1)];
}
