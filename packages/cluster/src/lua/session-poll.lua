#!lua flags=allow-oom
-- Returns the version of the sessions and decides which watcher checks their connections. Each watcher calls this many times a second.
--
-- KEYS 1  the list of all sessions
--      2  the version of the sessions
--      3  the time at which a watcher last took the turn
-- ARGV 1  the prefix of a session's key; it has the list's hash tag, so all sessions are on the same master
--      2  how long in ms a watcher has the turn
--      3  the version's TTL in ms; no session has a longer TTL
-- Reply   {version, 1 if this watcher has the turn to check the connections, else 0, the time in ms}; the version is '0' when there is none
--
-- Guarantee: expired sessions are removed from the list, at most 100 at a time, and the version rises. The cost does not depend on the
-- number of the other sessions. One watcher at a time has the turn. If the clock of this Redis is set back, the turn still ends in time, and
-- a session lasts at most as long as the version's TTL.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local now_ms = math.floor(now / 1000)
local version = tonumber(redis.call('GET', KEYS[2])) or 0
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now_ms, 'LIMIT', 0, 100)) do
  if redis.call('EXISTS', ARGV[1] .. id) == 0 then
    redis.call('ZREM', KEYS[1], id)
    version = math.max(version + 1, now)
    redis.call('SET', KEYS[2], string.format('%.0f', version), 'PX', ARGV[3])
  end
end

local latest = now_ms + ARGV[3]
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. string.format('%.0f', latest), '+inf', 'LIMIT', 0, 100)) do
  redis.call('PEXPIRE', ARGV[1] .. id, ARGV[3])
  redis.call('ZADD', KEYS[1], latest, id)
end

local taken = tonumber(redis.call('GET', KEYS[3]))
local has_turn = not taken or math.abs(now - taken) >= ARGV[2] * 1000
if has_turn then
  redis.call('SET', KEYS[3], string.format('%.0f', now), 'PX', ARGV[3])
end
return { string.format('%.0f', version), has_turn and 1 or 0, string.format('%.0f', now_ms) }
