#!lua flags=allow-oom
-- Writes a node's session with the connection that keeps it open: [LEASE-1].
--
-- KEYS 1  the session
--      2  the list of all sessions
--      3  the topology of the cluster
-- ARGV 1  the node's id
--      2  the session, JSON
--      3  the connection's name
--      4  the session's TTL in ms
--      5  the TTL in ms of the list and the topology
--      6  the node's topology
--      7  '1' if the node sets the topology of the cluster, '0' if it must have the same one
-- Reply   {'ok'} | {'topology', the topology of the cluster}
--
-- Guarantee: the record and the list agree, and both expire. From now on only this connection can renew the record. [TOPO-1] A node with
-- another topology gets no session, and loses the one that it had.

local topology = redis.call('GET', KEYS[3])
if topology and topology ~= ARGV[6] and ARGV[7] == '0' then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
  return { 'topology', topology }
end
redis.call('SET', KEYS[3], ARGV[6], 'PX', ARGV[5])
local time = redis.call('TIME')
redis.call('HSET', KEYS[1], 'data', ARGV[2], 'connection', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[2], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[4], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return { 'ok' }
