#!lua flags=allow-oom
-- Renews a node's session: [LEASE-2].
--
-- KEYS, ARGV  as in session-register.lua
-- Reply       {'ok'} | {'gone'} when the record is gone or belongs to another connection | {'topology', the topology of the cluster}
--
-- Guarantee: a renewal that was sent on an older connection and arrives late cannot replace a newer registration. [TOPO-1] A node with
-- another topology loses its session.

if redis.call('HGET', KEYS[1], 'connection') ~= ARGV[3] then
  return { 'gone' }
end
local topology = redis.call('GET', KEYS[3])
if topology and topology ~= ARGV[6] and ARGV[7] == '0' then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
  return { 'topology', topology }
end
redis.call('SET', KEYS[3], ARGV[6], 'PX', ARGV[5])
local time = redis.call('TIME')
redis.call('HSET', KEYS[1], 'data', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[2], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[4], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return { 'ok' }
