#!lua
-- Reads a part of a leaderboard, and the place of one scorer: [LOUNGE-9].
--
-- KEYS 1  the leaderboard: scorers by their values
--      2  there while it has everybody who is in the record
-- ARGV 1  how many of the first scorers are skipped
--      2  how many are returned
--      3  a scorer; '' for nobody
--      4  '1': the part around that scorer, if it is on the board
-- Reply   nil if the leaderboard has to be made first, else
--         {scorers on the board, index of the first one that is returned, index of the scorer or -1, its value or '', {scorer, value, …}}
--
-- Guarantee: everything is from one moment.

if redis.call('EXISTS', KEYS[2]) == 0 then
  return nil
end
local offset, limit = tonumber(ARGV[1]), tonumber(ARGV[2])
local index, value = -1, ''
if ARGV[3] ~= '' then
  index = redis.call('ZREVRANK', KEYS[1], ARGV[3]) or -1
  value = redis.call('ZSCORE', KEYS[1], ARGV[3]) or ''
end
if ARGV[4] == '1' and index >= 0 then
  offset = math.max(0, index - math.floor(limit / 2))
end
local entries = redis.call('ZREVRANGE', KEYS[1], offset, offset + limit - 1, 'WITHSCORES')
return { redis.call('ZCARD', KEYS[1]), offset, index, value, entries }
