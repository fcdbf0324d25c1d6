#!lua
-- Counts an amount against the budget of a player and the budget of everybody.
--
-- KEYS 1  what the player has spent
--      2  what everybody has spent
-- ARGV 1  the amount; negative to give back, which needs no limit
--      2  the most that the player may spend
--      3  the most that everybody may spend
--      4  the time in ms after which the counters expire
-- Reply   1 if the amount is counted, otherwise 0
--
-- Guarantee: both counters change, or none. No counter passes its limit, no matter how many nodes spend, and none falls below 0.

local amount = tonumber(ARGV[1])
local player = tonumber(redis.call('GET', KEYS[1])) or 0
local all = tonumber(redis.call('GET', KEYS[2])) or 0
if amount > 0 and (player + amount > tonumber(ARGV[2]) or all + amount > tonumber(ARGV[3])) then
  return 0
end
redis.call('SET', KEYS[1], string.format('%.0f', math.max(0, player + amount)), 'PX', ARGV[4])
redis.call('SET', KEYS[2], string.format('%.0f', math.max(0, all + amount)), 'PX', ARGV[4])
return 1
