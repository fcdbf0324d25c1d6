#!lua flags=allow-oom
-- Writes a node's session with the connection that vouches for it: [LEASE-1].
--
-- KEYS 1  the session
--      2  the list of all sessions
-- ARGV 1  the node's id
--      2  the session, JSON
--      3  the connection's name
--      4  the session's TTL in ms
--      5  the list's TTL in ms
-- Reply   1
--
-- Guarantee: record and list agree, and both expire. From now on only this connection can renew the record.

local time = redis.call('TIME')
redis.call('HSET', KEYS[1], 'data', ARGV[2], 'connection', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[2], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[4], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return 1
