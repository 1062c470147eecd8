import {
  FAILURES_UNTIL_LOST,
  MARGIN_MS,
  PERCENT_BY_CLASS,
  PROBE_MS,
  SLACK_MS,
  TRIAL_LOOK_MS,
  TRIAL_MS,
} from './budget.js';

/** Between two announcements of a replica. */
export const ANNOUNCE_MS = 1000;
/** A replica that was not heard of for so long is taken to be cut off: its share of the budget is its own then. */
export const CUT_OFF_MS = 2.5 * ANNOUNCE_MS;
/** After so long it is taken to have died, and its share is the others' again. */
export const FORGOTTEN_MS = 30_000;
/** Failures and pauses that nobody asked about for so long mean nothing any more. */
const MEMORY_MS = 60_000;

/** Makes `now`, in milliseconds. One clock for all replicas. */
export const REDIS_CLOCK = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/**
 * `settle` of budget.ts over a budget in Redis, for all replicas in one step.
 *
 * KEYS: claims by their end; the rest of the budget; replicas by the time of their last announcement.
 * ARGV: limit, window, replicas known to the caller, what is wanted by class, how many names, the names,
 * and of each piece of news its kind, claim, ms and pauseMs.
 */
export const SETTLE = `
  local claims, rest, replicas = KEYS[1], KEYS[2], KEYS[3]
  local limit, window, known = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local percents = { ${PERCENT_BY_CLASS.join(', ')} }
  local names = tonumber(ARGV[4 + #percents])
  local firstName = 5 + #percents
  local function whole(number) return string.format('%.0f', number) end

  local present = math.max(1, redis.call('ZCOUNT', replicas, '(' .. whole(now - ${CUT_OFF_MS}), '+inf'))
  known = math.max(known, present, redis.call('ZCARD', replicas))
  local share = limit * present / known
  if share >= 1 then
    limit = math.floor(share)
  else
    limit, window = 1, math.ceil(window / share)
  end

  local held = redis.call('HMGET', rest, 'failures', 'probeAt', 'pausedUntil', 'trial', 'trialUntil')
  local failures, probeAt, pausedUntil = tonumber(held[1] or 0), tonumber(held[2] or 0), tonumber(held[3] or 0)
  local trial, trialUntil = held[4] or '', tonumber(held[5] or 0)

  for at = firstName + names, #ARGV, 4 do
    local kind, claim, ms, pause = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
    if kind == 'UNUSED' then
      redis.call('ZREM', claims, claim)
    elseif kind == 'HELD' then
      redis.call('ZADD', claims, 'NX', whole(now + ms), claim)
    elseif redis.call('ZSCORE', claims, claim) then
      redis.call('ZINCRBY', claims, whole(-ms), claim)
    end
    if kind == 'ANSWERED' or kind == 'REFUSED' then failures = 0 end
    if kind == 'FAILED' then
      failures = failures + 1
      if failures == ${FAILURES_UNTIL_LOST} then probeAt = now + ${PROBE_MS} end
    end
    if kind == 'REFUSED' then
      pausedUntil = math.max(pausedUntil, now + pause)
      trial = 'DUE'
    elseif kind ~= 'HELD' and claim == trial then
      trial = kind == 'ANSWERED' and '' or 'DUE'
    end
  end
  redis.call('ZREMRANGEBYSCORE', claims, '-inf', whole(now))

  local most, reason, wait = math.huge, 'NONE', 0
  if failures >= ${FAILURES_UNTIL_LOST} then
    local from = math.max(probeAt, pausedUntil)
    reason = 'LOST'
    if from > now then most, wait = 0, from - now else most, wait = 1, ${PROBE_MS} end
  elseif pausedUntil > now then
    most, reason, wait = 0, 'PAUSED', pausedUntil - now
  elseif trial ~= '' then
    most, reason, wait = 1, 'TRIAL', ${TRIAL_LOOK_MS}
    if trial ~= 'DUE' and trialUntil > now then most = 0 end
  end

  local used, granted, asked, short = redis.call('ZCARD', claims), 0, 0, nil
  local ends = whole(now + window + ${MARGIN_MS + SLACK_MS})
  for rank, percent in ipairs(percents) do
    local allowed = math.max(1, math.floor(limit * percent / 100))
    local left = tonumber(ARGV[3 + rank])
    asked = asked + left
    while left > 0 and granted < most and used < allowed do
      redis.call('ZADD', claims, ends, ARGV[firstName + granted])
      granted, used, left = granted + 1, used + 1, left - 1
    end
    if asked > granted and not short then short = allowed end
  end
  if granted > 0 then
    probeAt = now + ${PROBE_MS}
    if trial ~= '' then trial, trialUntil = ARGV[firstName], now + ${TRIAL_MS} end
  end

  if used > 0 then
    local last = redis.call('ZRANGE', claims, -1, -1, 'WITHSCORES')
    redis.call('PEXPIRE', claims, whole(last[2] - now + ${MEMORY_MS}))
  end
  if failures > 0 or pausedUntil > now or trial ~= '' then
    redis.call('HSET', rest, 'failures', failures, 'probeAt', whole(probeAt), 'pausedUntil', whole(pausedUntil),
      'trial', trial, 'trialUntil', whole(trialUntil))
    redis.call('PEXPIRE', rest, whole(math.max(0, pausedUntil - now) + ${MEMORY_MS}))
  elseif held[1] then
    redis.call('DEL', rest)
  end

  local free = math.max(0, math.min(limit - used, most - granted))
  if not (reason == 'LOST' or (short and granted >= most)) then
    reason, wait = 'NONE', 0
    if short then
      local oldest = redis.call('ZRANGE', claims, used - short, used - short, 'WITHSCORES')
      reason, wait = 'FULL', math.max(1, math.min(tonumber(oldest[2] or now) - now, window + ${MARGIN_MS}))
    end
  end
  return { granted, wait, reason, free, limit }
`;

/** KEYS: replicas. ARGV: the one that is here. Answers with how many there are, which of them it is, and the time. */
export const ANNOUNCE = `
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - ${FORGOTTEN_MS}))
  redis.call('ZADD', KEYS[1], string.format('%.0f', now), ARGV[1])
  redis.call('PEXPIRE', KEYS[1], ${FORGOTTEN_MS})
  local replicas, rank = redis.call('ZRANGE', KEYS[1], 0, -1), 0
  for _, replica in ipairs(replicas) do
    if replica < ARGV[1] then rank = rank + 1 end
  end
  return { #replicas, rank, now }
`;
