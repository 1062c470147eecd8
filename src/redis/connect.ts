import { setTimeout as pause } from 'node:timers/promises';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisClient } from './redis-link.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** How servers are spoken to; what a URL says itself goes before. */
export interface RedisAccess {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Null: in the clear, unless the URL says `rediss`. */
  readonly tls: { readonly ca?: string } | null;
}

/** Where Redis is: one server, the master that Sentinels name, or a cluster. */
export type RedisPlace = RedisAccess &
  (
    | { readonly kind: 'server'; readonly url: string }
    | {
        readonly kind: 'sentinels';
        readonly sentinels: readonly Address[];
        readonly master: string;
        readonly sentinelPassword?: string | undefined;
      }
    | { readonly kind: 'cluster'; readonly nodes: readonly Address[] }
  );

/** A server that is not there must not hold up the next one. */
const CONNECT_MS = 2000;
/** A connection that owes an answer for so long leads nowhere: the server behind it may have been replaced. */
const SILENT_MS = 3000;
/** A connection takes milliseconds; who starts without it asks upstream what the other replicas know. */
const START_MS = 1000;
/** How long a cluster waits before it sends a command again, after its node went away. */
const RESEND_MS = 100;

/**
 * Connects and stays connected: to the new master after a failover, to the nodes that serve the slots now. Commands never
 * wait in line for a connection.
 *
 * @param timeoutMs for one command; a cluster may send it again about as long.
 */
export function connectRedis(place: RedisPlace, timeoutMs: number): RedisClient {
  const options = { ...accessOf(place), ...settings(timeoutMs) };
  if (place.kind === 'server') return new Redis(place.url, options);
  if (place.kind === 'cluster') return clusterOf(place.nodes, options, timeoutMs);
  const { sentinels, master, sentinelPassword, tls } = place;
  return new Redis({
    ...options,
    sentinels: sentinels.map((address) => ({ ...address })),
    name: master,
    // A master that was cut off keeps its connections; the Sentinels tell that it is the master no longer.
    failoverDetector: true,
    sentinelCommandTimeout: CONNECT_MS,
    sentinelRetryStrategy: backOff,
    sentinelReconnectStrategy: backOff,
    ...(sentinelPassword !== undefined && { sentinelPassword }),
    ...(tls && { sentinelTLS: tls, enableTLSForSentinelMode: true }),
  });
}

/** Waits for a connection that is being made, but not for long: a Redis that is away is no reason not to start. */
export async function settled(redis: RedisClient): Promise<void> {
  if (redis.status === 'ready') return;
  const ready = new Promise((resolve) => void redis.once('ready', resolve));
  await Promise.race([ready, pause(START_MS, undefined, { ref: false })]);
}

function clusterOf(nodes: readonly Address[], redisOptions: RedisOptions, timeoutMs: number): Cluster {
  return new Cluster(
    nodes.map((address) => ({ ...address })),
    {
      redisOptions,
      enableOfflineQueue: false,
      clusterRetryStrategy: backOff,
      maxRedirections: Math.ceil(timeoutMs / RESEND_MS),
      retryDelayOnFailover: RESEND_MS,
      retryDelayOnClusterDown: RESEND_MS,
      // Certificates are for names: an address that was looked up would not match them.
      ...(redisOptions.tls && {
        dnsLookup: (name: string, found: (error: null, name: string) => void): void => {
          found(null, name);
        },
      }),
    },
  );
}

const accessOf = ({ username, password, tls }: RedisAccess): RedisOptions => ({
  ...(username !== undefined && { username }),
  ...(password !== undefined && { password }),
  ...(tls && { tls }),
});

const settings = (commandTimeout: number): RedisOptions => ({
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  commandTimeout,
  connectTimeout: CONNECT_MS,
  socketTimeout: SILENT_MS,
  retryStrategy: backOff,
  // A server that has become a replica: its name, or the Sentinels, lead to the master by now.
  reconnectOnError: ({ message }) => message.startsWith('READONLY'),
});

const backOff = (times: number): number => Math.min(times * 100, 2000);
