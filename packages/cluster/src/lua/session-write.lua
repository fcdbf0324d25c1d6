#!lua flags=allow-oom
-- Registers or renews a node's session: [LEASE-1], [LEASE-2].
--
-- KEYS 1  the session
--      2  the list of all sessions
--      3  the version of the sessions
--      4  the topology of the cluster
-- ARGV 1  'register' | 'renew'
--      2  the node's id
--      3  the session without its load, JSON
--      4  the load
--      5  the name of the connection that keeps the session open
--      6  the session's TTL in ms
--      7  the TTL in ms of the list, the version and the topology
--      8  the node's topology
--      9  '1' if the node sets the topology of the cluster, '0' if it must have the same one
-- Reply   {'ok'} | {'gone'} | {'topology', the topology of the cluster}
--
-- Guarantee: the record and the list agree, and all keys expire. After a registration only its connection can renew the record: a renewal
-- on an older connection, which may arrive late, changes nothing and gets 'gone', as does one whose record has expired. [TOPO-1] A node
-- with another topology gets no session, and loses the one that it had. The version rises with every change except that of a load.

local known = redis.call('HMGET', KEYS[1], 'data', 'connection')
if ARGV[1] == 'renew' and known[2] ~= ARGV[5] then
  return { 'gone' }
end
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local version = tonumber(redis.call('GET', KEYS[3])) or 0
local topology = redis.call('GET', KEYS[4])
local refused = topology and topology ~= ARGV[8] and ARGV[9] == '0'

if refused then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], ARGV[2])
else
  redis.call('SET', KEYS[4], ARGV[8], 'PX', ARGV[7])
  redis.call('HSET', KEYS[1], 'data', ARGV[3], 'load', ARGV[4], 'connection', ARGV[5])
  redis.call('HDEL', KEYS[1], 'missing')
  redis.call('PEXPIRE', KEYS[1], ARGV[6])
  redis.call('ZADD', KEYS[2], math.floor(now / 1000) + ARGV[6], ARGV[2])
  redis.call('PEXPIRE', KEYS[2], ARGV[7])
end

if refused and known[1] or not refused and (known[1] ~= ARGV[3] or known[2] ~= ARGV[5]) then
  version = math.max(version + 1, now)
end
if version > 0 then
  redis.call('SET', KEYS[3], string.format('%.0f', version), 'PX', ARGV[7])
end
return refused and { 'topology', topology } or { 'ok' }
