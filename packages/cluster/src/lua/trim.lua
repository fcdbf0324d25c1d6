#!lua flags=allow-oom
-- Drops what lies at or before a cursor.
--
-- KEYS 1  the partition's stream
-- ARGV 1  the cursor's ms
--      2  the cursor's seq
--      3  the least id after the cursor
-- Reply   the number of entries dropped
--
-- Guarantee: nothing is dropped from a stream whose last id lies before the cursor. Such a stream is not the one that the cursor
-- was taken from (Redis came back with less than it had), and what it holds has not been read: [CMD-6].

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
