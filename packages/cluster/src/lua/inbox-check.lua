#!lua flags=allow-oom
-- Renews an edge's stream, removes the entries that were read, and returns what the reader needs to find a gap.
--
-- KEYS 1  the edge's stream
--      2  the bytes in it that the edge has not read
-- ARGV 1  the TTL in ms
--      2  the lowest id after the last entry that was read
--      3  the bytes that were read since the last call
-- Reply   nil if the stream does not exist, else {last generated id, id of the first entry or '', entries held, entries ever added}
--
-- Guarantee: the reply is the state of the stream at the moment of the renewal. The count of bytes is corrected when the
-- stream is empty, so an error in it does not last: a call whose reply is lost is repeated, and counts twice.

if redis.call('PEXPIRE', KEYS[1], ARGV[1]) == 0 then
  return nil
end
redis.call('XTRIM', KEYS[1], 'MINID', '=', ARGV[2])
local info = redis.call('XINFO', 'STREAM', KEYS[1])
local found = {}
for i = 1, #info, 2 do found[info[i]] = info[i + 1] end
local held = 0
if found['length'] > 0 then
  held = math.max(0, (tonumber(redis.call('GET', KEYS[2])) or 0) - ARGV[3])
end
redis.call('SET', KEYS[2], held, 'PX', ARGV[1])
local first = found['first-entry']
return { found['last-generated-id'], first and first[1] or '', found['length'], found['entries-added'] }
