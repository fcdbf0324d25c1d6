#!lua
-- Appends one command to a partition's stream, if the player's rate and the partition's backlog allow it.
--
-- KEYS 1  the partition's stream
--      2  the player's rate limit; not used if there is no limit
-- ARGV 1  the payload
--      2  the most entries that the stream may hold
--      3  commands a minute; 0 = no limit
--      4  burst: the most commands at once after a pause
--      5  the cost of this command: it counts as this many commands, at most as many as the burst
-- Reply   {'appended', id} | {'rate_limited', ms to wait} | {'overloaded', entries held}
--
-- Guarantee: checking and appending are one atomic step, so neither bound is exceeded, no matter how many edges append for one player or
-- one partition. A refused command costs no token. The token bucket is stored as one number (GCRA: ITU-T I.371): the time, in microseconds
-- of Redis' clock, at which the bucket is full again. The key expires at that time.

local per_minute = tonumber(ARGV[3])
local full_at, now
if per_minute > 0 then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
  local each = math.floor(60000000 / per_minute)
  local burst = each * tonumber(ARGV[4])
  full_at = math.max(now, tonumber(redis.call('GET', KEYS[2])) or now)
  -- If Redis' clock was set back, the wait is still at most the time to fill a whole bucket.
  full_at = math.min(full_at, now + burst) + each * math.min(tonumber(ARGV[5]), tonumber(ARGV[4]))
  if full_at > now + burst then
    return { 'rate_limited', math.ceil((full_at - now - burst) / 1000) }
  end
end

local held = redis.call('XLEN', KEYS[1])
if held >= tonumber(ARGV[2]) then
  return { 'overloaded', held }
end

if full_at then
  redis.call('SET', KEYS[2], string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
end
return { 'appended', redis.call('XADD', KEYS[1], '*', 'd', ARGV[1]) }
