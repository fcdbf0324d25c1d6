#!lua flags=allow-oom
-- Removes the entries of a partition's stream up to and including a cursor.
--
-- KEYS 1  the partition's stream
-- ARGV 1  the cursor's ms
--      2  the cursor's seq
--      3  the lowest id after the cursor
-- Reply   the number of entries removed
--
-- Guarantee: nothing is removed from a stream whose last id is before the cursor. The cursor does not belong to such a stream (Redis came
-- back with less data), so its entries have not been read: [CMD-6].

local info = redis.pcall('XINFO', 'STREAM', KEYS[1])
if info.err then
  if string.find(info.err, 'no such key', 1, true) then return 0 end
  return info
end
local last
for i = 1, #info, 2 do
  if info[i] == 'last-generated-id' then last = info[i + 1] end
end
local ms, seq = string.match(last, '^(%d+)-(%d+)$')
ms, seq = tonumber(ms), tonumber(seq)
local cursor_ms, cursor_seq = tonumber(ARGV[1]), tonumber(ARGV[2])
if ms < cursor_ms or (ms == cursor_ms and seq < cursor_seq) then
  return 0
end
return redis.call('XTRIM', KEYS[1], 'MINID', '=', ARGV[3])
