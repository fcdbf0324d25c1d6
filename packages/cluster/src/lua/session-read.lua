#!lua flags=allow-oom
-- Reads all sessions.
--
-- KEYS 1  the list of all sessions
-- ARGV 1  what a session's key begins with; it has the list's hash tag, so that each of them lies on this same master
-- Reply   {session JSON, connection name, session JSON, connection name, …}
--
-- Guarantee: all are of one moment. Ids whose record has expired are taken off the list.

local found = {}
for _, id in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
  local record = redis.call('HMGET', ARGV[1] .. id, 'data', 'connection')
  if record[1] then
    found[#found + 1] = record[1]
    found[#found + 1] = record[2]
  else
    redis.call('ZREM', KEYS[1], id)
  end
end
return found
