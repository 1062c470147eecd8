import { Redis } from 'ioredis';

/**
 * A client with the settings of the gateway: no waiting in line for a Redis that is away.
 *
 * @param commandTimeout milliseconds; the gateway's is 200, which a busy test machine may miss.
 */
export function redisClient(url: string, commandTimeout = 5000): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout,
    retryStrategy: () => 50,
  });
  // Without a listener ioredis writes to the console; what matters is told by the commands that fail.
  redis.on('error', () => undefined);
  return redis;
}

/** Resolves when commands get through. */
export async function ready(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') await new Promise<void>((resolve) => void redis.once('ready', resolve));
}
