import { randomUUID } from 'node:crypto';
import { loadConfig } from '../../src/config.js';
import { EmbeddedIssuer } from '../../src/embedded/issuer.js';
import { PERSONAS } from '../../src/embedded/personas.js';
import { SandboxLogins } from '../../src/embedded/sandbox-logins.js';
import { createLogger } from '../../src/kernel/logger.js';
import { startGateway as start } from '../../src/start.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/server/server.js';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** Without its extensions: when upstream was asked is another time in each. */
interface GraphqlAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly GraphqlError[];
}

/** A gateway over a sandbox of its own, both real servers on free ports of this machine. */
export interface TestGateway {
  readonly origin: string;
  readonly sandbox: Sandbox;
  /** A token of a persona. */
  token(persona: string): Promise<string>;
  /** Asks as a persona; a customer sends its own token for the upstream, or the one in `headers`. */
  ask<Data>(
    persona: string,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer<Data>>;
  /** Calls upstream since the last `forgetCalls`, by operation; without those that no request causes: logins and the feed. */
  calls(): Promise<Readonly<Record<string, number>>>;
  forgetCalls(): Promise<void>;
  /** Makes an operation of the sandbox fail. */
  fault(fault: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

export interface TestGatewayOptions {
  readonly sandbox?: SandboxOptions;
  /** Variables of the gateway's configuration. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Rates high enough not to slow down a test that is not about them. */
const UNHURRIED = 1000;

export async function startGateway({
  sandbox: wanted = {},
  variables = {},
}: TestGatewayOptions = {}): Promise<TestGateway> {
  const sandbox = await startSandbox({ rateFactor: UNHURRIED, checkAnswers: true, ...wanted });
  const config = loadConfig({
    PORT: '0',
    LOG_LEVEL: 'fatal',
    BSS_ENDPOINT: sandbox.origin,
    BSS_AK: 'SANDBOX00000000000AK',
    BSS_SK: 'sandbox-secret-key-for-local-use-only',
    CONSOLE_ENDPOINT: sandbox.origin,
    UPSTREAM_RATE_MULTIPLIER: String(UNHURRIED),
    GRAPHIQL: 'off',
    // Tests count calls.
    WARM_START: 'off',
    // Tests share a Redis, and what one does to its sandbox is not to stop the calls of another.
    EGRESS_ADDRESS: randomUUID(),
    ...variables,
  });
  const gateway = await start(config, createLogger(config.LOG_LEVEL), () => undefined);
  const issuer = await EmbeddedIssuer.open();
  const control = async (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`${sandbox.origin}/__sandbox/${path}`, init);
  const post = async (path: string, body: unknown): Promise<void> => {
    const answer = await control(path, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  };
  const logins = new SandboxLogins(sandbox.origin);
  const upstreamTokenOf = async (persona: string): Promise<Readonly<Record<string, string>>> => {
    const customerId = PERSONAS.find(({ name }) => name === persona)?.customerId;
    return customerId === undefined ? {} : { 'x-upstream-token': await logins.tokenFor(customerId) };
  };
  return {
    origin: gateway.origin,
    sandbox,
    token: (persona) => issuer.tokenFor(persona),
    ask: async <Data>(
      persona: string,
      query: string,
      variables?: Readonly<Record<string, unknown>>,
      headers: Readonly<Record<string, string>> = {},
    ) => {
      const answer = await fetch(`${gateway.origin}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await issuer.tokenFor(persona)}`,
          ...(await upstreamTokenOf(persona)),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as Omit<GraphqlAnswer<Data>, 'status'>;
      return { status: answer.status, data, ...(errors && { errors }) };
    },
    calls: async () => {
      const { operations } = (await (await control('calls')).json()) as {
        operations: Record<string, { calls: number }>;
      };
      return Object.fromEntries(
        Object.entries(operations)
          .filter(([name, { calls }]) => calls > 0 && !name.startsWith('Keystone') && name !== 'ListChangeEvents')
          .map(([name, { calls }]) => [name, calls]),
      );
    },
    forgetCalls: () => post('reset', { calls: true }),
    fault: (fault) => post('faults', fault),
    close: async () => {
      await gateway.close();
      await logins.close();
      await sandbox.close();
    },
  };
}
