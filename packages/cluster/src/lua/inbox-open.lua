#!lua flags=allow-oom
-- Creates an edge's stream anew, with one entry that marks its beginning and carries nothing.
--
-- KEYS 1  the edge's stream
-- ARGV 1  the TTL in ms
-- Reply   the id of the mark
--
-- Guarantee: the stream holds nothing but the mark, and expires unless it is renewed.

redis.call('DEL', KEYS[1])
local id = redis.call('XADD', KEYS[1], '*', 'open', '')
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return id
