#!lua flags=allow-oom
-- Removes a node's session.
--
-- KEYS 1  the session
--      2  the list of all sessions
--      3  the version of the sessions
-- ARGV 1  the node's id
--      2  the version's TTL in ms
-- Reply   1 if there was a session, else 0
--
-- Guarantee: the record is removed together with its entry in the list, and the version rises.

redis.call('ZREM', KEYS[2], ARGV[1])
if redis.call('DEL', KEYS[1]) == 0 then
  return 0
end
local time = redis.call('TIME')
local version = math.max((tonumber(redis.call('GET', KEYS[3])) or 0) + 1, time[1] * 1000000 + time[2])
redis.call('SET', KEYS[3], string.format('%.0f', version), 'PX', ARGV[2])
return 1
