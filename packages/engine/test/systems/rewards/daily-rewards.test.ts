import { describe, expect, test } from 'vitest'
import { balance } from '../../../src/core/ledger.ts'
import { read } from '../../../src/read.ts'
import { dailyRewardDiamonds } from '../../../src/systems/rewards/daily-rewards.ts'
import { dayMs, oneLife } from '../../support/one-life.ts'

describe('the daily reward', () => {
  test('grows for seven days in a row, then begins again while the streak goes on', () => {
    const one = oneLife()
    const first = balance(one.life, 'diamonds')
    for (let day = 0; day < 8; day++) {
      expect(one.send('claimDailyReward')).toBeUndefined()
      one.at += dayMs
    }
    const given = one.bodies('dailyRewardClaimed')
    expect(given.map(({ diamonds }) => diamonds)).toEqual([...dailyRewardDiamonds, dailyRewardDiamonds[0]])
    expect(given.map(({ streak }) => streak)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(balance(one.life, 'diamonds') - first).toBe(given.reduce((sum, { diamonds }) => sum + diamonds, 0))
  })

  test('can be claimed once a UTC day: not just before midnight, but at midnight', () => {
    const one = oneLife()
    expect(one.send('claimDailyReward', null, 5_000)).toBeUndefined()
    const before = structuredClone(one.life)
    expect(one.send('claimDailyReward', null, dayMs - 5_001)?.code).toBe('already_claimed')
    expect(one.life.accounts).toEqual(before.accounts)
    expect(one.life.retention).toEqual(before.retention)
    expect(one.send('claimDailyReward', null, 1)).toBeUndefined()
    expect(one.bodies('dailyRewardClaimed').map(({ streak }) => streak)).toEqual([1, 2])
  })

  test('starts a new streak after a missed day, and keeps the best one', () => {
    const one = oneLife()
    one.send('claimDailyReward')
    one.send('claimDailyReward', null, dayMs)
    one.send('claimDailyReward', null, 2 * dayMs)
    expect(one.life.retention.reward).toMatchObject({ streak: 1, best: 2 })
  })

  test('can be read, which changes nothing', () => {
    const one = oneLife()
    one.send('claimDailyReward')
    one.wait(dayMs + 1_000)
    const before = structuredClone(one.life)
    const answer = read(one.life, { type: 'getDailyRewards', message: null }, one.context)
    expect(one.life).toEqual(before)
    expect(answer).toMatchObject({ ok: true, value: { body: { streak: 1, claimable: true, place: 1 } } })
    one.wait(2 * dayMs)
    const later = read(one.life, { type: 'getDailyRewards', message: null }, one.context)
    expect(later).toMatchObject({ ok: true, value: { body: { streak: 0, claimable: true, place: 0, bestStreak: 1 } } })
  })

  test('has a streak that goes on in the next life', () => {
    const one = oneLife()
    one.send('claimDailyReward')
    expect(one.send('restart')).toBeUndefined()
    expect(one.send('claimDailyReward')?.code).toBe('already_claimed')
    expect(one.send('claimDailyReward', null, dayMs)).toBeUndefined()
    expect(one.life.retention.reward.streak).toBe(2)
  })
})
