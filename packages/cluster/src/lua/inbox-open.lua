#!lua flags=allow-oom
-- Creates an edge's stream, or replaces it. The new stream has one empty entry, which marks its beginning.
--
-- KEYS 1  the edge's stream
--      2  the bytes in it that the edge has not read
-- ARGV 1  the TTL in ms
-- Reply   the id of the mark
--
-- Guarantee: the stream holds only the mark, and expires unless it is renewed.

redis.call('DEL', KEYS[1])
local id = redis.call('XADD', KEYS[1], '*', 'open', '')
redis.call('PEXPIRE', KEYS[1], ARGV[1])
redis.call('SET', KEYS[2], 0, 'PX', ARGV[1])
return id
