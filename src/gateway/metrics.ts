import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GovernorEvents } from '../upstream/budget/turns.js';

/** Everything `/metrics` shows, in one registry per gateway. */
export class Metrics {
  readonly registry = new Registry();

  readonly upstreamCalls = new Counter({
    name: 'gateway_upstream_calls_total',
    help: 'Attempts at upstream calls by operation and outcome (ok, or the error code).',
    labelNames: ['operation', 'outcome'],
    registers: [this.registry],
  });

  readonly upstreamSeconds = new Histogram({
    name: 'gateway_upstream_call_seconds',
    help: 'Time of one attempt at an upstream call, waiting for its turn not included.',
    labelNames: ['operation'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly upstreamWaiting = new Gauge({
    name: 'gateway_upstream_waiting_calls',
    help: 'Calls that wait for their turn, by class.',
    labelNames: ['urgency'],
    registers: [this.registry],
  });

  readonly upstreamWaitSeconds = new Histogram({
    name: 'gateway_upstream_wait_seconds',
    help: 'Time a call waited for its turn, by class.',
    labelNames: ['urgency'],
    buckets: [0.005, 0.05, 0.25, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly upstreamRefusals = new Counter({
    name: 'gateway_upstream_refused_early_total',
    help: 'Calls that were refused before they were made, by operation, class and error code.',
    labelNames: ['operation', 'urgency', 'code'],
    registers: [this.registry],
  });

  readonly upstreamPauses = new Counter({
    name: 'gateway_upstream_pauses_total',
    help: 'Calls that upstream refused for lack of budget; each stops the operation for all replicas for a while.',
    labelNames: ['operation'],
    registers: [this.registry],
  });

  readonly upstreamLost = new Gauge({
    name: 'gateway_upstream_breaker_open',
    help: '1 while an operation is not called because upstream does not answer it, one probe a second aside.',
    labelNames: ['operation'],
    registers: [this.registry],
  });

  readonly cacheFailures = new Counter({
    name: 'gateway_cache_failures_total',
    help: 'Failures of the shared cache; each was a miss.',
    registers: [this.registry],
  });

  readonly cacheUnreadable = new Counter({
    name: 'gateway_cache_unreadable_total',
    help: 'Values of the shared cache that did not decode; each was a miss.',
    registers: [this.registry],
  });

  readonly answers = new Counter({
    name: 'gateway_answers_total',
    help: 'Upstream answers given to viewers by operation and source (LIVE, CACHE, STALE, FAILED).',
    labelNames: ['operation', 'source'],
    registers: [this.registry],
  });

  readonly requestSeconds = new Histogram({
    name: 'gateway_graphql_request_seconds',
    help: 'Time of one GraphQL request, by whether its answer held errors.',
    labelNames: ['outcome'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  readonly errors = new Counter({
    name: 'gateway_graphql_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}

export const governorEventsOf = (metrics: Metrics): GovernorEvents => ({
  waiting: (urgency, change) => {
    metrics.upstreamWaiting.inc({ urgency }, change);
  },
  started: (urgency, waitedMs) => {
    metrics.upstreamWaitSeconds.observe({ urgency }, waitedMs / 1000);
  },
  refused: (operation, urgency, code) => {
    metrics.upstreamRefusals.inc({ operation, urgency, code });
  },
  paused: (operation) => {
    metrics.upstreamPauses.inc({ operation });
  },
  lost: (operation, isLost) => {
    metrics.upstreamLost.set({ operation }, isLost ? 1 : 0);
  },
});
