#!lua flags=allow-oom
-- Renews a node's session: [LEASE-2].
--
-- KEYS, ARGV  as in session-register.lua
-- Reply       1 when renewed; 0 when the record is gone or belongs to another connection
--
-- Guarantee: a renewal that was sent on an older connection and arrives late cannot take the place of a newer registration.

if redis.call('HGET', KEYS[1], 'connection') ~= ARGV[3] then
  return 0
end
local time = redis.call('TIME')
redis.call('HSET', KEYS[1], 'data', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('ZADD', KEYS[2], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[4], ARGV[1])
redis.call('PEXPIRE', KEYS[2], ARGV[5])
return 1
