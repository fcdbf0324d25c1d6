#!lua
-- Appends entries of one lane to the streams of their partitions, in their order: each one if its player's rate and its partition's backlog
-- allow it.
--
-- KEYS for each entry: the partition's stream; the player's rate limit, not used if there is no limit
-- ARGV for each entry:
--      1  the payload
--      2  the most entries that the stream may hold
--      3  commands a minute; 0 = no limit
--      4  burst: the most commands at once after a pause
--      5  the cost of this command: it counts as this many commands, at most as many as the burst
-- Reply for each entry: {'appended', id} | {'rate_limited', ms to wait} | {'overloaded', entries held}
--
-- Guarantee: checking and appending are one atomic step, so neither bound is exceeded, no matter how many edges append for one player or
-- one partition. A refused command costs no token. The token bucket is stored as one number (GCRA: ITU-T I.371): the time, in microseconds
-- of Redis' clock, at which the bucket is full again. The key expires at that time.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local replies = {}

local function append(stream, bucket, payload, most, per_minute, most_at_once, cost)
  local full_at
  if per_minute > 0 then
    local each = math.floor(60000000 / per_minute)
    local burst = each * most_at_once
    full_at = math.max(now, tonumber(redis.call('GET', bucket)) or now)
    -- If Redis' clock was set back, the wait is still at most the time to fill a whole bucket.
    full_at = math.min(full_at, now + burst) + each * math.min(cost, most_at_once)
    if full_at > now + burst then
      return { 'rate_limited', math.ceil((full_at - now - burst) / 1000) }
    end
  end

  local held = redis.call('XLEN', stream)
  if held >= most then
    return { 'overloaded', held }
  end

  if full_at then
    redis.call('SET', bucket, string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
  end
  return { 'appended', redis.call('XADD', stream, '*', 'd', payload) }
end

for i = 1, #KEYS / 2 do
  local a = i * 5
  replies[i] = append(
    KEYS[i * 2 - 1], KEYS[i * 2],
    ARGV[a - 4], tonumber(ARGV[a - 3]), tonumber(ARGV[a - 2]), tonumber(ARGV[a - 1]), tonumber(ARGV[a])
  )
end
return replies
