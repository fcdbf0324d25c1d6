#!lua flags=allow-oom
-- Removes the sessions whose connections have been closed for too long: [LEASE-1].
--
-- KEYS 1  the list of all sessions
--      2  the version of the sessions
-- ARGV 1  the prefix of a session's key; it has the list's hash tag, so all sessions are on the same master
--      2  the run id of this Redis
--      3  how long in ms a connection to this run may be closed
--      4  how long in ms a record may name a connection to another run: a restart has closed it, and its node registers again
--      5  the version's TTL in ms
--      then for each session: its id, and the name of its connection, which is closed
-- Reply   the number of sessions removed
--
-- Guarantee: a session that has registered on another connection meanwhile is left alone. The times are measured by this Redis, from the
-- first call that names the connection, so it does not matter which watcher calls. When something is removed, the version rises.

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local removed = 0
for i = 6, #ARGV, 2 do
  local key = ARGV[1] .. ARGV[i]
  local record = redis.call('HMGET', key, 'connection', 'missing')
  if record[1] == ARGV[i + 1] then
    local of_this_run = string.sub(record[1], 1, #ARGV[2] + 1) == ARGV[2] .. ':'
    local allowed = (of_this_run and ARGV[3] or ARGV[4]) * 1000
    local since = tonumber(record[2])
    -- A time in the future means that the clock was set back.
    if not since or since > now then
      redis.call('HSET', key, 'missing', string.format('%.0f', now))
    elseif now - since >= allowed then
      redis.call('DEL', key)
      redis.call('ZREM', KEYS[1], ARGV[i])
      removed = removed + 1
    end
  end
end
if removed > 0 then
  local version = math.max((tonumber(redis.call('GET', KEYS[2])) or 0) + 1, now)
  redis.call('SET', KEYS[2], string.format('%.0f', version), 'PX', ARGV[5])
end
return removed
