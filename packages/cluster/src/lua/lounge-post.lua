#!lua
-- Appends entries to the lounge's feed, in order: [LOUNGE-2], [LOUNGE-6].
--
-- KEYS 1            the feed
--      2i           the bucket of the sender's address of entry i, as in bucket.lua
--      2i+1         where the sender's own name for entry i is kept
-- ARGV 5i-4         the payload of entry i
--      5i-3         the most entries of the feed
--      5i-2         the time in which one token is refilled, in microseconds
--      5i-1         burst: the most tokens at once after a pause
--      5i           how long the sender's own name for the entry is kept, in ms; 0 = it has none
-- Reply   for each entry two values: 'posted', id | 'rate_limited', ms to wait | 'overloaded', ''
--
-- Guarantee: checking and appending are one atomic step. An entry with a name that is known is not appended again, and costs no token.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local length = redis.call('XLEN', KEYS[1])
local reply = {}
for i = 1, #ARGV / 5 do
  local bucket, name = KEYS[2 * i], KEYS[2 * i + 1]
  local kept = tonumber(ARGV[5 * i])
  local known = kept > 0 and redis.call('GET', name)
  local outcome, value
  if known then
    outcome, value = 'posted', known
  elseif length >= tonumber(ARGV[5 * i - 3]) then
    outcome, value = 'overloaded', ''
  else
    local each = tonumber(ARGV[5 * i - 2])
    local burst = each * tonumber(ARGV[5 * i - 1])
    local full_at = math.min(math.max(now, tonumber(redis.call('GET', bucket)) or now), now + burst) + each
    if full_at > now + burst then
      outcome, value = 'rate_limited', math.ceil((full_at - now - burst) / 1000)
    else
      redis.call('SET', bucket, string.format('%.0f', full_at), 'PX', math.ceil((full_at - now) / 1000))
      outcome, value = 'posted', redis.call('XADD', KEYS[1], '*', 'd', ARGV[5 * i - 4])
      length = length + 1
      if kept > 0 then redis.call('SET', name, value, 'PX', kept) end
    end
  end
  reply[2 * i - 1] = outcome
  reply[2 * i] = value
end
return reply
