#!lua flags=allow-oom
-- Reads all sessions. Watchers call this when the version has changed.
--
-- KEYS 1  the list of all sessions
--      2  the version of the sessions
-- ARGV 1  the prefix of a session's key; it has the list's hash tag, so all sessions are on the same master
-- Reply   {version, then for each session: JSON, load, connection name}; the version is '0' when there is none
--
-- Guarantee: everything in the reply is from one moment. Nothing is changed.

local found = { redis.call('GET', KEYS[2]) or '0' }
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  local record = redis.call('HMGET', ARGV[1] .. id, 'data', 'load', 'connection')
  if record[1] then
    for i = 1, 3 do found[#found + 1] = record[i] end
  end
end
return found
