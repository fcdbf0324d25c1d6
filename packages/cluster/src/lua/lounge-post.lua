#!lua
-- Appends an entry to the lounge's feed: [LOUNGE-2], [LOUNGE-6].
--
-- KEYS 1  the feed
--      2  the bucket of the sender's address, as in bucket.lua
--      3  where the sender's own name for the post is kept
-- ARGV 1  the payload
--      2  the most entries of the feed
--      3  the time in which one token is refilled, in microseconds
--      4  burst: the most tokens at once after a pause
--      5  how long the sender's own name for the post is kept, in ms; 0 = it has none
-- Reply   {'posted', id} | {'rate_limited', ms to wait} | {'overloaded', ''}
--
-- Guarantee: checking and appending are one atomic step. A post with a name that is known is not appended again, and costs no token.

local kept = tonumber(ARGV[5])
if kept > 0 then
  local known = redis.call('GET', KEYS[3])
  if known then return { 'posted', known } end
end
if redis.call('XLEN', KEYS[1]) >= tonumber(ARGV[2]) then
  return { 'overloaded', '' }
end
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local each = tonumber(ARGV[3])
local burst = each * tonumber(ARGV[4])
local full_at = math.min(math.max(now, tonumber(redis.call('GET', KEYS[2])) or now), now + burst) + each
if full_at > now + burst then
  return { 'rate_limited', math.ceil((full_at - now - burst) / 1000) }
end
redis.call('SET', KEYS[2], string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
local id = redis.call('XADD', KEYS[1], '*', 'd', ARGV[1])
if kept > 0 then
  redis.call('SET', KEYS[3], id, 'PX', kept)
end
return { 'posted', id }
