#!lua flags=allow-oom
-- Takes a node's session away.
--
-- KEYS 1  the session
--      2  the list of all sessions
-- ARGV 1  the node's id
-- Reply   1 when there was one, else 0
--
-- Guarantee: record and list go together.

redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('DEL', KEYS[1])
