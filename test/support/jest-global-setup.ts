// jest loads this file without its module mapper, hence the true file name.
import { startRedis, type RedisServer } from './redis.ts';

/** Where setup leaves the server for teardown; jest runs both in one process. */
export const started = globalThis as { testRedis?: RedisServer };

/** Gives the tests a Redis: the one that the environment names, else one of their own until teardown. */
export default async function setUp(): Promise<void> {
  const given = process.env['TEST_REDIS_URL'] ?? process.env['REDIS_URL'];
  if (given === undefined) started.testRedis = await startRedis();
  process.env['TEST_REDIS_URL'] = given ?? started.testRedis?.url;
}
