import type { RedisLink } from '../redis/redis-link.js';
import { type Allowance, type Grant, grantOf, type Limit } from './allowance.js';

/**
 * In one step, so that two replicas never grant the same: drops what no longer counts, adds what is granted, and answers with
 * the time and with what counted before. Entries are `milliseconds:count`, oldest first, by the clock of Redis.
 */
const TAKE = `
  local most, period, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local counted, taken = { tostring(now) }, 0
  for _, entry in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
    local at, count = entry:match('^(%d+):(%d+)$')
    if at + period > now then
      taken = taken + count
      counted[#counted + 1] = entry
    else
      redis.call('LPOP', KEYS[1])
    end
  end
  local granted = math.max(0, math.min(wanted, most - taken))
  if granted > 0 then
    redis.call('RPUSH', KEYS[1], string.format('%.0f:%.0f', now, granted))
    redis.call('PEXPIRE', KEYS[1], period)
  end
  return counted
`;

/** Counts of all replicas together. While Redis is away, each process counts for itself and still limits. */
export class RedisAllowance implements Allowance {
  constructor(
    private readonly link: RedisLink,
    private readonly limit: Limit,
    private readonly alone: Allowance,
  ) {}

  async take(who: string, wanted: number): Promise<Grant> {
    const { most, seconds } = this.limit;
    const answer = await this.link.ask((redis) => redis.eval(TAKE, 1, who, most, seconds * 1000, wanted));
    if (answer === undefined) return this.alone.take(who, wanted);
    const [now = '', ...entries] = answer as string[];
    return grantOf(this.limit, entries.map(takingOf), wanted, Number(now));
  }
}

function takingOf(entry: string): { readonly at: number; readonly count: number } {
  const [at, count] = entry.split(':');
  return { at: Number(at), count: Number(count) };
}
