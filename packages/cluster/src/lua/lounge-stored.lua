#!lua flags=allow-oom
-- Notes that the entries of the lounge's feed up to one are stored, and removes those that nobody needs any more: [LOUNGE-4].
--
-- KEYS 1  the feed
--      2  the id of the last stored entry
-- ARGV 1  the id of the entry: ms
--      2  and its sequence number
--      3  how long entries are kept for edges that are behind, in ms
--      4  how many of the last entries are kept for newcomers
--      5  the age in ms at which an entry is removed even if it is one of these
-- Reply   the number of entries that were removed
--
-- Guarantee: no entry after the last stored one is removed. The id of the last stored entry never falls, unless the feed has vanished.

local ms, seq = tonumber(ARGV[1]), tonumber(ARGV[2])
local known = redis.call('GET', KEYS[2])
if known then
  local known_ms, known_seq = string.match(known, '^(%d+)-(%d+)$')
  known_ms, known_seq = tonumber(known_ms), tonumber(known_seq)
  if known_ms > ms or (known_ms == ms and known_seq > seq) then ms, seq = known_ms, known_seq end
end
redis.call('SET', KEYS[2], string.format('%.0f-%.0f', ms, seq))
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- Entries before this id are removed.
local first_ms, first_seq = ms, seq + 1
local function keep_from(at_ms, at_seq)
  if at_ms < first_ms or (at_ms == first_ms and at_seq < first_seq) then first_ms, first_seq = at_ms, at_seq end
end
keep_from(now - tonumber(ARGV[3]), 0)
local history = redis.call('XREVRANGE', KEYS[1], '+', '(' .. string.format('%.0f-0', math.max(0, now - tonumber(ARGV[5]))), 'COUNT', ARGV[4])
if #history > 0 then
  local oldest_ms, oldest_seq = string.match(history[#history][1], '^(%d+)-(%d+)$')
  keep_from(tonumber(oldest_ms), tonumber(oldest_seq))
end
return redis.call('XTRIM', KEYS[1], 'MINID', string.format('%.0f-%.0f', first_ms, first_seq))
