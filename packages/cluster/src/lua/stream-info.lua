#!lua flags=allow-oom
-- Returns what a reader needs to check whether a stream is still the one that it has read from.
--
-- KEYS 1  the stream
-- Reply   nil if the stream does not exist, else {last generated id, id of the first entry or '', entries held, entries ever added}
--
-- Guarantee: all four values are from one moment. (XINFO alone would also send the payloads of the first and the last entry.)

local info = redis.pcall('XINFO', 'STREAM', KEYS[1])
if info.err then
  if string.find(info.err, 'no such key', 1, true) then return nil end
  return info
end
local found = {}
for i = 1, #info, 2 do found[info[i]] = info[i + 1] end
local first = found['first-entry']
return { found['last-generated-id'], first and first[1] or '', found['length'], found['entries-added'] }
