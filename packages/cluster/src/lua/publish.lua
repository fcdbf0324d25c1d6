#!lua flags=allow-oom
-- Appends one entry to an edge's stream, if the stream exists and has room.
--
-- KEYS 1  the edge's stream
--      2  the bytes in it that the edge has not read
-- ARGV 1  the payload
--      2  the most unread entries
--      3  the most unread bytes; 0 = the entry is appended although there is no room
--      4  the TTL of the bytes' count in ms
-- Reply   'appended' | 'gone' (there is no such stream) | 'full'
--
-- Guarantee: checking, appending and counting are one atomic step. An entry is appended when fewer bytes than the most are unread, so
-- the bound is exceeded by one entry at most. The flag allow-oom is safe because of the bound, and because the memory is only
-- freed when the entries can be delivered. An edge of an older version keeps no count and does not trim: its stream is
-- trimmed here, by its length.

if redis.call('EXISTS', KEYS[1]) == 0 then
  return 'gone'
end
local held = redis.call('GET', KEYS[2])
if not held then
  redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[2], '*', 'd', ARGV[1])
  return 'appended'
end
local bytes_max = tonumber(ARGV[3])
if bytes_max > 0 and (tonumber(held) >= bytes_max or redis.call('XLEN', KEYS[1]) >= tonumber(ARGV[2])) then
  return 'full'
end
redis.call('XADD', KEYS[1], '*', 'd', ARGV[1])
redis.call('SET', KEYS[2], held + #ARGV[1], 'PX', ARGV[4])
return 'appended'
