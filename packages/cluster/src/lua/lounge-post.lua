#!lua
-- Appends entries to the lounge's feed, in order: [LOUNGE-2], [LOUNGE-6].
--
-- KEYS 1          the feed
--      2 …        the buckets of the senders' addresses, as in bucket.lua, and then where senders' own names for entries are kept
-- ARGV 1          how long a sender's own name for an entry is kept, in ms
--      2          the number of senders
--      then for each sender:
--                 the time in which one token is refilled, in microseconds
--                 burst: the most tokens at once after a pause
--                 the most entries of the feed
--      then for each entry:
--                 the payload
--                 the number of its sender, from 1; its bucket is key 1 + this
--                 the number of the key of the sender's own name for it; 0 = it has none
-- Reply   for each entry two values: 'posted', id | 'rate_limited', ms to wait | 'overloaded', ''
--
-- Guarantee: checking and appending are one atomic step. An entry with a name that is known is not appended again, and costs no token.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local length = redis.call('XLEN', KEYS[1])
local senders = {}
for i = 1, tonumber(ARGV[2]) do
  local at = 3 * i
  local each = tonumber(ARGV[at])
  -- A bucket that two senders share is read and written by the first of them.
  local bucket = senders[KEYS[1 + i]] or { full_at = math.max(now, tonumber(redis.call('GET', KEYS[1 + i])) or now), key = KEYS[1 + i] }
  senders[KEYS[1 + i]] = bucket
  senders[i] = { bucket = bucket, each = each, burst = each * tonumber(ARGV[at + 1]), entries_max = tonumber(ARGV[at + 2]) }
end
local reply = {}
for at = 3 * #senders + 3, #ARGV, 3 do
  local sender = senders[tonumber(ARGV[at + 1])]
  local name = KEYS[tonumber(ARGV[at + 2])]
  local known = name and redis.call('GET', name)
  local outcome, value
  if known then
    outcome, value = 'posted', known
  elseif length >= sender.entries_max then
    outcome, value = 'overloaded', ''
  else
    local full_at = math.min(sender.bucket.full_at, now + sender.burst) + sender.each
    if full_at > now + sender.burst then
      outcome, value = 'rate_limited', math.ceil((full_at - now - sender.burst) / 1000)
    else
      sender.bucket.full_at = full_at
      sender.bucket.taken = true
      outcome, value = 'posted', redis.call('XADD', KEYS[1], '*', 'd', ARGV[at])
      length = length + 1
      if name then redis.call('SET', name, value, 'PX', ARGV[1]) end
    end
  end
  reply[#reply + 1] = outcome
  reply[#reply + 1] = value
end
for i = 1, #senders do
  local bucket = senders[i].bucket
  if bucket.taken then
    redis.call('SET', bucket.key, string.format('%.0f', bucket.full_at), 'PX', math.ceil((bucket.full_at - now) / 1000))
    bucket.taken = false
  end
end
return reply
