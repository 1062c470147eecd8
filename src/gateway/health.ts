import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

export interface Dependencies {
  /** Whether each upstream API answers at all, by name. */
  upstreams(): Promise<Readonly<Record<string, boolean>>>;
  /** `memory` for a cache inside the process; `degraded` when Redis does not answer: slower, and no reason to stop. */
  cache(): Promise<'memory' | 'redis' | 'degraded'>;
  isDraining(): boolean;
}

/** However often it is asked, the upstreams are asked once in this time. */
const REMEMBERED_MS = 1000;

/** `/healthz`: the process is alive. `/readyz`: it can answer. `/metrics`: for Prometheus. */
export function serveHealth(app: FastifyInstance, metrics: Metrics, dependencies: Dependencies): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  let checked: ReturnType<typeof check> | undefined;
  const check = () => Promise.all([dependencies.upstreams(), dependencies.cache()]);
  app.get('/readyz', async (_request, reply) => {
    checked ??= check().finally(() => {
      setTimeout(() => (checked = undefined), REMEMBERED_MS).unref();
    });
    const [upstreams, cache] = await checked;
    const isReady = !dependencies.isDraining() && Object.values(upstreams).every(Boolean);
    return reply.code(isReady ? 200 : 503).send({
      status: dependencies.isDraining() ? 'draining' : isReady ? 'ready' : 'waiting',
      upstreams: Object.fromEntries(Object.entries(upstreams).map(([name, ok]) => [name, ok ? 'answers' : 'silent'])),
      cache,
    });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
