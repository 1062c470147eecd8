import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { SingleFlight } from './cache/single-flight.js';
import type { Config, Connected } from './config.js';
import { EmbeddedIssuer } from './embedded/issuer.js';
import { PERSONAS, SANDBOX_PARTNER_ID } from './embedded/personas.js';
import { SandboxLogins } from './embedded/sandbox-logins.js';
import { SANDBOX_KEY, type SandboxProcess, startSandboxProcess } from './embedded/sandbox-process.js';
import { tokenAuthenticator, type TokenRules } from './gateway/authenticate.js';
import { serveGraphiql } from './gateway/graphiql.js';
import { serveHealth } from './gateway/health.js';
import { remoteKeys } from './gateway/issuer-keys.js';
import { governorEventsOf, Metrics } from './gateway/metrics.js';
import { buildServer } from './gateway/server.js';
import type { Choices } from './kernel/choices.js';
import type { Logger } from './kernel/logger.js';
import { openShared, type Opened } from './shared.js';
import type { CommonBudgets } from './upstream/budget/budgets.js';
import { RedisBudgets } from './upstream/budget/redis-budgets.js';
import { UpstreamClient } from './upstream/client.js';
import { IamTokens, keyCredentials, tokenCredentials } from './upstream/credentials.js';
import { HttpOrigin } from './upstream/http.js';

export interface Gateway {
  readonly origin: string;
  /** Refuses new requests, finishes those in flight, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Composes the gateway from its configuration and listens.
 *
 * @param onSandboxExit called when the embedded sandbox dies under it.
 * @throws Error in words for whoever started it: a busy port, a sandbox that does not come up.
 */
export async function startGateway(config: Config, logger: Logger, onSandboxExit: () => void): Promise<Gateway> {
  const opened: Opened = [];
  const close = async (): Promise<void> => {
    for (const closeOne of opened.splice(0).reverse()) await closeOne();
  };
  try {
    return { origin: await open(config, logger, onSandboxExit, opened), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(config: Config, logger: Logger, onSandboxExit: () => void, opened: Opened): Promise<string> {
  const metrics = new Metrics();
  const connected = config.upstream ?? ofSandbox(config, await openSandbox(config, onSandboxExit, opened));
  const partnerId = config.PARTNER_ID ?? SANDBOX_PARTNER_ID;
  const { state, link, ...shared } = await openShared({ config, partnerId, logger, metrics, opened });
  const budgets = link && new RedisBudgets(link, { partnerId, egress: config.EGRESS_ADDRESS });
  const upstream = openUpstream(config, connected, partnerId, metrics, opened, budgets);
  const { rules, embedded } = await openIssuer(config, partnerId);
  let isDraining = false;
  const app = await buildServer({
    upstream,
    ...shared,
    partnerId,
    warmStart: config.WARM_START === 'on',
    flights: new SingleFlight(),
    clock: clockOf(config),
    choices: choicesOf(config),
    authenticate: tokenAuthenticator(rules),
    logger,
    metrics,
    introspection: config.graphiql,
    corsOrigins: config.CORS_ORIGINS,
    trustProxy: config.TRUST_PROXY === 'on',
  });
  const logins = config.upstream === null ? new SandboxLogins(connected.iamEndpoint) : null;
  if (logins) opened.push(() => logins.close());
  if (config.graphiql) await serveGraphiql(app, embedded && (() => personasOf(embedded, logins)));
  serveHealth(app, metrics, {
    upstreams: () => upstream.reachable(),
    cache: state,
    isDraining: () => isDraining,
  });
  opened.push(() => {
    isDraining = true;
    return app.close();
  });
  return listen(app, config);
}

async function openSandbox(config: Config, onExit: () => void, opened: Opened): Promise<SandboxProcess> {
  const sandbox = await startSandboxProcess(config, onExit);
  opened.push(() => sandbox.stop());
  return sandbox;
}

function ofSandbox({ BSS_AK, BSS_SK }: Config, { origin }: SandboxProcess): Connected {
  const key = { accessKey: BSS_AK ?? SANDBOX_KEY.accessKey, secretKey: BSS_SK ?? SANDBOX_KEY.secretKey };
  return {
    bssEndpoint: origin,
    consoleEndpoint: origin,
    iamEndpoint: origin,
    key,
    login: { kind: 'key', ...key },
  };
}

function openUpstream(
  config: Config,
  { bssEndpoint, consoleEndpoint, iamEndpoint, key, login }: Connected,
  partnerId: string,
  metrics: Metrics,
  opened: Opened,
  commonBudgets?: CommonBudgets,
): UpstreamClient {
  const iam = new HttpOrigin(iamEndpoint);
  const signingKey = key && { ...key, domainId: partnerId };
  const tokens = tokenCredentials(new IamTokens(iam, login));
  const upstream = new UpstreamClient({
    bss: { origin: bssEndpoint, credentials: signingKey ? keyCredentials(signingKey) : tokens },
    console: { origin: consoleEndpoint, credentials: tokens },
    timeoutMs: config.UPSTREAM_TIMEOUT_MS,
    rateMultiplier: config.UPSTREAM_RATE_MULTIPLIER,
    governorEvents: governorEventsOf(metrics),
    ...(commonBudgets && { commonBudgets }),
    onCall: ({ operation, outcome, milliseconds }) => {
      metrics.upstreamCalls.inc({ operation, outcome });
      metrics.upstreamSeconds.observe({ operation }, milliseconds / 1000);
    },
  });
  opened.push(() => Promise.all([upstream.close(), iam.close()]));
  return upstream;
}

/** Either issuer's rules for tokens; the embedded one can make them too. */
async function openIssuer(
  { issuer, OIDC_ALGORITHMS: algorithms }: Config,
  partnerId: string,
): Promise<{ readonly rules: TokenRules; readonly embedded: EmbeddedIssuer | null }> {
  if (issuer !== null) {
    const keys = remoteKeys(issuer.issuer, issuer.jwksUrl);
    return { rules: { keys, issuer: issuer.issuer, audience: issuer.audience, algorithms, partnerId }, embedded: null };
  }
  const embedded = await EmbeddedIssuer.open();
  return { rules: { ...embedded.rules, partnerId }, embedded };
}

/** The personas as GraphiQL offers them; over the sandbox, customers come with their own token for its customer operations. */
const personasOf = (issuer: EmbeddedIssuer, sandbox: SandboxLogins | null) =>
  Promise.all(
    PERSONAS.map(async ({ name, title, customerId }) => ({
      name,
      title,
      token: await issuer.tokenFor(name),
      ...(sandbox && customerId !== undefined && { upstreamToken: await sandbox.tokenFor(customerId) }),
    })),
  );

const choicesOf = (config: Config): Choices => ({
  accountManagerScope: config.ACCOUNT_MANAGER_SCOPE,
  mostCustomRoles: config.MOST_CUSTOM_ROLES,
  consumptionDelayDays: config.CONSUMPTION_DELAY_DAYS,
});

/** Over a sandbox with a fixed business time, the gateway judges billing cycles by that time too. */
function clockOf({ upstream, SANDBOX_NOW }: Config): () => Date {
  const fixed = upstream === null && SANDBOX_NOW !== undefined ? new Date(SANDBOX_NOW) : undefined;
  return () => fixed ?? new Date();
}

async function listen(app: FastifyInstance, { HOST: host, PORT: port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${String(port)} on ${host} is in use: stop what listens there, or set PORT to another`, {
      cause: error,
    });
  }
  return `http://${host}:${String((app.server.address() as AddressInfo).port)}`;
}
