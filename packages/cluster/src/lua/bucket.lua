#!lua
-- Takes a token of a bucket.
--
-- KEYS 1  the bucket
-- ARGV 1  the time in which one token is refilled, in microseconds
--      2  burst: the most tokens at once after a pause
-- Reply   0 if a token was taken, otherwise the ms to wait
--
-- Guarantee: no more tokens are taken than the rate and the burst allow, no matter how many edges ask. Asking in vain costs no token. The
-- bucket is stored as in append.lua, and its key expires when it is full again.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local each = tonumber(ARGV[1])
local burst = each * tonumber(ARGV[2])
-- If Redis' clock was set back, the wait is still at most the time to fill a whole bucket.
local full_at = math.min(math.max(now, tonumber(redis.call('GET', KEYS[1])) or now), now + burst) + each
if full_at > now + burst then
  return math.ceil((full_at - now - burst) / 1000)
end
redis.call('SET', KEYS[1], string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
return 0
