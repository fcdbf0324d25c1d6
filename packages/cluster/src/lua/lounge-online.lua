#!lua flags=allow-oom
-- Reports how many connections an edge has, and returns how many all edges have: [LOUNGE-5].
--
-- KEYS 1  the reports: edge -> "count:time in ms at which the report ends"
-- ARGV 1  the edge
--      2  its connections; '' takes its report back
--      3  how long the report holds, in ms
-- Reply   the connections of all edges
--
-- Guarantee: a report that has ended is not counted, and is removed.

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ttl = tonumber(ARGV[3])
if ARGV[2] == '' then
  redis.call('HDEL', KEYS[1], ARGV[1])
else
  redis.call('HSET', KEYS[1], ARGV[1], string.format('%s:%.0f', ARGV[2], now + ttl))
  redis.call('PEXPIRE', KEYS[1], 4 * ttl)
end
local total = 0
local reports = redis.call('HGETALL', KEYS[1])
for i = 1, #reports, 2 do
  local count, ends = string.match(reports[i + 1], '^(%d+):(%d+)$')
  -- A report that ends far in the future is from before Redis' clock was set back.
  if tonumber(ends) <= now or tonumber(ends) > now + 10 * math.max(ttl, 1000) then
    redis.call('HDEL', KEYS[1], reports[i])
  else
    total = total + tonumber(count)
  end
end
return total
