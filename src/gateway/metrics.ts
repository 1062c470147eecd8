import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

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

  readonly cacheFailures = new Counter({
    name: 'gateway_cache_failures_total',
    help: 'Failures of the shared cache; each was a miss.',
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
