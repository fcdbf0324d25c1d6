#!lua flags=allow-oom
-- The time of the master that holds the key, which is the cluster's time: [TIME-1].
--
-- KEYS 1  any key of the master's; not touched
-- Reply   {seconds, microseconds}
--
-- Guarantee: in a Redis Cluster every node of ours asks the same master (TIME itself would be sent to any of them).

return redis.call('TIME')
