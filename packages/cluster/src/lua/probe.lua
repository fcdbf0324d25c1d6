#!lua flags=allow-oom
-- Writes a key that expires, to see whether this server accepts writes: [REDIS-1]. A master whose memory is full accepts it.
--
-- KEYS 1  the key
-- ARGV 1  the TTL in ms
-- Reply   OK

return redis.call('SET', KEYS[1], '1', 'PX', ARGV[1])
