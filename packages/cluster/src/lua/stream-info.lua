#!lua flags=allow-oom
-- What a reader must know of a stream to tell whether it is still the one that it read from.
--
-- KEYS 1  the stream
-- Reply   nil when there is none, else {last generated id, id of the first entry or '', entries held, entries ever added}
--
-- Guarantee: all four are of one moment. (XINFO would do, but it sends the first and the last entry along with their payloads.)

local info = redis.pcall('XINFO', 'STREAM', KEYS[1])
if info.err then
  if string.find(info.err, 'no such key', 1, true) then return nil end
  return info
end
local found = {}
for i = 1, #info, 2 do found[info[i]] = info[i + 1] end
local first = found['first-entry']
return { found['last-generated-id'], first and first[1] or '', found['length'], found['entries-added'] }
