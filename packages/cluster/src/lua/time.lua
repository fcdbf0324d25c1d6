#!lua flags=allow-oom
-- Returns the time of the master that holds the key. It is the cluster's time: [TIME-1].
--
-- KEYS 1  a key on that master; it is neither read nor written
-- Reply   {seconds, microseconds}
--
-- Guarantee: in a Redis Cluster all nodes ask the same master. (TIME alone has no key, so it could go to any master.)

return redis.call('TIME')
