#!lua flags=allow-oom
-- Renews an edge's stream and returns what its reader needs to find a gap.
--
-- KEYS 1  the edge's stream
-- ARGV 1  the TTL in ms
-- Reply   nil if the stream does not exist, else {last generated id, id of the first entry or '', entries held, entries ever added}
--
-- Guarantee: the reply is the state of the stream at the moment of the renewal.

if redis.call('PEXPIRE', KEYS[1], ARGV[1]) == 0 then
  return nil
end
local info = redis.call('XINFO', 'STREAM', KEYS[1])
local found = {}
for i = 1, #info, 2 do found[info[i]] = info[i + 1] end
local first = found['first-entry']
return { found['last-generated-id'], first and first[1] or '', found['length'], found['entries-added'] }
