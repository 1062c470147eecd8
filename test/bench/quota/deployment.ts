import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SandboxLogins } from '../../../src/embedded/sandbox-logins.js';
import { SANDBOX_PARTNER_ID } from '../../../src/embedded/personas.js';
import { AUDIENCE, signed, type SigningKey, signingKey } from '../../support/issuer.js';
import { type ServerProcess, startGatewayProcess, startSandboxProcess } from '../../support/processes.js';
import { startRedis } from '../../support/redis.js';

const REPLICAS = 3;
const TOKEN_SECONDS = 6 * 3600;

type Variables = Readonly<Record<string, string>>;

export interface DeploymentOptions {
  readonly customers?: number;
  /** Where the gateways find Redis; the deployment brings its own unless this is given. */
  readonly redis?: Variables;
  readonly latencyMs?: number;
}

/** What is measured: three replicas in production mode over one upstream with its published rates, each its own process. */
export interface Deployment {
  readonly sandbox: ServerProcess;
  readonly gateways: readonly ServerProcess[];
  readonly origins: readonly string[];
  tokenFor(claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** What a customer signs in upstream with. */
  upstreamTokenFor(customerId: string): Promise<string>;
  /** Another gateway that shares nothing with the replicas, to look around with before the measurement. */
  scout(): Promise<ServerProcess>;
  /** Asks the sandbox for something other than an API. */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function deploy({
  customers = 2000,
  latencyMs = 50,
  redis: place,
}: DeploymentOptions = {}): Promise<Deployment> {
  const key = await signingKey();
  const keys = await serveKeys(key);
  const issuer = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
  const [redis, sandbox] = await Promise.all([
    place === undefined ? startRedis() : null,
    startSandboxProcess({ SANDBOX_CUSTOMERS: String(customers), SANDBOX_LATENCY_MS: String(latencyMs) }),
  ]);
  const start = (variables: Variables): Promise<ServerProcess> =>
    startGatewayProcess(sandbox.origin, {
      NODE_ENV: 'production',
      OIDC_ISSUER: issuer,
      JWKS_URL: `${issuer}/keys`,
      OIDC_AUDIENCE: AUDIENCE,
      PARTNER_ID: SANDBOX_PARTNER_ID,
      ...variables,
    });
  const gateways = await Promise.all(
    Array.from({ length: REPLICAS }, () => start(place ?? { REDIS_URL: redis?.url ?? '' })),
  );
  const logins = new SandboxLogins(sandbox.origin);
  return {
    sandbox,
    gateways,
    origins: gateways.map(({ origin }) => origin),
    tokenFor: (claims) =>
      signed(key, { issuer, expiresIn: TOKEN_SECONDS, claims: { partner_id: SANDBOX_PARTNER_ID, ...claims } }),
    upstreamTokenFor: (customerId) => logins.tokenFor(customerId),
    scout: () => start({ EMBEDDED: 'cache' }),
    control: (method, path, body) => control(sandbox.origin, method, path, body),
    close: async () => {
      await Promise.all(gateways.map((gateway) => gateway.stop()));
      await logins.close();
      await Promise.all([sandbox.stop(), redis?.stop()]);
      keys.close();
    },
  };
}

async function serveKeys({ jwk }: SigningKey): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function control(origin: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${origin}/__sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  return answer.json();
}
